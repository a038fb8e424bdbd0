// Training programmes and courses that the sources name.
import { z } from 'astro/zod';
import { confidence, evidence, partialDate, partialLabels, recordId, stateCode, unseen } from './fields.ts';
import { ref } from './ref.ts';
import { titled, told } from './told.ts';

export const TrainingSchema = z.strictObject({
  id: recordId.describe('Permanent id, and anchor on its page'),
  titles: titled(partialLabels).describe('Title, in the languages in which it was seen'),
  rendering: z.string().optional().describe('Our name, in the language of a file of translations'),
  provider: told(z.string().min(1)).describe('Who gives it'),
  audience: told(z.string().min(1)).describe('For whom it is'),
  countries: z.array(stateCode).default([]).describe('Codes of the states; empty if not recorded'),
  from: partialDate.nullable().describe('Start; null if it is not recorded'),
  to: partialDate.nullable().optional().describe('End; null: goes on; left out: not recorded'),
  summary: told(z.string().min(1)).describe('What is taught, in our own words'),
  namedIn: z.array(ref('end')).default([]).describe('Provisions or works that name it'),
  practices: z.array(ref('practice')).default([]).describe('Practices that belong to it'),
  unseen,
  evidence: z.array(evidence).describe('Its sources; the first one is the main source'),
  confidence: confidence.describe('How sure its facts are'),
});
export type Training = z.infer<typeof TrainingSchema>;
