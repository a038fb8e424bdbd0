// Text as words that can be compared by their beginnings. Used on what is typed and on what is offered, in the box of the header and in
// the filters of lists.
import { foldText } from './fold-text.ts';

/** An abbreviation with dots: `O.A.S.`, `U.S.C`, `a.k.a.`; its letters are one word. The ordinal sign of `N.º` is no letter of one. */
export const DOTTED = /(?<![\p{L}\p{N}.])[\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])+(?![\p{L}\p{N}])/gu;

/**
 * Words of `text` without case, accents and separators inside numbers: `Ley N.º 26.364` → `ley n o 26364`. British and American
 * spellings become one (`labour` and `labor`, `organised` and `organized`) in a way that keeps half-typed words comparable.
 */
export function foldWords(text: string): string[] {
  return foldText(text.replace(DOTTED, (letters) => letters.replaceAll('.', '')))
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/'(?=s\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/ou/g, 'o').replace(/is/g, 'iz'));
}

/** Whether a text holds every word that was typed, whole or in part; made once for a text that is asked often. */
export function prepareFilter(text: string): (typed: string) => boolean {
  const own = foldWords(text).join(' ');
  return (typed) => foldWords(typed).every((word) => own.includes(word));
}
