// Facts at the head of a text file: which work's official text it holds, in which language, and where it came from.
import { z } from 'astro/zod';
import { isWebAddress, LANGUAGES, recordId } from './fields.ts';
import { isPartialDate } from './partial-date.ts';
import { ref } from './ref.ts';

const sourceFile = z.strictObject({
  file: z.string().min(1).describe('Name of the file that was imported'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 sum. Write its 64 hexadecimal digits in lower case.' })
    .describe('SHA-256 of that file, by which it is known again'),
  url: z
    .string()
    .refine(isWebAddress, { error: 'is not a full web address. Write it as https://….' })
    .optional()
    .describe('Where the file can be fetched'),
});

export const OfficialTextSchema = z.strictObject({
  work: ref('work', {}, recordId).describe('workId of the work whose text it is'),
  language: z.enum(LANGUAGES).describe('Language of the text'),
  source: sourceFile.describe('The file from which the text was taken'),
  imported: z
    .string()
    .refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isPartialDate(text), {
      error: 'is not a day. Write it as 2026-11-28.',
    })
    .describe('Day on which it was imported'),
  licence: z.string().min(1).describe('Whose text it is, and what may be done with it'),
  partial: z.string().min(1).optional().describe('What of the text is missing here, where it is not whole'),
});
export type OfficialTextFacts = z.infer<typeof OfficialTextSchema>;
