// The schema of data/atlas.sqlite as SQL: tables, what joins them, indexes, full-text tables, views. Published as data/schemas/atlas.sql.
import { SQLITE_VIEWS } from './sqlite-views.ts';
import type { ColumnFacts, Table } from './declare-table.ts';
import { TABLES, tableNamed } from './tables.ts';

/** Column of a row's own table and the table whose keys its list holds. */
export interface LinkTable {
  name: string;
  /** Column of `table` that holds the list. */
  column: ColumnFacts;
  table: Table;
  target: Table;
}

const TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const satisfies Record<
  ColumnFacts['type'],
  string
>;

/** A name as SQL reads it whatever it is. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Each list of ids once more as rows, so that it can be joined: `provisions_topics`. */
export function linkTables(table: Table): LinkTable[] {
  return table.columns.flatMap((column) =>
    column.list === 'ids' && column.references !== undefined
      ? [{ name: `${table.name}_${column.id}`, column, table, target: tableNamed(column.references) }]
      : [],
  );
}

/** Columns of the full-text table of `table`; none if it has no such table. */
export function searchedColumns({ columns }: Table): ColumnFacts[] {
  return columns.filter(({ isSearched }) => isSearched);
}

/** All statements as one text. */
export function toSqliteSchema(): string {
  return `${listSqliteStatements().join('\n\n')}\n`;
}

/** Every statement, in the order in which they can be run. */
export function listSqliteStatements(): string[] {
  return [
    ...TABLES.map(toCreate),
    ...TABLES.flatMap(linkTables).map(toCreateLink),
    'CREATE TABLE _tables (\n  "table" TEXT PRIMARY KEY,\n  title TEXT NOT NULL,\n  one_row TEXT NOT NULL,\n  counting TEXT NOT NULL\n);',
    'CREATE TABLE _columns (\n  "table" TEXT NOT NULL REFERENCES _tables ("table"),\n  "column" TEXT NOT NULL,\n  type TEXT NOT NULL,\n  unit TEXT,\n  meaning TEXT NOT NULL,\n  PRIMARY KEY ("table", "column")\n);',
    'CREATE TABLE _about (\n  key TEXT PRIMARY KEY,\n  value TEXT NOT NULL\n);',
    ...TABLES.flatMap(toIndexes),
    ...TABLES.filter((table) => searchedColumns(table).length > 0).map(toCreateSearch),
    ...Object.values(SQLITE_VIEWS),
  ];
}

function toCreate({ name, key, columns, row }: Table): string {
  const lines = columns.map(({ id, type, required, references, list, meaning }) => {
    const parts = [quoteName(id), TYPES[type]];
    if (id === key) parts.push('PRIMARY KEY');
    if (required) parts.push('NOT NULL');
    if (references !== undefined && !list) parts.push(`REFERENCES ${toReference(references)}`);
    return { sql: parts.join(' '), meaning };
  });
  const body = lines.map(
    ({ sql, meaning }, index) => `  ${sql}${index < lines.length - 1 ? ',' : ''} -- ${meaning.replaceAll('\n', ' ')}`,
  );
  return `CREATE TABLE ${quoteName(name)} ( -- ${row}\n${body.join('\n')}\n);`;
}

function toReference(name: string): string {
  return `${quoteName(name)} (${quoteName(tableNamed(name).key)})`;
}

function toCreateLink({ name, table, column, target }: LinkTable): string {
  return (
    `CREATE TABLE ${quoteName(name)} ( -- The list "${column.id}" of ${table.name}, one entry a row\n` +
    `  row_id ${keyType(table)} NOT NULL REFERENCES ${toReference(table.name)},\n` +
    `  position INTEGER NOT NULL,\n` +
    `  entry ${keyType(target)} NOT NULL REFERENCES ${toReference(target.name)},\n` +
    '  PRIMARY KEY (row_id, position)\n) WITHOUT ROWID;'
  );
}

function keyType({ key, columns }: Table): string {
  return TYPES[columns.find(({ id }) => id === key)?.type ?? 'string'];
}

/** On what rows are joined by. */
function toIndexes(table: Table): string[] {
  const own = table.columns
    .filter(({ id, references, list }) => references !== undefined && !list && id !== table.key)
    .map(({ id }) => ({ name: `ix_${table.name}_${id}`, on: `${quoteName(table.name)} (${quoteName(id)})` }));
  const links = linkTables(table).map(({ name }) => ({ name: `ix_${name}`, on: `${quoteName(name)} (entry)` }));
  return [...own, ...links].map(({ name, on }) => `CREATE INDEX ${quoteName(name)} ON ${on};`);
}

/** Words are found without accents and capitals. */
function toCreateSearch(table: Table): string {
  const columns = [`${quoteName(table.key)} UNINDEXED`, ...searchedColumns(table).map(({ id }) => quoteName(id))];
  return `CREATE VIRTUAL TABLE ${quoteName(`${table.name}_search`)} USING fts5 (${columns.join(', ')}, tokenize = 'unicode61 remove_diacritics 2');`;
}
