// A state of the Americas: code and names. Its file name is its ISO code.
import { z } from 'astro/zod';
import { labels } from './fields.ts';

export const CountrySchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'is not a country code. Write two lower-case letters (ISO 3166-1 alpha-2).' }),
  labels: labels.describe('Short names'),
  officialName: labels.describe('Official names'),
});
export type CountryRecord = z.infer<typeof CountrySchema>;
