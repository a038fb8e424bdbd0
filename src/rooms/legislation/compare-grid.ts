// The compared table as it is taken away: a grid for CSV and the clipboard, and as HTML. Called by compare.client.ts.
import { escapeHtml } from '../../text/escape-html.ts';
import { fillIn } from '../../text/fill-in.ts';
import { defuse } from '../../text/to-csv.ts';
import type { CompareGroup } from './compare-groups.ts';
import type { CompareWords } from './compare-words.ts';

/** The table for programs: one line a row, eight columns a state. */
export function toGrid(groups: readonly CompareGroup[], labels: readonly string[], words: CompareWords): string[][] {
  const columns = [
    'answer.where',
    'answer.since',
    'answer.sinceFrom',
    'answer.until',
    'treaties.signed',
    'answer.note',
    'answer.evidence',
  ] as const;
  const pair = (label: string, value: string) => fillIn(words['common.pair'] ?? '{label}: {value}', { label, value });
  const head = [
    words['compare.group'],
    words['compare.question'],
    words['compare.differs'],
    ...labels.flatMap((label) => [label, ...columns.map((key) => pair(label, words[key] ?? key))]),
  ].map((cell) => cell ?? '');
  const signedLabel = words['treaties.signed'];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [
      group.label,
      row.label,
      words[row.differs ? 'compare.differs' : 'compare.same'] ?? '',
      ...row.cells.flatMap((cell) => {
        const signed = cell.dates.find(({ label }) => label === signedLabel)?.date ?? '';
        const others = cell.dates.filter(({ label }) => label !== signedLabel);
        return [
          [cell.word, ...cell.lines].filter(Boolean).join('; '),
          cell.places.map(({ text }) => text).join('; '),
          cell.since?.date ?? '',
          cell.sinceWord ?? '',
          cell.until?.date ?? '',
          signed,
          [...others.map(({ label = '', date }) => `${label} ${date}`), cell.ended?.text ?? '', cell.note?.text ?? '']
            .filter(Boolean)
            .join('; '),
          cell.confidence === undefined ? '' : (words[`evidence.${cell.confidence}`] ?? ''),
        ];
      }),
    ]),
  );
  return [head, ...rows];
}

/** `grid` as HTML for the clipboard, so that word processors paste a table. */
export function toHtmlTable(grid: readonly (readonly string[])[], language: string): string {
  const line = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell) => `<${name}>${escapeHtml(defuse(cell))}</${name}>`).join('')}</tr>`;
  const [head = [], ...rows] = grid;
  return `<table lang="${language}"><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}
