// Where people can find help, on pages that were read. Shown on the help page alone.
import { z } from 'astro/zod';
import { evidence, labels, recordId, stateCode } from './fields.ts';

export const HelpSchema = z.strictObject({
  id: recordId.describe('Permanent id, and anchor on its page'),
  state: stateCode.nullable().describe('Code of the state; null if it serves several'),
  address: z
    .url({ protocol: /^https$/, error: 'it is no web address. Write it as https://example.org/page' })
    .describe('Address of the page, as it stands in one of the sources'),
  names: labels.describe('Who it is, in four languages'),
  offers: labels.describe('What one finds there, and who runs it, in four languages'),
  evidence: z.array(evidence).min(1).describe('Where it was read, and when; the first one is the main source'),
});
export type Help = z.infer<typeof HelpSchema>;
