// What became of the recommendations of one text: for each, whether later official texts took it up, and where.
import { z } from 'astro/zod';
import { partialDate } from './fields.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

/** `not-found`: in none of the texts held here, most of which are held in part; never "not taken up". */
export const UPTAKE_VERDICTS = ['taken-up', 'partly', 'not-found'] as const;
export type UptakeVerdict = (typeof UPTAKE_VERDICTS)[number];

const verdictEntry = z
  .strictObject({
    recommendation: ref('article', { of: 'source' }).describe('Number of the provision that recommends'),
    verdict: z.enum(UPTAKE_VERDICTS).describe('What the later texts held here show'),
    by: z
      .array(z.strictObject({ provision: ref('paragraph'), note: told(z.string().min(1)) }))
      .describe('Later paragraphs that take it up'),
    commitments: z.array(ref('commitment')).default([]).describe('Commitments to which it belongs'),
    reason: told(z.string().min(1)).describe('Why the verdict is given'),
  })
  .refine(({ verdict, by }) => (verdict === 'not-found') === (by.length === 0), {
    error:
      'is a verdict that does not fit its paragraphs: "taken-up" and "partly" name at least one under "by", "not-found" none.',
    path: ['verdict'],
  });

export const UptakeSchema = z.strictObject({
  source: ref('work').nullable().describe('workId of the text whose recommendations are followed'),
  checkedOn: partialDate.describe('Day on which the later texts were read'),
  entries: z.array(verdictEntry).describe('One verdict for each recommendation'),
});
export type Uptake = z.infer<typeof UptakeSchema>;
