// Ids that records had before they were renamed: their addresses lead on. Written by the editor.
import { z } from 'astro/zod';
import { recordId } from './fields.ts';
import { ref } from './ref.ts';

export const MovedSchema = z.strictObject({
  from: recordId.describe('Id that the record had; no other record may take it'),
  to: ref('record', {}, recordId).describe('Id that it has now'),
});
export type Moved = z.infer<typeof MovedSchema>;
