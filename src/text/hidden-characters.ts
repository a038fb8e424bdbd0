// Characters that a reader does not see, that turn the text round or that a terminal obeys, and how a report shows them. Used by the
// rules of content and by every report.

/**
 * Controls, format characters (soft hyphens, zero-width letters, marks and overrides of direction, tags), line and paragraph
 * separators, halves of letters, private use, what is no character, fillers, selectors and signs that are drawn empty.
 */
const HIDDEN =
  '\\p{DI}\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\u{FDD0}-\\u{FDEF}\\u{FFFE}\\u{FFFF}' +
  '\\u{034F}\\u{115F}\\u{1160}\\u{17B4}\\u{17B5}\\u{180B}-\\u{180F}\\u{3164}\\u{FE00}-\\u{FE0F}\\u{FFA0}\\u{FFFC}\\u{E0100}-\\u{E01EF}\\u{2800}\\u{1D159}\\u{16FE4}';

const ALL_HIDDEN = new RegExp(`[${HIDDEN}]`, 'gu');

/** The first hidden character of `text` but line feeds and tabs, with where it stands. */
export function findHidden(text: string): { index: number; code: string } | undefined {
  for (const { 0: character, index } of text.matchAll(ALL_HIDDEN))
    if (character !== '\n' && character !== '\t') return { index, code: codeOf(character) };
  return undefined;
}

/** Letters of UTF-8 read as Windows-1252 or Latin-1: `Ã©` for é, `â€™` for ’, `Â ` for a blank. */
const DECODED_TWICE =
  /[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|â(?:€|\u0080)[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u2122]|ï»¿/;

export interface Unreadable {
  index: number;
  /** The letters themselves. */
  letters: string;
  /** What they are, behind "…, ". */
  what: string;
}

/** What of `text` no reader can see or read, the first of each kind: hidden, lost or decoded twice. */
export function listUnreadable(text: string): Unreadable[] {
  const hidden = findHidden(text);
  const lost = text.indexOf('\uFFFD');
  const twice = DECODED_TWICE.exec(text);
  return [
    ...(hidden
      ? [
          {
            index: hidden.index,
            letters: String.fromCodePoint(text.codePointAt(hidden.index) ?? 0),
            what: 'which cannot be seen',
          },
        ]
      : []),
    ...(lost < 0
      ? []
      : [
          { index: lost, letters: '\uFFFD', what: 'which stands for a letter that was lost when the text was decoded' },
        ]),
    ...(twice ? [{ index: twice.index, letters: twice[0], what: 'one letter that was decoded twice' }] : []),
  ];
}

/** `U+00C3, U+00B3` of each of `letters`. */
export function codesOf(letters: string): string {
  return Array.from(letters, codeOf).join(', ');
}

/** `U+202E` of a character. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `text` with hidden characters as they are written in code: `\n`, `\x1b`, `\u{202e}`. */
export function showHidden(text: string): string {
  return text.replace(ALL_HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return SHORT[character] ?? (code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`);
  });
}

/** JSON `text` with hidden characters within its strings as JSON escapes; its own line feeds stay. */
export function escapeHiddenJson(text: string): string {
  return text.replace(ALL_HIDDEN, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, at) => `\\u${toHex(character.charCodeAt(at))}`).join(''),
  );
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
