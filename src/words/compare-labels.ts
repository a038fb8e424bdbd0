// Order of labels, by an alphabet that is written here: that of Intl differs between versions of Node, and pages must not. Called by
// every list that is sorted for readers.
import type { Language } from '../schemas/fields.ts';

/** Signs in their order, all before figures and letters. */
const SIGNS = ' _-‐‑–—,;:!¡?¿.…·\'‘’"“”«»()[]{}§¶@*/\\&#%‰`^+±<=>|~$€';

const FIGURES = 2_000_000;
const LETTERS = 3_000_000;

/** Sorts by label as a reader of `language` expects: figures by their value, then letters, then accents, then small before capital. */
export function compareLabels(language: Language): (a: string, b: string) => number {
  const known = new Map<string, Key>();
  const keyOf = (label: string): Key => {
    const key = known.get(label) ?? makeKey(label, language);
    known.set(label, key);
    return key;
  };
  return (a, b) => {
    if (a === b) return 0;
    const [one, other] = [keyOf(a), keyOf(b)];
    return (
      compare(one.letters, other.letters) || compare(one.accents, other.accents) || compare(one.cases, other.cases)
    );
  };
}

interface Key {
  letters: number[];
  accents: number[];
  cases: number[];
}

function makeKey(label: string, language: Language): Key {
  const key: Key = { letters: [], accents: [], cases: [] };
  const written = label.normalize('NFKD').replace(/[œæßŒÆ]/g, (letter) => LIGATURES[letter] ?? letter);
  for (const [part] of written.matchAll(/\d+|\D\p{M}*/gsu)) {
    if (/^\d/.test(part)) {
      const figures = part.replace(/^0+(?=.)/, '');
      key.letters.push(FIGURES + figures.length, ...Array.from(figures, Number));
      continue;
    }
    const sign = String.fromCodePoint(part.codePointAt(0) ?? 0);
    const marks = part.slice(sign.length);
    const small = sign.toLowerCase();
    // A letter of its own in Spanish, between n and o.
    const isEnye = language === 'es' && small === 'n' && marks === '\u0303';
    key.letters.push(rankOf(small) + (isEnye ? 0.5 : 0));
    key.accents.push(isEnye ? 0 : (marks.codePointAt(0) ?? 0));
    key.cases.push(small === sign ? 0 : 1);
  }
  return key;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', Œ: 'Oe', Æ: 'Ae' };

function rankOf(sign: string): number {
  const at = SIGNS.indexOf(sign);
  if (at >= 0) return at;
  const code = sign.codePointAt(0) ?? 0;
  return /\p{L}/u.test(sign) ? LETTERS + code : SIGNS.length + code;
}

/** The first that differs; of two that begin alike the shorter comes first. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
