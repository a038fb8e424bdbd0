// The treaties whose status is held for every state, in the order of the tables.
import { z } from 'astro/zod';
import { labels } from './fields.ts';
import { ref } from './ref.ts';

export const TreatySchema = z.strictObject({
  work: ref('work', { remedy: 'Add its file to content/instruments, or correct the id.' }).describe(
    'workId of the treaty; states record what they did under the same id',
  ),
  headline: labels.optional().describe('Short name, of a treaty that the head of each state page tells at once'),
});
export type Treaty = z.infer<typeof TreatySchema>;
