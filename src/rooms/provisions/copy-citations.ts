// Copies a citation line for each provision. Called by the button of the explorer.
import type { ProvisionRow, RowView } from './provision-row.ts';
import { citeProvision } from './take-away.ts';

/** @returns what to tell the reader */
export async function copyCitations(rows: readonly ProvisionRow[], view: RowView): Promise<string> {
  const lines = rows.map((row) => citeProvision(row, view, location.origin));
  const { copied = '', copyFailed = '' } = document.documentElement.dataset;
  try {
    await navigator.clipboard.writeText(lines.join('\n'));
    return copied;
  } catch {
    // Browsers refuse for many reasons, and in each of them the reader can copy by hand.
    return copyFailed;
  }
}
