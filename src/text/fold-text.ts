// One way to leave out case and accents, for whatever compares texts: readers of citations, words of a page, offers of the box.

/** Lower case without accents, ligatures written out: `Víctimas` → `victimas`, `cœur` → `coeur`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' };

/** The same, sign by sign: as long as `text`, so that places in both agree. A sign that would become longer stays. */
export function foldInPlace(text: string): string {
  return Array.from(text, (sign) => {
    const folded = foldText(sign);
    return folded.length === sign.length ? folded : sign;
  }).join('');
}
