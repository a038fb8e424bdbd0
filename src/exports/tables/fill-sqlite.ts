// Fills data/atlas.sqlite through a connection that its caller opened: the same statements in the same order give the same bytes.
import type { Cell, Table } from './declare-table.ts';
import { linkTables, listSqliteStatements, quoteName, searchedColumns } from './sqlite-schema.ts';
import type { TableData } from './table-data.ts';

/** What is needed of a connection; that of node:sqlite has it. */
export interface SqliteConnection {
  exec: (sql: string) => void;
  prepare: (sql: string) => { run: (...values: (string | number | null)[]) => unknown };
}

/** @param about lines of the table `_about`: version, licence, how to cite */
export function fillSqlite(
  connection: SqliteConnection,
  data: readonly TableData[],
  about: Readonly<Record<string, string>>,
): void {
  // Keys are checked by a test: a table may name one that is filled after it.
  connection.exec(
    'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;',
  );
  connection.exec('BEGIN');
  // An index over rows that are there is made faster than one that grows with them.
  const [indexes = [], others = []] = [true, false].map((isIndex) =>
    listSqliteStatements().filter((statement) => statement.startsWith('CREATE INDEX') === isIndex),
  );
  for (const statement of others) connection.exec(statement);
  for (const { table, rows } of data) fillTable(connection, table, rows);
  insert(
    connection,
    '_columns',
    data.flatMap(({ table }) =>
      table.columns.map(({ id, type, unit, meaning }) => [table.name, id, type, unit ?? null, meaning]),
    ),
  );
  insert(connection, '_about', Object.entries(about));
  for (const statement of indexes) connection.exec(statement);
  connection.exec('COMMIT');
}

function fillTable(connection: SqliteConnection, table: Table, rows: TableData['rows']): void {
  const at = (id: string) => table.columns.findIndex((column) => column.id === id);
  const key = at(table.key);
  insert(connection, '_tables', [[table.name, table.title, table.row, table.counting]]);
  insert(connection, table.name, rows);
  for (const { name, column } of linkTables(table)) {
    const list = at(column.id);
    insert(
      connection,
      name,
      rows.flatMap((row) => splitIds(row[list]).map((entry, index) => [row[key] ?? null, index + 1, entry])),
    );
  }
  const searched = searchedColumns(table).map(({ id }) => at(id));
  if (searched.length === 0) return;
  const name = `${table.name}_search`;
  insert(
    connection,
    name,
    rows.map((row) => [key, ...searched].map((index) => row[index] ?? null)),
  );
  connection.exec(`INSERT INTO ${quoteName(name)} (${quoteName(name)}) VALUES ('optimize')`);
}

/** Ids of a cell that holds a list of them. */
function splitIds(cell: Cell | undefined): string[] {
  return typeof cell === 'string' ? cell.split('; ') : [];
}

function insert(connection: SqliteConnection, name: string, rows: readonly (readonly Cell[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = connection.prepare(`INSERT INTO ${quoteName(name)} VALUES (${first.map(() => '?').join(', ')})`);
  for (const row of rows) statement.run(...row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
}
