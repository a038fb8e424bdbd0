// Training programmes and courses that the sources name.
import { z } from 'astro/zod';
import { confidence, countryCode, evidence, partialDate, partialLabels, recordId } from './fields.ts';

export const TrainingSchema = z.strictObject({
  id: recordId,
  titles: partialLabels,
  provider: z.string().min(1),
  audience: z.string().min(1),
  countries: z.array(countryCode).default([]),
  from: partialDate.nullable(),
  to: partialDate.nullable().optional(),
  summary: z.string().min(1),
  namedIn: z.array(z.string()).default([]).describe('Provisions or works that name it'),
  practices: z.array(z.string()).default([]),
  evidence: z.array(evidence),
  confidence,
});
export type Training = z.infer<typeof TrainingSchema>;
