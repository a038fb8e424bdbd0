// A meeting: not a work, but works convene it, come out of it and report on it.
import { z } from 'astro/zod';
import { confidence, evidence, partialDateRange, partialLabels, shortTitle, unseen } from './fields.ts';
import { LANGUAGES } from './languages.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

export const MeetingSchema = z.strictObject({
  names: partialLabels.describe('Name, in the languages in which it was seen or (English) is given by the editors'),
  ours: z.array(z.enum(LANGUAGES)).default([]).describe('Languages in which the name is our translation'),
  shortTitle,
  number: z.number().int().positive().nullable().describe('Number in its series'),
  dates: partialDateRange.nullable().describe('Day, month or period on which it was held'),
  firstConvenedFor: partialDateRange.optional().describe('Dates for which it was first convened'),
  place: told().nullable(),
  host: told().nullable(),
  body: ref('body').optional().describe('Body or process whose meeting it is'),
  participants: told().optional(),
  officers: told().optional(),
  unseen,
  notes: told().optional(),
  confidence,
  evidence: z.array(evidence),
});
export type MeetingRecord = z.infer<typeof MeetingSchema>;
