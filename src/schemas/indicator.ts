// What can be measured of the promises: frameworks, and indicators of structure, process and outcome.
import { z } from 'astro/zod';
import { confidence, evidence, labels, recordId } from './fields.ts';

export const INDICATOR_TYPES = ['structure', 'process', 'outcome'] as const;
export const INDICATOR_AREAS = ['prevention', 'prosecution', 'protection', 'assistance', 'restoration'] as const;

export const IndicatorFrameworkSchema = z.strictObject({
  id: recordId,
  labels,
  body: z.string().describe('Who made it'),
  year: z.number().int().describe('Year of the framework'),
  summary: z.string(),
  note: z.string().optional(),
  evidence: z.array(evidence),
});
export type IndicatorFramework = z.infer<typeof IndicatorFrameworkSchema>;

/** What the atlas's own data an indicator is computed from; see src/graph/indicators.ts for the formulas. */
const computedFrom = z.union(
  [
    z.strictObject({ criterion: z.string() }),
    z.strictObject({ treaty: z.string() }),
    z.strictObject({ treaties: z.literal('all') }),
    z.strictObject({ plan: z.literal('in-force') }),
  ],
  {
    error:
      'is nothing that the atlas computes from. Write one of "criterion: <id>", "treaty: <id>", "treaties: all" or "plan: in-force".',
  },
);
export type ComputedFrom = z.infer<typeof computedFrom>;

export const IndicatorSchema = z.strictObject({
  id: recordId,
  labels,
  definition: z.string(),
  type: z.enum(INDICATOR_TYPES),
  area: z.enum(INDICATOR_AREAS),
  unit: labels,
  framework: z.string().describe('Id in indicator-frameworks.yml'),
  criteria: z.array(z.string()).default([]),
  disaggregation: z.array(z.string()).default([]),
  computedFrom: computedFrom.optional().describe('What the atlas computes it from'),
  note: z.string().optional(),
  correction: z.string().optional(),
  evidence: z.array(evidence),
  confidence,
});
export type Indicator = z.infer<typeof IndicatorSchema>;
