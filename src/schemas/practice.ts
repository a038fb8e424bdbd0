// A good practice: who does what where, what came of it by which source, and where it falls short.
import { z } from 'astro/zod';
import { confidence, evidence, partialDate, partialLabels, shortTitle, source, stateCode, unseen } from './fields.ts';
import { ref } from './ref.ts';
import { titled, told } from './told.ts';
import { workRelation } from './work.ts';

export const PRACTICE_SCOPES = ['national', 'regional', 'global'] as const;

const sourced = z.strictObject({
  text: told(z.string().min(1)),
  source: source.optional().describe('Which of the sources says so'),
});

export const PracticeSchema = z.strictObject({
  titles: titled(partialLabels)
    .refine(({ en }) => en !== undefined, { error: 'has no English title. Add "en".' })
    .describe('Name in English, and in the languages in which it was seen'),
  shortTitle,
  rendering: z.string().optional().describe('Our title, in the language of a file of translations'),
  countries: z.array(stateCode).describe('States where it is carried out; empty if none is named'),
  scope: z.enum(PRACTICE_SCOPES).describe('Reach: national, regional or global'),
  organisation: told(z.string().min(1)).describe('Who carries it out'),
  years: z
    .strictObject({
      from: partialDate.nullable(),
      to: partialDate.nullable().optional().describe('null: goes on; left out: not recorded'),
    })
    .refine(({ from, to }) => from === null || typeof to !== 'string' || to >= from, {
      error: 'has an end before its start. Put the earlier year under "from".',
    })
    .describe('First and last year'),
  topics: z.array(ref('topic')).describe('Ids of topics'),
  criteria: z.array(ref('criterion')).describe('Criteria of national law that it bears on'),
  results: z.array(sourced).describe('One result or figure each'),
  limits: z.array(sourced).describe('What it does not do, or what is said against it'),
  relations: z.array(workRelation).default([]).describe('Mandates that it carries out (implements)'),
  unseen,
  correction: told().optional().describe('What was corrected and why'),
  confidence: confidence.describe('How sure its facts are'),
  evidence: z
    .array(evidence)
    .min(1, { error: 'is empty. A practice needs at least one source.' })
    .describe('Its sources; the first one is the main source'),
});
export type PracticeFacts = z.infer<typeof PracticeSchema>;
