// A plain text as blocks: page marks dropped, torn lines joined, notes at the end set aside. Called for .txt, and for what a PDF gives.
import { dropUnseen, plainBlock, tidyText, type Block, type ImportedDocument } from '../blocks.ts';
import { joinLines, listLines } from './join-lines.ts';

/** A note at the end: `�.	Text` as a converter leaves it, `1.	Text`, `[1] Text`. */
const NOTE = /^\s*(?:(\uFFFD)\.?\s|(\d{1,3})\.?\t|\[(\d{1,3})\]\s)\s*(?=\S)/;
const HEADING = /^\s*(?:end\s?)?not(?:e|a)s:?\s*$/i;
/** A line that begins with the sign of a note, torn off the line before. */
const SIGN_LINE = /^\s*\/(?=[\s,.;:]|$)/;
/** The sign of a note: `/` as a converter leaves it of "1/". */
const SIGN = '\uE000';

export function readTxt(text: string): ImportedDocument {
  const lines = listLines(text).map((line) => dropUnseen(line).replaceAll(SIGN, ''));
  const { body, notes } = setNotesAside(lines);
  const lost: string[] = [];
  const blocks = joinLines(markSigns(body)).map((line) => plainBlock('paragraph', line));
  const signs = blocks.reduce((sum, block) => sum + block.text.split(SIGN).length - 1, 0);
  const numbered = notes.filter(({ printed }) => printed !== undefined);
  const unnumbered = notes.filter(({ printed }) => printed === undefined);
  // Their own numbers, where each has one.
  const isNumbered = new Set(numbered.map(({ printed }) => printed)).size === notes.length;
  const all = notes.map((note, at) => ({ ...note, id: (isNumbered && note.printed) || String(at + 1) }));
  const called =
    signs === all.length ? all : signs === unnumbered.length ? all.filter(({ printed }) => printed === undefined) : [];
  if (signs > 0 && !called.length)
    lost.push(
      `Signs of notes: ${signs}, notes: ${notes.length}. Nobody can tell which belongs where, so the signs were left out.`,
    );
  let next = 0;
  const printed = new Map(
    numbered.map(({ printed: number }) => [number, all.find((note) => note.printed === number)?.id]),
  );
  return {
    format: 'txt',
    facts: {},
    lost,
    missing: [],
    blocks: [
      ...blocks.map((block) => placeSigns(block, () => called[next++]?.id, printed)),
      ...all.map(({ id, text: words }): Block => plainBlock('note', words, { id })),
    ].filter(({ text: words }) => words !== ''),
  };
}

interface FoundNote {
  /** Its number as printed in brackets; undefined where a converter lost it. */
  printed: string | undefined;
  text: string;
}

/**
 * Notes that stand at the end: with a heading "Notes", with numbers that a converter lost, or with a sign in the text. Others are numbered
 * paragraphs, as a word processor saves them.
 */
function setNotesAside(lines: readonly string[]): { body: string[]; notes: FoundNote[] } {
  let end = lines.length;
  let isHeaded = false;
  let isBracketed: boolean | undefined;
  const notes: FoundNote[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    const found = NOTE.exec(line);
    // All of one form: above notes in brackets, "3." and a tab begins a paragraph.
    if (found) isBracketed ??= found[3] !== undefined;
    if (found && isBracketed === (found[3] !== undefined))
      notes.unshift({ printed: found[2] ?? found[3], text: tidyText(line.slice(found[0].length)) });
    else if (line.trim() !== '') {
      isHeaded = notes.length > 0 && HEADING.test(line);
      if (isHeaded) end = at;
      break;
    }
    end = at;
  }
  const body = lines.slice(0, end);
  const isNote = ({ printed }: FoundNote) =>
    printed === undefined || body.some((line) => SIGN_LINE.test(line) || line.includes(`[${printed}]`));
  return isHeaded || notes.some(isNote) ? { body, notes } : { body: [...lines], notes: [] };
}

/** A line that begins with the sign goes on with the line before. */
function markSigns(lines: readonly string[]): string[] {
  const marked: string[] = [];
  for (const line of lines) {
    const sign = SIGN_LINE.exec(line);
    const last = marked.findLastIndex((earlier) => earlier.trim() !== '');
    if (sign && last >= 0) marked[last] = `${(marked[last] ?? '').trimEnd()}${SIGN}${line.slice(sign[0].length)}`;
    else marked.push(line);
  }
  return marked;
}

function placeSigns(
  block: Block,
  nextId: () => string | undefined,
  printed: ReadonlyMap<string | undefined, string | undefined>,
): Block {
  const signs: { at: number; id: string }[] = [];
  let text = '';
  for (const part of block.text.split(new RegExp(`(${SIGN}|\\[\\d{1,3}\\])`))) {
    const isSign = part === SIGN;
    const id = isSign ? nextId() : /^\[\d+\]$/.test(part) ? printed.get(part.slice(1, -1)) : undefined;
    if (id !== undefined) signs.push({ at: text.length, id });
    else if (!isSign) text += part;
  }
  return { ...block, text, signs };
}
