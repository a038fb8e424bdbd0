// Takes the compared table away: to the clipboard as text and as a table, or as a file. Called by compare.client.ts.
import { askCopy } from '../../site/dom/ask-copy.ts';
import { saveTable, type TableEnding } from '../../site/dom/save-table.ts';
import type { Language } from '../../schemas/fields.ts';
import { toTsv } from '../../text/to-csv.ts';
import { toHtmlTable } from './compare-grid.ts';

/**
 * Whether the clipboard took `grid` as a table. Where it does not, `button` copies it as text or shows it.
 */
export async function copyGrid(
  grid: readonly (readonly string[])[],
  language: Language,
  button: HTMLElement,
): Promise<boolean> {
  const types = { 'text/plain': toTsv(grid), 'text/html': toHtmlTable(grid, language) };
  const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    askCopy(types['text/plain'], button);
    return false;
  }
}

/** Gives `grid` as a file named after the states. */
export function saveGrid(
  grid: readonly (readonly string[])[],
  codes: readonly string[],
  ending: TableEnding,
): Promise<void> {
  return saveTable(codes.join('-'), grid, ending);
}
