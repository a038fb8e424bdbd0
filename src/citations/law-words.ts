// The words of a citation that tell one law from another. Called by the reader and the matcher of citations.
import { foldText } from '../text/fold-text.ts';
import { DOTTED } from '../text/fold-words.ts';

/** Words that say what a law is, and not which. */
const KIND_WORDS = new Set(
  'la el los las le les ley law lei loi act statute decreto decret decree legislativo ejecutivo supremo codigo code no nro num numero n o number of de del du da do the chapter cap c public pub l organica'.split(
    ' ',
  ),
);

/** What tells a citation apart: its numbers without separators, and its other words. `Ley Nº 26.364` → `26364`. */
export function listNames(citation: string): string[] {
  return foldText(citation.replace(DOTTED, (letters) => letters.replaceAll('.', '')))
    .replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !KIND_WORDS.has(word));
}

/** Whether `text` says that it cites a law. */
export function saysLaw(text: string): boolean {
  return /\b(?:ley|law|lei|loi|act|decret[oe]?|decree|usc)\b/i.test(text);
}
