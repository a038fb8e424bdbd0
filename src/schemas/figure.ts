// Published figures: one number of one source, for one state and one year or period.
import { z } from 'astro/zod';
import { evidence, labels, recordId } from './fields.ts';
import { isPartialDate } from './partial-date.ts';
import { ref } from './ref.ts';
import { told } from './told.ts';

export const FIGURE_MEASURES = ['victims-identified', 'investigations', 'prosecutions', 'convictions'] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** By what a figure may be broken down, in the order of the tables. */
export const BREAKDOWNS = ['form', 'age', 'sex'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** What a publisher writes for a number that it hides because it is small. */
export const SMALL_CELL = '<5';

/** A count, or a small cell that the publisher hides: anything below five. */
const cell = z.union([z.number().int().nonnegative(), z.literal(SMALL_CELL)], {
  error: "is not a count. Write a whole number, or '<5' in quotes for a small cell that the publisher hides.",
});
export type FigureCell = z.infer<typeof cell>;

const cells = (part: 'form' | 'age' | 'sex') => z.record(ref(part), cell).optional();

const period = z.string().refine(
  (text) => {
    const [from = '', to = '', ...rest] = text.split('/');
    return rest.length === 0 && isPartialDate(from) && isPartialDate(to) && from < to;
  },
  { error: 'is not a period. Write two years or months with a slash between them, the earlier first: 2013/2022.' },
);

const year = z.number({ error: 'is not a year. Write four digits.' }).int().min(1990).max(2100);

export const FigureSchema = z
  .strictObject({
    measure: z.enum(FIGURE_MEASURES).describe('What was counted'),
    year: year.optional().describe('Calendar year that the figure is about'),
    period: period.optional().describe('Any other span; it is shown apart and never charted as a year'),
    unit: ref('unit').describe('Unit'),
    value: cell.describe("The number, or '<5' where the publisher hides it"),
    breakdown: z
      .strictObject({ form: cells('form'), age: cells('age'), sex: cells('sex') })
      .optional()
      .describe('Parts by form of exploitation, age and sex; they need not add up to the whole'),
    series: ref('series').describe('Series to which it belongs'),
    definition: ref('definition').describe('What is counted'),
    evidence: evidence.describe('Where the issuer publishes it'),
    via: z.url().optional().describe('Address that was read, where it is not that of the source'),
    note: told(z.string().min(1)).optional(),
  })
  .refine(({ year: given, period: span }) => (given === undefined) !== (span === undefined), {
    error: 'has no year, or a year and a period. Write the calendar year under "year", or another span under "period".',
  });
export type FigureRecord = z.infer<typeof FigureSchema>;

const entries = z.array(z.strictObject({ id: recordId, labels }));

/** Sources whose figures make one series. */
export const FigureSourceSchema = z.strictObject({
  id: recordId,
  labels,
  note: labels.describe('What the series shows and what it does not'),
});
export type FigureSource = z.infer<typeof FigureSourceSchema>;

/** What is counted, in which unit and by what it is broken down. */
export const FigureTermsSchema = z.strictObject({
  entries: entries.describe('Definitions'),
  units: entries,
  forms: entries,
  ages: entries,
  sexes: entries,
});
export type FigureTerms = z.infer<typeof FigureTermsSchema>;
