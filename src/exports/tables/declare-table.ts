// A bulk table: what each column is and how its cells are made stand once, for every format, schema and page. Called by each declaration.
import type { Atlas } from '../../atlas/atlas.ts';
import { cleanText } from '../../text/clean-text.ts';

/** What stands in a cell; null is written as an empty one. */
export type Cell = string | number | boolean | null;

export interface TableSource {
  atlas: Atlas;
  /** Whole language-neutral address of a record or of an anchor on its page: `ag-res-2348#3.d`. */
  addressOf: (end: string) => string;
}

/** What of a column is the same whatever its rows are. */
export interface ColumnFacts {
  /** Permanent name. */
  id: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** What stands in the cell, in English, as the schemas are. */
  meaning: string;
  /** Unit of a number. */
  unit?: string;
  /** Whether the cell is filled in every row. */
  required?: true;
  /** Everything that may stand there. */
  values?: readonly string[];
  /** Regular expression that a whole cell fits, or each part of a list of ids. */
  pattern?: string;
  /** Several in one cell: ids parted by `; `, texts each on a line of its own. */
  list?: 'ids' | 'texts';
  /** Table whose key stands here, in each part of a list. */
  references?: string;
  /** Whether the full-text table has it. */
  isSearched?: true;
}

export interface Table {
  /** Permanent name: that of its files. */
  name: string;
  title: string;
  /** What one row is. */
  row: string;
  /** How to count with it, and what must not be counted. */
  counting: string;
  /** Id of the column that tells rows apart. */
  key: string;
  columns: readonly ColumnFacts[];
  rows: (source: TableSource) => Cell[][];
}

type Given = Cell | readonly string[] | undefined;

export interface Column<Row> extends ColumnFacts {
  cell: (row: Row, source: TableSource) => Given;
}

/** Writer of columns over rows of one kind; text unless `more` says otherwise. */
export function columnOf<Row>() {
  return (
    id: string,
    meaning: string,
    cell: Column<Row>['cell'],
    more: Partial<Omit<ColumnFacts, 'id' | 'meaning'>> = {},
  ): Column<Row> => ({ id, meaning, cell, type: 'string', ...more });
}

interface Declaration<Row> extends Omit<Table, 'columns' | 'rows'> {
  columns: readonly Column<Row>[];
  list: (source: TableSource) => readonly Row[];
}

export function declareTable<Row>({ columns, list, ...facts }: Declaration<Row>): Table {
  return {
    ...facts,
    columns,
    rows: (source) => list(source).map((row) => columns.map((column) => toCell(column.cell(row, source), column.list))),
  };
}

/** An empty text or list is no value. */
function toCell(given: Given, list: ColumnFacts['list']): Cell {
  if (given === undefined || given === null) return null;
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  const text = typeof given === 'string' ? given : joinParts(given, list);
  return text === '' ? null : cleanText(text);
}

/** A line end within a text would part it in two. */
function joinParts(parts: readonly string[], list: ColumnFacts['list']): string {
  return list === 'ids' ? parts.join('; ') : parts.map((part) => part.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n');
}
