// The template of a national report as a table to fill in. Written by src/pages/data/national-report/[lang].csv.ts.
import type { Provision } from '../corpus/types.ts';
import { toCsv } from '../text/to-csv.ts';

export interface ReportTemplateWords {
  section: string;
  number: string;
  point: string;
  criteria: string;
  /** Headings of the columns that the reporting state fills in. */
  empty: readonly string[];
  numberOf: (provision: Provision) => string;
  criterionOf: (id: string) => string;
}

/** One row a bullet of the agenda, in its order, with empty cells for the answer. */
export function toNationalReportCsv(provisions: readonly Provision[], words: ReportTemplateWords): string {
  return toCsv([
    [words.section, words.number, words.point, words.criteria, ...words.empty],
    ...provisions.map((provision) => [
      provision.section,
      words.numberOf(provision),
      provision.digest.text,
      provision.criteria.map(words.criterionOf).join('; '),
      ...words.empty.map(() => ''),
    ]),
  ]);
}
