// The template of a national report as a table to fill in. Written for src/integrations/files.
import type { Provision } from '../corpus/types.ts';
import { toTable, type Column } from './table.ts';

/** Words that the table takes from the interface: its headings. */
export type ReportKey =
  | `report.${'section' | 'number' | 'point' | 'answer' | 'law' | 'source' | 'date'}`
  | 'provision.criteria';

export interface ReportTableWords {
  t: (key: ReportKey) => string;
  /** Number of a provision as printed. */
  numberOf: (provision: Provision) => string;
  /** Short name of a question of national law. */
  criterionOf: (id: string) => string;
}

const fillIn = (
  id: 'answer' | 'law' | 'source' | 'date',
  description: string,
): Column<Provision, ReportTableWords> => ({
  id,
  heading: (t) => t(`report.${id}`),
  cell: () => '',
  description: `${description}. Empty: the reporting state fills it in`,
});

/** In the order of the file. */
export const REPORT_COLUMNS: readonly Column<Provision, ReportTableWords>[] = [
  {
    id: 'section',
    heading: (t) => t('report.section'),
    cell: ({ section }) => section,
    description: 'Heading of the agenda under which the point stands, in the language of the agenda; empty if none',
  },
  {
    id: 'number',
    heading: (t) => t('report.number'),
    cell: (provision, { numberOf }) => numberOf(provision),
    description: 'Number of the point in the agenda',
    required: true,
  },
  {
    id: 'point',
    heading: (t) => t('report.point'),
    cell: ({ digest }) => digest.text,
    description: 'What the agenda asks to be reported, in the editors’ own words; unofficial',
    required: true,
  },
  {
    id: 'criteria',
    heading: (t) => t('provision.criteria'),
    cell: ({ criteria }, { criterionOf }) => criteria.map(criterionOf).join('; '),
    description: 'Questions of national law that the point asks about, separated by semicolons; empty if none',
  },
  fillIn('answer', 'What there is, and since when'),
  fillIn('law', 'Law and article, or body'),
  fillIn('source', 'Where that can be seen'),
  fillIn('date', 'Day as of which the answer stands'),
];

/** One row a bullet of the agenda, in its order, with empty cells for the answer. */
export function toNationalReportTable(provisions: readonly Provision[], words: ReportTableWords): string[][] {
  return toTable(REPORT_COLUMNS, provisions, words);
}
