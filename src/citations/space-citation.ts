// A citation with its words and numbers apart: what was pasted from a page that had lost its spaces. Called by the reader of citations.
import { DOTTED } from '../text/fold-words.ts';
import { toPlain } from '../text/to-plain.ts';

/** What may stand close behind a number and is no part of it, as `bis` would be. */
const BEHIND = /(?<=\d)(?=(?:art|par[aá]|sec|num|inc|lit|usc|cfr)[\p{L}.]*\s*\d)/giu;

/**
 * `Ley26.364art.4` → `Ley 26.364 art.4`, `AG/RES.2348(XXXVII-O/07)3.d` → `AG/RES.2348(XXXVII-O/07) 3.d`, `18 U.S.C. 1591` → `18 USC. 1591`,
 * `art. 5.º` → `art. 5`. What follows a `#` is an anchor and stays.
 */
export function spaceCitation(text: string): string {
  const [, words = '', anchor = ''] = /^([^#]*)(.*)$/su.exec(text) ?? [];
  return (
    toPlain(words.replace(/(?<=\d)\s?\.?[ºª°]/gu, ''))
      .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
      .replace(/(?<=\p{L}{2})(?=\d)/gu, ' ')
      .replace(BEHIND, ' ')
      .replace(/\)(?=\d)/g, ') ') + toPlain(anchor)
  );
}
