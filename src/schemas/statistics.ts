// Where figures on trafficking are published, and by what they can be told apart.
import { z } from 'astro/zod';
import { confidence, countryCode, evidence, partialDate, partialLabels, recordId, source } from './fields.ts';
import { PRACTICE_SCOPES } from './practice.ts';

export const COVERS = ['yes', 'no', 'not-recorded'] as const;
const covers = z.enum(COVERS, {
  error: "is not an answer. Write 'yes', 'no' or not-recorded, the first two in quotes.",
});

export const StatisticsSchema = z.strictObject({
  id: recordId,
  titles: partialLabels,
  scope: z.enum(PRACTICE_SCOPES),
  countries: z.array(countryCode).default([]),
  publisher: z.string().min(1),
  address: source.nullable().describe('Where the figures are published'),
  covers: z
    .strictObject({ form: covers, age: covers, sex: covers })
    .describe('Whether figures are given by form of exploitation, age and sex'),
  from: partialDate.nullable(),
  to: partialDate.nullable().optional(),
  frequency: z.string().nullable().optional(),
  summary: z.string().min(1),
  practices: z.array(z.string()).default([]),
  evidence: z.array(evidence),
  confidence,
});
export type Statistics = z.infer<typeof StatisticsSchema>;
