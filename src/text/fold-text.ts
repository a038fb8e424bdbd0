// One way to leave out case, accents and what pasting brings, for whatever compares texts: readers of citations, words of a page, offers
// of the box, filters of lists.
import { toPlain } from './to-plain.ts';

/** Lower case without accents, ligatures written out: `Víctimas` → `victimas`, `cœur` → `coeur`, `vic\u00ADtims` → `victims`. */
export function foldText(text: string): string {
  const plain = toPlain(text);
  if (IS_ASCII.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

const IS_ASCII = /^[ -~]*$/;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** The same, sign by sign: as long as `text`, so that places in both agree. A sign that would become longer stays. */
export function foldInPlace(text: string): string {
  return Array.from(text, (sign) => {
    const folded = foldText(sign);
    return folded.length === sign.length ? folded : sign;
  }).join('');
}
