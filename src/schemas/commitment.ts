// A commitment: the thread of provisions that state, renew, strengthen, narrow, extend or drop one promise over the years.
import { z } from 'astro/zod';
import { labels } from './fields.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

/** What a step does to the promise. `drops` stands only between two works that are both held whole. */
export const STEP_CHANGES = ['states', 'renews', 'strengthens', 'narrows', 'extends', 'drops'] as const;
export type StepChange = (typeof STEP_CHANGES)[number];

const step = z.strictObject({
  provision: ref('end').describe('workId#number; for `drops` the later workId'),
  change: z
    .enum(STEP_CHANGES, {
      error: `is not a change. Say what the paragraph does to the promise: ${STEP_CHANGES.join(', ')}.`,
    })
    .describe('What it does to the promise'),
  against: z.string().optional().describe('Earlier step compared with; the step before if left out'),
  reason: told(z.string().min(1)).describe('One line: what the paragraph adds or changes'),
  weaker: told(z.string().min(1))
    .optional()
    .describe('Of a step that renews with a verb two or more steps weaker: why it renews all the same'),
});

export const CommitmentSchema = z.strictObject({
  labels: labels.describe('Short name'),
  promise: labels.describe('What was promised, in one line'),
  topics: z.array(ref('topic')).describe('Ids of topics; it is listed under the first'),
  criteria: z.array(ref('criterion')).describe('Questions of national law that show what came of it'),
  treaties: z.array(ref('treaty')).default([]).describe('Treaties by which being bound shows it'),
  indicators: z.array(ref('indicator')).describe('Indicators that measure it'),
  practices: z.array(ref('practice')).describe('Practices that carry it out'),
  activities: z
    .array(z.strictObject({ provision: ref('paragraph'), why: told(z.string().min(1)) }))
    .default([])
    .describe('Reported activities that carry it out'),
  steps: z
    .array(step)
    .min(2, { error: 'has fewer than two steps. A thread needs at least two paragraphs.' })
    .describe('Its paragraphs in the order of the dates; at least two'),
  notKnown: z
    .array(told())
    .min(1, { error: 'is empty. Say what the atlas cannot tell of this promise.' })
    .describe('What the atlas cannot tell'),
});
export type CommitmentFacts = z.infer<typeof CommitmentSchema>;
