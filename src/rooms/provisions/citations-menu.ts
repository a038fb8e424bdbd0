// Copies a citation line for each provision. Called by the button of the explorer.
import { askCopy } from '../../site/dom/ask-copy.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { citeProvision } from './take-away.ts';

/** @param button says how it went */
export function copyCitations(rows: readonly ProvisionRow[], view: RowView, button: HTMLElement): void {
  const lines = rows.map((row) => citeProvision(row, view, location.origin));
  askCopy(lines.join('\n'), button);
}
