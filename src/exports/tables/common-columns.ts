// Columns that many bulk tables share: names in four languages, and the evidence of a row. Used by the declarations.
import { CONFIDENCES, LANGUAGES, SOURCE_KINDS, type Evidence, type PartialLabels } from '../../schemas/fields.ts';
import { columnOf, type Column, type ColumnFacts } from './declare-table.ts';

export const DATE = '\\d{4}(-\\d{2}){0,2}';
export const PERIOD = `${DATE}(/${DATE})?`;
export const ID = '[a-z0-9]+(-[a-z0-9]+)*';
export const STATE = '[a-z]{2}';
export const SOURCE = '(https?://\\S+|document:[a-z0-9-]+)';

const LANGUAGE_NAMES = { en: 'English', es: 'Spanish', pt: 'Portuguese', fr: 'French' } as const;

/** One column a language: `title_en`, `title_es` … */
export function inLanguages<Row>(
  id: string,
  meaning: string,
  textsOf: (row: Row) => PartialLabels | null | undefined,
  more: Partial<ColumnFacts> = {},
): Column<Row>[] {
  const column = columnOf<Row>();
  return LANGUAGES.map((language) =>
    column(`${id}_${language}`, `${meaning}, in ${LANGUAGE_NAMES[language]}`, (row) => textsOf(row)?.[language], more),
  );
}

/** The main source of a row, taken apart; further ones stand in the table `sources`. */
export function evidenceColumns<Row>(
  evidenceOf: (row: Row) => Partial<Evidence> | undefined,
  confidenceOf: (row: Row) => string | undefined = (row) => evidenceOf(row)?.confidence,
): Column<Row>[] {
  const column = columnOf<Row>();
  return [
    column(
      'source',
      'Main source: a web address, or document:<work_id> for a document held and read in full; empty if none is recorded',
      (row) => evidenceOf(row)?.source,
      { pattern: SOURCE },
    ),
    column(
      'source_kind',
      'issuer: who made or officially keeps the text; copy: a mirror; press; secondary: what others say of it; generated: a machine-made summary',
      (row) => evidenceOf(row)?.kind,
      { values: SOURCE_KINDS },
    ),
    column(
      'confidence',
      'How sure the facts of the row are. high: an official text or two independent sources; medium: one secondary source; low: not seen; empty: nothing is recorded',
      confidenceOf,
      { values: CONFIDENCES },
    ),
    column('checked_on', 'Day on which the main source was read', (row) => evidenceOf(row)?.checkedOn, {
      pattern: DATE,
    }),
    column(
      'as_of',
      'Date that the main source itself gives for its facts; empty where it gives none',
      (row) => evidenceOf(row)?.asOf,
      { pattern: DATE },
    ),
  ];
}

/** Whole language-neutral address of the record of a row; it leads to the page in the reader's language. */
export function addressColumn<Row>(
  endOf: (row: Row) => string,
  meaning = 'Permanent address of the record',
): Column<Row> {
  return columnOf<Row>()('address', meaning, (row, { addressOf }) => addressOf(endOf(row)), {
    required: true,
    pattern: 'https?://\\S+',
  });
}
