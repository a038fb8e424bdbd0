// Lines as a converter or a PDF leaves them, as paragraphs. Called by the readers of plain text and of PDF.
import { readLabel } from '../segment/read-label.ts';

const PAGE_MARK =
  /^\s*(?:(?:page|p[áa]g(?:ina)?\.?)\s*(?:\d{1,4}(?:\s*(?:of|de|du|sur|\/)\s*\d{1,4})?)?|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,4}\s*\/\s*\d{1,4}|\d{1,4})\s*$/i;
const RULE = /^[\s_=*–—-]{5,}$/;
/** Words after which no line ends. */
const OPEN_END =
  /\s(?:the|of|and|or|to|in|for|with|by|a|an|on|de|del|la|el|los|las|y|e|o|en|para|por|con|que|da|do|das|dos|em|com|du|des|le|les|et|ou|un|une|une|au|aux)$/i;

/** Lines without page marks, rules and form feeds. */
export function listLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .filter((line) => line.trim() === '' || (!PAGE_MARK.test(line) && !RULE.test(line)));
}

/** Paragraphs of `lines`: wrapped or torn lines are joined; an empty line ends a paragraph unless its line is torn. */
export function joinLines(lines: readonly string[]): string[] {
  const width = findWidth(lines);
  const joined: string[] = [];
  let [isOpen, lastLength] = [false, 0];
  for (const line of lines) {
    const words = line.trim();
    if (words === '') {
      isOpen = false;
      continue;
    }
    const last = joined.at(-1);
    const isWrapped = isOpen && width !== undefined && lastLength > width * 0.6 && !startsAnew(words);
    if (last !== undefined && (isWrapped || isTorn(last, words)))
      joined[joined.length - 1] =
        /\p{L}-$/u.test(last) && isWrapped && /^\p{Ll}/u.test(words) ? joinHyphen(last, words) : `${last} ${words}`;
    else joined.push(words);
    [isOpen, lastLength] = [true, words.length];
  }
  return joined;
}

/** Width of a text whose lines are broken at a margin; undefined where each line is a paragraph. */
function findWidth(lines: readonly string[]): number | undefined {
  const inner = lines.flatMap((line, at) =>
    line.trim() !== '' && (lines[at + 1] ?? '').trim() !== '' ? [line.trim().length] : [],
  );
  const longest = Math.max(0, ...lines.map((line) => line.trim().length));
  if (inner.length < 3 || longest > 140 || longest < 40) return undefined;
  const full = inner.filter((length) => length > longest * 0.6).length;
  return full >= inner.length * 0.5 ? longest : undefined;
}

function startsAnew(words: string): boolean {
  const { label } = readLabel(words);
  return label !== undefined && (label.kind !== 'letter' || /[)]/.test(label.printed));
}

/** A sentence that is not at its end goes on in small letters, or after a word with which none ends. */
function isTorn(last: string, words: string): boolean {
  if (readLabel(words).label || /[.:;!?]["”’»)\]]?$/.test(last) || readLabel(`${last} x`).rest === 'x') return false;
  return (/^\p{Ll}/u.test(words) && /[\p{L}\d,)”"’»–-]$/u.test(last) && last.length > 20) || OPEN_END.test(last);
}

/** `impor-` and `tant` are one word; whether `anti-` and `money` are, nobody can tell, so that the hyphen stays before a known first part. */
function joinHyphen(last: string, words: string): string {
  return /(?:^|[\s(])(?:non|anti|inter|self|co|pre|post|ex|sub|multi|socio|inter-American)-$/i.test(last)
    ? last + words
    : last.slice(0, -1) + words;
}
