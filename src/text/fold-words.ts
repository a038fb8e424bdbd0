// Text as words that can be compared by their beginnings. Used on what is typed and on what is offered.
import { foldText } from './fold-text.ts';

/**
 * Words of `text` without case, accents and separators inside numbers: `Ley N.º 26.364` → `ley n o 26364`. British and American
 * spellings become one (`labour` and `labor`, `organised` and `organized`) in a way that keeps half-typed words comparable.
 */
export function foldWords(text: string): string[] {
  return foldText(text)
    .replace(/(?<=\d)[.,](?=\d)/g, '')
    .replace(/['’](?=s\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/ou/g, 'o').replace(/is/g, 'iz'));
}
