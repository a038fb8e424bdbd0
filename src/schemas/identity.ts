// What an atlas is called and what it is about. All that the interface and the data files say of the subject is filled in from here.
import { z } from 'astro/zod';
import { labels } from './fields.ts';

const words = z
  .array(
    z.string().regex(/^[a-z0-9]+$/, { error: 'is no word as it is searched. Write one word, small, without accents.' }),
  )
  .default([]);

export const IdentitySchema = z.strictObject({
  name: z
    .string()
    .regex(/\S/, { error: 'is no name. Write what the atlas is called.' })
    .describe('What the atlas is called, in every language'),
  tagline: labels.describe('What it holds, in a sentence: on the home page and for search engines'),
  aimed: labels.describe(
    'The subject as it follows "mandates", with its preposition: against the draining of wetlands',
  ),
  about: labels.describe('The subject as it follows "figures", with its preposition: on wetlands'),
  holds: z.string().min(1).describe('What the data files hold, in English, without a stop at the end'),
  keywords: z.array(z.string().min(1)).describe('For catalogues of data, in English'),
  firstYear: z
    .string()
    .regex(/^\d{4}$/, { error: 'is no year. Write four digits in quotes, as in "1994".' })
    .optional()
    .describe('Year before which no state had a rule on the subject: an earlier date of an article is a slip'),
  asked: z
    .strictObject({ en: words, es: words, pt: words, fr: words })
    .describe('Words of the subject that a question may hold whatever it asks'),
});
export type Identity = z.infer<typeof IdentitySchema>;
