// A meeting: not a work, but works convene it, come out of it and report on it.
import { z } from 'astro/zod';
import { confidence, evidence, partialDateRange, partialLabels, shortTitle, unseen } from './fields.ts';
import { ref } from './ref.ts';

export const MeetingSchema = z.strictObject({
  names: partialLabels.describe('Name, in the languages in which it was seen or (English) is given by the editors'),
  shortTitle,
  number: z.number().int().positive().nullable().describe('Number in its series'),
  dates: partialDateRange.nullable().describe('Day, month or period on which it was held'),
  firstConvenedFor: partialDateRange.optional().describe('Dates for which it was first convened'),
  place: z.string().nullable(),
  host: z.string().nullable(),
  body: ref('body').optional().describe('Body or process whose meeting it is'),
  participants: z.string().optional(),
  officers: z.string().optional(),
  unseen,
  notes: z.string().optional(),
  confidence,
  evidence: z.array(evidence),
});
export type MeetingRecord = z.infer<typeof MeetingSchema>;
