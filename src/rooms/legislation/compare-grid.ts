// The compared table as it is taken away: a grid for CSV and the clipboard, and as HTML. Called by compare.client.ts.
import { escapeHtml } from '../../text/escape-html.ts';
import { fillIn } from '../../text/fill-in.ts';
import { defuse } from '../../text/to-csv.ts';
import type { CompareGroup, Verdict } from './compare-groups.ts';
import type { CompareSources } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';

/** Key of the word for a verdict. */
export const VERDICT_WORDS = {
  differs: 'compare.differs',
  same: 'compare.same',
  unknown: 'compare.cannotTell',
} as const satisfies Record<Verdict, string>;

export interface GridFacts {
  /** Names of the states. */
  labels: readonly string[];
  words: CompareWords;
  /** Address of the site, before the slash of a page's path. */
  origin: string;
  /** Sources of the cell of a state in a row; undefined where none is recorded. */
  sourcesOf: (state: number, row: string) => CompareSources | undefined;
}

/** The table for programs: one line a row, eleven columns a state. */
export function toGrid(groups: readonly CompareGroup[], { labels, words, origin, sourcesOf }: GridFacts): string[][] {
  const columns = [
    'answer.where',
    'answer.since',
    'answer.sinceFrom',
    'answer.until',
    'treaties.signed',
    'answer.note',
    'figures.confidence',
    'answers.csv.address',
    'evidence.title',
    'figures.readOn',
  ] as const;
  const pair = (label: string, value: string) => fillIn(words['common.pair'] ?? '{label}: {value}', { label, value });
  const head = [
    words['compare.group'],
    words['compare.question'],
    words['compare.verdict'],
    ...labels.flatMap((label) => [label, ...columns.map((key) => pair(label, words[key] ?? key))]),
  ].map((cell) => cell ?? '');
  const signedLabel = words['treaties.signed'];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [
      group.label,
      row.label,
      row.verdict === undefined ? '' : (words[VERDICT_WORDS[row.verdict]] ?? ''),
      ...row.cells.flatMap((cell, state) => {
        const sources = sourcesOf(state, row.id);
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
          cell.places.flatMap(({ href }) => (href === undefined ? [] : origin + href)).join('; '),
          sources?.addresses.join('; ') ?? '',
          sources?.readOn ?? '',
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
