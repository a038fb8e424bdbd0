// Gives the reader a table that stands on the page as a file. Loaded by the buttons below a table when one is pressed.
import { readTable } from './read-table.ts';
import { saveTable, type TableEnding } from './save-table.ts';

/** @param heads of the columns of sources and days, which the page does not show */
export function saveShown(
  table: HTMLTableElement,
  name: string,
  ending: TableEnding,
  heads: readonly string[],
): Promise<void> {
  return saveTable(name, readTable(table, heads), ending);
}
