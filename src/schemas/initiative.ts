// Regional and bilateral initiatives and agreements that the sources name.
import { z } from 'astro/zod';
import { confidence, countryCode, evidence, partialDate, partialLabels, recordId } from './fields.ts';

export const INITIATIVE_KINDS = ['process', 'network', 'coalition', 'agreement', 'mechanism', 'programme'] as const;

export const InitiativeSchema = z.strictObject({
  id: recordId,
  names: partialLabels,
  kind: z.enum(INITIATIVE_KINDS),
  members: z.array(countryCode).default([]).describe('Empty if not recorded'),
  organisations: z.string().optional(),
  from: partialDate.nullable(),
  to: partialDate.nullable().optional(),
  summary: z.string().min(1),
  namedIn: z.array(z.string()).default([]).describe('Provisions or works that name it'),
  practices: z.array(z.string()).default([]),
  evidence: z.array(evidence),
  confidence,
});
export type Initiative = z.infer<typeof InitiativeSchema>;
