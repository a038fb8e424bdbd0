// What can be measured of the promises: frameworks, and indicators of structure, process and outcome.
import { z } from 'astro/zod';
import { confidence, evidence, labels, recordId, unseen } from './fields.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

export const INDICATOR_TYPES = ['structure', 'process', 'outcome'] as const;
export const INDICATOR_AREAS = ['prevention', 'prosecution', 'protection', 'assistance', 'restoration'] as const;

export const IndicatorFrameworkSchema = z.strictObject({
  id: recordId.describe('Id, and anchor on the page of indicators'),
  labels: labels.describe('Name'),
  body: told().describe('Who made it, in words: bodies, authors or a group of them'),
  year: z.number().int().describe('Year of the framework'),
  summary: told().describe('What it asks to be measured, in a few sentences'),
  note: told().optional().describe('What the reader should know of it'),
  unseen,
  evidence: z.array(evidence).describe('Its sources; the first one is the main source'),
});
export type IndicatorFramework = z.infer<typeof IndicatorFrameworkSchema>;

/** What the atlas's own data an indicator is computed from; see src/atlas/indicators.ts for the formulas. */
const computedFrom = z.union(
  [
    z.strictObject({ criterion: ref('criterion') }),
    z.strictObject({ treaty: ref('treaty') }),
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
  id: recordId.describe('Permanent id, and anchor on the page of indicators'),
  labels: labels.describe('Name'),
  definition: told().describe('What is measured, and of whom'),
  type: z.enum(INDICATOR_TYPES).describe('Structure, process or outcome'),
  area: z.enum(INDICATOR_AREAS).describe('Field of action'),
  unit: labels.describe('Unit of the figure'),
  framework: ref('framework').describe('Framework to which it belongs'),
  criteria: z.array(ref('criterion')).default([]).describe('Questions of national law that it bears on'),
  disaggregation: z.array(told()).default([]).describe('By what the figure is told apart'),
  computedFrom: computedFrom.optional().describe('What the atlas computes it from'),
  note: told().optional().describe('What the reader should know of it'),
  unseen,
  correction: told().optional().describe('What was corrected and why'),
  evidence: z.array(evidence).describe('Sources of the method; the first one is the main source'),
  confidence: confidence.describe('How sure its facts are'),
});
export type Indicator = z.infer<typeof IndicatorSchema>;
