// A practice in the atlas file. Part of the schema of the file.
import { z } from 'astro/zod';
import { PRACTICE_SCOPES } from '../../schemas/practice.ts';
import * as f from './fields.ts';

const sourcedLineSchema = z
  .strictObject({
    text: f.text.describe('One result, figure or limit, in English'),
    source: f.source.optional().describe('Which of the sources says so; left out where it is the editors’ reading'),
  })
  .meta({ id: 'sourcedLine', description: 'A line with the source that says so' });

const yearsSchema = z
  .strictObject({
    from: f.date.nullable().describe('Start; null if not recorded'),
    to: f.date.nullable().optional().describe('End; null: goes on; left out: not recorded'),
  })
  .meta({ id: 'years', description: 'First and last year' });

export const PracticeRecordSchema = z
  .strictObject({
    workId: f.id.describe('Permanent id; the address id/<workId>/ leads to its page'),
    titles: f.titles.describe('Name in English, and in the languages in which it was seen'),
    shortTitle: f.titles.optional().describe('What links call it, given by the editors: no official title'),
    countries: z.array(f.stateCode).describe('Codes of the states where it is carried out; empty if none is named'),
    scope: z.enum(PRACTICE_SCOPES).describe('Reach'),
    organisation: f.text.describe('Who carries it out'),
    years: yearsSchema,
    topics: f.ids.describe('Ids of topics'),
    criteria: f.ids.describe('Ids of the questions of national law that it bears on'),
    summary: f.text.describe('What was done, in English, in the editors’ own words'),
    results: z.array(sourcedLineSchema).describe('One result or figure each'),
    limits: z.array(sourcedLineSchema).describe('What it does not do, or what is said against it'),
    confidence: f.confidence.describe('How sure its facts are'),
    sources: z.array(f.sourceNamed).describe('Its sources; the first one is the main source'),
  })
  .meta({ id: 'practice', description: 'Who does what where, what came of it, and where it falls short' });

export type PracticeRecord = z.infer<typeof PracticeRecordSchema>;
