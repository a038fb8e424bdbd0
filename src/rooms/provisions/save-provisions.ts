// Saves provisions as a table for spreadsheets. Called by the button of the explorer.
import { saveFile } from '../../site/dom/save-file.ts';
import { toCsv } from '../../text/to-csv.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { toProvisionGrid } from './take-away.ts';

export function saveProvisions(rows: readonly ProvisionRow[], view: RowView, name: 'list' | 'provisions'): void {
  saveFile(`mandate-atlas-${name}.csv`, toCsv(toProvisionGrid(rows, view, location.origin)), 'text/csv');
}
