// A table to take away: heading, cell, type and meaning of a column stand once, for its files and for its schema.
/** `Words` has the translator of the headings, and what the cells need. */
export interface Column<Row, Words extends { t: unknown }> {
  /** Permanent name, the same in every language. */
  id: string;
  /** Heading in the language of the file. */
  heading: (t: Words['t']) => string;
  cell: (row: Row, words: Words) => string;
  /** What stands in the cell: shape, unit, source. In English, as the schemas are. */
  description: string;
  /** Whether the cell is filled in every row. */
  required?: true;
  /** Regular expression that a whole cell fits, if it is not empty. */
  pattern?: string;
}

/** A row of headings, then the rows; written as CSV or as a workbook. */
export function toTable<Row, Words extends { t: unknown }>(
  columns: readonly Column<Row, Words>[],
  rows: readonly Row[],
  words: Words,
): string[][] {
  return [
    columns.map(({ heading }) => heading(words.t)),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, words))),
  ];
}
