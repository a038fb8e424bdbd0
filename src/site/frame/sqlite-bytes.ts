// The bytes of data/atlas.sqlite. SQLite writes files alone, so one is made in a folder of its own and read. Called by the bulk files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fillSqlite } from '../../exports/tables/fill-sqlite.ts';
import type { TableData } from '../../exports/tables/table-data.ts';

export function sqliteBytes(data: readonly TableData[], about: Readonly<Record<string, string>>): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-atlas-'));
  try {
    const file = join(folder, 'atlas.sqlite');
    const database = new DatabaseSync(file);
    try {
      fillSqlite(database, data, about);
    } finally {
      database.close();
    }
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
