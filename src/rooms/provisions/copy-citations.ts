// Copies a citation line for each provision. Called by the button of the explorer.
import { askCopy } from '../../site/dom/ask-copy.ts';
import type { ProvisionRow, RowView } from './provision-row.ts';
import { citeProvision } from './take-away.ts';

/** @returns what to tell the reader */
export async function copyCitations(rows: readonly ProvisionRow[], view: RowView): Promise<string> {
  const lines = rows.map((row) => citeProvision(row, view, location.origin));
  const { copied = '', copyFailed = '' } = document.documentElement.dataset;
  return (await askCopy(lines.join('\n'))) ? copied : copyFailed;
}
