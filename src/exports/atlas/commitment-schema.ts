// A commitment in the atlas file: one promise through the years. Part of the schema of the file.
import { z } from 'astro/zod';
import { STEP_CHANGES } from '../../schemas/commitment.ts';
import * as f from './fields.ts';

const stepSchema = z
  .strictObject({
    provision: f.end.describe('workId#n of the paragraph; of `drops` the workId of the later work'),
    change: z.enum(STEP_CHANGES).describe('What the paragraph does to the promise'),
    against: f.end.nullable().describe('Earlier step that it is compared with; null for the step before'),
    reason: f.text.describe('One line in English: what the paragraph adds or changes'),
    weaker: f.text.nullable().describe('Why a step with a far weaker verb renews all the same, else null'),
  })
  .meta({ id: 'step', description: 'One paragraph in the thread of a commitment' });

const activitySchema = z
  .strictObject({
    provision: f.end.describe('workId#n of the paragraph that reports it'),
    why: f.text.describe('One line in English: how it carries the promise out'),
  })
  .meta({ id: 'activity', description: 'A reported activity that carries a commitment out' });

export const CommitmentRecordSchema = z
  .strictObject({
    id: f.id.describe('Permanent id'),
    labels: f.labels.describe('Short name'),
    promise: f.labels.describe('What was promised, in one line'),
    topics: f.ids.describe('Ids of topics; it is listed under the first'),
    steps: z.array(stepSchema).describe('Its paragraphs in the order of the dates'),
    criteria: f.ids.describe('Ids of the questions of national law that show what came of it'),
    treaties: f.ids.describe('workIds of treaties by which being bound shows it'),
    practices: f.ids.describe('Ids of practices that carry it out'),
    indicators: f.ids.describe('Ids of indicators that measure it'),
    activities: z.array(activitySchema).describe('Reported activities that carry it out'),
    summary: f.text.describe('How the promise moved, in English'),
    notKnown: z.array(f.text).describe('What the atlas cannot tell of it, in English'),
  })
  .meta({ id: 'commitment', description: 'A promise, with the paragraphs that state and change it over the years' });

export type CommitmentRecord = z.infer<typeof CommitmentRecordSchema>;
