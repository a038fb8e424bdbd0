// Lines of all pages as paragraphs and notes: headers and footers dropped, lines that go on joined, notes at the foot set aside. Called by
// the reader of PDF.
import { plainBlock, tidyText, type Block } from '../blocks.ts';
import { readLabel, type Label } from '../segment/read-label.ts';
import { median, type PdfLine } from './pdf-lines.ts';

const PAGE = /^[\s–—-]*(?:(?:page|p[áa]g(?:ina)?\.?)\s*)?\d{1,4}(?:\s*(?:of|de|du|sur|\/)\s*\d{1,4})?[\s–—-]*$/i;

/** @param pages lines of each page, column by column */
export function toPdfParagraphs(pages: readonly (readonly (readonly PdfLine[])[])[]): Block[] {
  const frames = findFrames(pages);
  const size = median(
    pages.flat(2).flatMap(({ text, height }) => Array.from({ length: Math.ceil(text.length / 10) }, () => height)),
  );
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let last: { line: PdfLine; right: number } | undefined;
  for (const columns of pages)
    for (const column of columns) {
      const lines = column.filter((line) => !frames.has(toKey(line)) && !PAGE.test(line.text));
      const foot = findFoot(lines, size);
      addNotes(lines.slice(foot), notes);
      const body = lines.slice(0, foot);
      const right = Math.max(...body.map((line) => line.right), 0);
      const spacing = median(body.slice(1).map((line, at) => (body[at]?.y ?? 0) - line.y));
      for (const line of body) {
        const block = blocks.at(-1);
        const goesOn =
          last !== undefined &&
          block?.kind === 'paragraph' &&
          isSame(block.text, last.line, line, last.right, spacing, size);
        if (goesOn) append(block, line);
        else blocks.push(start(line, size));
        last = { line, right };
      }
    }
  return [...blocks, ...notes];
}

/** Lines that stand at the same height of most pages and say the same but for numbers. */
function findFrames(pages: readonly (readonly (readonly PdfLine[])[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const columns of pages) {
    const sorted = columns.flat().toSorted((a, b) => b.y - a.y);
    const edges = new Set([...sorted.slice(0, 3), ...sorted.slice(-3)].map(toKey));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= pages.length * 0.4).map(([key]) => key));
}

function toKey({ text, y }: PdfLine): string {
  return `${Math.round(y / 6)} ${text.replace(/\d+|\b[ivxlc]+\b/gi, '#').trim()}`;
}

/** Where the notes of a page begin: a figure in smaller letters than the text, and nothing of its size below. */
function findFoot(lines: readonly PdfLine[], size: number): number {
  let foot = lines.length;
  for (let at = lines.length - 1; at >= 0 && (lines[at]?.height ?? 0) < size * 0.93; at--)
    if (/^\[?\d{1,3}[\].)/]?\s*\S/.test(lines[at]?.text ?? '')) foot = at;
  return foot;
}

function addNotes(lines: readonly PdfLine[], notes: Block[]): void {
  for (const { text } of lines) {
    const [whole, id] = /^\[?(\d{1,3})[\].)/]?\s*(?=\S)/.exec(text) ?? [];
    const last = notes.at(-1);
    const isNext = id !== undefined && (last === undefined || Number(id) === Number(last.id) + 1);
    if (whole !== undefined && isNext) notes.push(plainBlock('note', text.slice(whole.length), { id }));
    else if (last) last.text = joinWords(last.text, tidyText(text));
  }
}

/** Whether `line` goes on with the paragraph of `before`: that is full, and nothing begins here. */
function isSame(text: string, before: PdfLine, line: PdfLine, right: number, spacing: number, size: number): boolean {
  if (Math.abs(before.height - line.height) > size * 0.12) return false;
  const isLower = /^\p{Ll}/u.test(line.text);
  const { label } = readLabel(line.text);
  if (label && !runsOn(text, label)) return false;
  const isNewPage = line.y > before.y;
  if (!isNewPage && before.y - line.y > spacing * 1.45) return isLower && !/[.:;]$/.test(before.text);
  const isFull = before.right > right - Math.max(40, (right - before.left) * 0.14);
  return isFull ? !(isNewPage && /[.:;]$/.test(before.text) && !isLower) : isLower && !/[.:;]$/.test(before.text);
}

/** Whether `text` has the letter before this one within it: items that run on in one paragraph may begin a line. */
function runsOn(text: string, { kind, steps, printed }: Label): boolean {
  const [step = ''] = steps;
  if (kind !== 'letter' || step.length > 1 || !printed.endsWith(')')) return false;
  const before = String.fromCharCode(step.charCodeAt(0) - 1);
  return new RegExp(`\\s\\(?${before}\\)\\s`).test(text);
}

function start(line: PdfLine, size: number): Block {
  const isHeading = line.height > size * 1.15 && line.text.length < 160;
  return {
    ...plainBlock(isHeading ? 'heading' : 'paragraph', line.text, isHeading ? { level: 2 } : {}),
    signs: [...line.signs],
  };
}

function append(block: Block, line: PdfLine): void {
  const joined = joinWords(block.text, tidyText(line.text));
  const shift = joined.length - tidyText(line.text).length;
  block.signs = [...block.signs, ...line.signs.map(({ at, id }) => ({ at: at + shift, id }))];
  block.text = joined;
}

function joinWords(before: string, after: string): string {
  if (
    /\p{L}-$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    !/(?:^|\s)(?:non|anti|inter|self|co|post|ex|sub|multi|socio)-$/i.test(before)
  )
    return before.slice(0, -1) + after;
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}
