// Tells where Markdown shows something else than what is written: signs that vanish, numbers that are counted anew, cells that are
// dropped. Called by parseMdx for every element, and by the rule of guides.

/** What of a node of satteri's tree is looked at. */
export interface MarkdownNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: MarkdownNode[];
  /** In letters, not in the halves of UTF-16. */
  position?: { start: { line: number; column: number; offset?: number }; end: { offset?: number } };
}

/** A text whose letters can be counted as satteri counts them. */
export class Letters {
  readonly #letters: string | readonly string[];

  constructor(text: string) {
    this.#letters = /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : text;
  }

  slice(start: number, end?: number): string {
    const part = this.#letters.slice(start, end);
    return typeof part === 'string' ? part : part.join('');
  }

  of({ position }: MarkdownNode): string {
    return position ? this.slice(position.start.offset ?? 0, position.end.offset) : '';
  }
}

/** Why `node` is not shown as it is written, and what to write; undefined if it is. */
export function describeChanged(node: MarkdownNode, letters: Letters): string | undefined {
  const written = letters.of(node);
  if (written === '') return undefined;
  switch (node.tagName) {
    case 'del':
      return written.startsWith('~~')
        ? undefined
        : `"${written}" is struck out, and its tildes are not shown. Write "about", or a tilde as \\~.`;
    case 'blockquote':
      return `"${firstLine(written)}" is shown as a quotation, without its sign, and nothing here is one. Write "more than", or the sign as \\>; quote within “…”.`;
    case 'h2':
    case 'h3':
      if (!written.startsWith('#'))
        return `"${firstLine(written)}" becomes a heading by the line below it. Write ## before a heading; leave an empty line before a line across.`;
      return /\s#+\s*$/.test(written)
        ? `The hash at the end of "${written}" is not shown. Write it as \\#.`
        : undefined;
    case 'em':
    case 'strong':
      return describeEmphasis(node, letters, written);
    case 'ul':
    case 'ol':
      return describeList(node, letters);
    case 'tr':
      return undefined; // told by its table, which knows how long it is
    case 'hr':
      return /^-{3,}$/.test(written.trim())
        ? undefined
        : `"${written.trim()}" is shown as a line across. Write --- for one.`;
    case 'a':
      return typeof node.properties?.['title'] === 'string'
        ? `The title "${node.properties['title']}" of a link is not shown. Say it in the text.`
        : undefined;
    default:
      return undefined;
  }
}

/** Rows of `table` that have more or fewer cells than its head: Markdown drops cells, or adds them. */
export function listUnevenRows(table: MarkdownNode, letters: Letters): { node: MarkdownNode; message: string }[] {
  const rows = (table.children ?? []).flatMap(({ children = [] }) =>
    children.filter(({ tagName }) => tagName === 'tr'),
  );
  const counts = rows.map((row) => countCells(letters.of(row)));
  return rows.flatMap((node, index) =>
    counts[index] === counts[0]
      ? []
      : [
          {
            node,
            message: `The row "${letters.of(node)}" has ${counts[index] ?? 0} cells, and its table ${counts[0] ?? 0}. Give each row as many; write | within a cell as \\|.`,
          },
        ],
  );
}

/** Definitions of links that nothing refers to, which no node is made of. */
export function listUnshown(text: string): { index: number; message: string }[] {
  const labels = [...text.matchAll(/\[([^\]\n]+)\](?!:)/g)].map(([, label = '']) => label.toLowerCase());
  const used = new Set(labels);
  return [...text.matchAll(/^[ \t>*+-]*\[([^\]\n]+)\]:.*$/gm)].flatMap(({ 0: line, 1: label = '', index }) =>
    used.has(label.toLowerCase())
      ? []
      : [
          {
            index,
            message: `"${line.trim()}" defines an address, and is not shown. Write the link where it stands, as in [words](https://…).`,
          },
        ],
  );
}

function describeEmphasis({ position }: MarkdownNode, letters: Letters, written: string): string | undefined {
  const start = position?.start.offset ?? 0;
  const [before, after] = [
    start > 0 ? letters.slice(start - 1, start) : '',
    letters.slice(position?.end.offset ?? 0, (position?.end.offset ?? 0) + 1),
  ];
  const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
  return isWord(before) || isWord(after)
    ? `The signs around "${written}" are in a word, and are not shown: they make emphasis. Write a star as \\*, a product as ×.`
    : undefined;
}

function describeList(node: MarkdownNode, letters: Letters): string | undefined {
  const items = (node.children ?? []).filter(({ tagName }) => tagName === 'li').map((item) => letters.of(item));
  const signs = items.map((item) => /^(?:[-+*]|\d+[.)])/.exec(item)?.[0] ?? '');
  const [first = ''] = signs;
  if (node.tagName === 'ul') {
    if (first === '+' || first === '*')
      return `"${firstLine(items[0] ?? '')}" becomes an item of a list, without its "${first}". Write - before an item, or the sign as \\${first}.`;
    return items.length === 1 && /^-\s+[\d.,]+/.test(items[0] ?? '')
      ? `"${firstLine(items[0] ?? '')}" becomes an item of a list, and its minus is not shown. Write − (U+2212), or a sentence.`
      : undefined;
  }
  const start = Number.parseInt(first, 10);
  const wrong = signs.findIndex((sign, index) => sign !== `${start + index}.`);
  return wrong < 0
    ? undefined
    : `"${firstLine(items[wrong] ?? '')}" is shown as "${start + wrong}.". Write the numbers one after another with a dot behind them, or a backslash before the dot or bracket.`;
}

/** Cells of a row as it is written: what stands between its bars. */
function countCells(row: string): number {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
