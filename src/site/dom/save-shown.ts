// Gives the reader a table that stands on the page as a file. Loaded by the buttons below a table when one is pressed.
import { readTable } from './read-table.ts';
import { saveTable, type TableEnding } from './save-table.ts';

export function saveShown(table: HTMLTableElement, name: string, ending: TableEnding): Promise<void> {
  return saveTable(name, readTable(table), ending);
}
