// Saves provisions as a table for spreadsheets. Called by the buttons of the explorer.
import { saveTable, type TableEnding } from '../../site/dom/save-table.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { toProvisionGrid } from './take-away.ts';

export function saveProvisions(
  rows: readonly ProvisionRow[],
  view: RowView,
  name: 'list' | 'provisions',
  ending: TableEnding,
): Promise<void> {
  return saveTable(name, toProvisionGrid(rows, view, location.origin), ending);
}
