// Where figures are published, and by what they can be told apart.
import { z } from 'astro/zod';
import { confidence, evidence, partialDate, partialLabels, recordId, source, stateCode, unseen } from './fields.ts';
import { ref } from './ref.ts';
import { titled, told } from './told.ts';
import { PRACTICE_SCOPES } from './practice.ts';

export const COVERS = ['yes', 'no', 'not-recorded'] as const;
const covers = z.enum(COVERS, {
  error: "is not an answer. Write 'yes', 'no' or not-recorded, the first two in quotes.",
});

export const StatisticsSchema = z.strictObject({
  id: recordId.describe('Permanent id, and anchor on its page'),
  titles: titled(partialLabels).describe('Title, in the languages in which it was seen'),
  rendering: z.string().optional().describe('Our name, in the language of a file of translations'),
  scope: z.enum(PRACTICE_SCOPES).describe('Reach: national, regional or global'),
  countries: z.array(stateCode).default([]).describe('Codes of the states; empty if it is not about single states'),
  publisher: told(z.string().min(1)).describe('Who publishes the figures'),
  address: source.nullable().describe('Where the figures are published'),
  covers: z
    .strictObject({ form: covers, age: covers, sex: covers })
    .describe('Whether figures are given by form of exploitation, age and sex'),
  from: partialDate.nullable().describe('Start; null if it is not recorded'),
  to: partialDate.nullable().optional().describe('End; null: goes on; left out: not recorded'),
  frequency: told().nullable().optional().describe('How often they are published, in words'),
  summary: told(z.string().min(1)).describe('What is counted, in our own words'),
  practices: z.array(ref('practice')).default([]).describe('Practices that belong to it'),
  unseen,
  evidence: z.array(evidence).describe('Its sources; the first one is the main source'),
  confidence: confidence.describe('How sure its facts are'),
});
export type Statistics = z.infer<typeof StatisticsSchema>;
