// The schema of an official text in the JSON file of its work: word for word, with where it came from. Used by the schema of that file.
import { z } from 'astro/zod';
import { language, provisionNumber, text } from '../atlas/fields.ts';

const words = z
  .string()
  .describe(
    'Its words, as the official text has them; passages without a number of their own are parted by an empty line',
  );

export const TextRecordSchema = z
  .strictObject({
    language: language.describe('Language of the text'),
    official: z.literal(true).describe('The words of its issuer, as the file had them'),
    akn: z
      .string()
      .regex(/^https?:\/\/\S+$/)
      .describe('Address of the text as Akoma Ntoso'),
    file: text.describe('Name of the file from which it was taken'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of that file'),
    url: z.string().nullable().describe('Where that file can be fetched; null if that was not recorded'),
    imported: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('Day on which it was imported'),
    licence: text.describe('Whose text it is, and what may be done with it'),
    partial: z.string().nullable().describe('What of the text is missing; null where nothing is known to be'),
    whole: z.boolean().describe('Whether each provision has its paragraph, and each paragraph its provision'),
    body: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('heading').describe('A heading'),
            level: z.int().min(1).max(4).describe('1 for the title of the text, 2 to 4 for its parts'),
            text: words,
          }),
          z.strictObject({
            kind: z.literal('paragraph').describe('A paragraph'),
            n: provisionNumber.describe('Its number, as in n of a provision'),
            provision: provisionNumber.nullable().describe('The provision that tells it; null if none does'),
            label: z.string().nullable().describe('Number as printed; null if it has none'),
            text: words,
          }),
        ]),
      )
      .describe('Headings and paragraphs in their order'),
    notes: z.array(z.strictObject({ id: text.describe('Its sign'), text: words })).describe('Notes of the text'),
  })
  .meta({ id: 'officialText', description: 'The official text of a document in one language' });

export type TextRecord = z.infer<typeof TextRecordSchema>;
