// Entries of a vocabulary whose label stands in a text, in the language of both. Called by the proposals of addressees and topics.
import type { Labels } from '../../schemas/fields.ts';
import type { Language } from '../../schemas/languages.ts';
import { foldText } from '../../text/fold-text.ts';
import { isFunctionWord } from '../../text/function-words.ts';

export interface FoundLabel {
  id: string;
  /** Which word of the text it begins at, from 0. */
  at: number;
  words: string;
}

/** In the order of the text; of two at one place the longer. */
export function findLabels(
  text: string,
  entries: readonly { id: string; labels: Labels }[],
  language: Language,
): FoundLabel[] {
  const words = toWords(text, language);
  const found = entries.flatMap(({ id, labels }): (FoundLabel & { length: number })[] => {
    const label = toWords(labels[language], language);
    const at = label.length
      ? words.findIndex((_, start) => label.every((part, index) => isAlike(words[start + index], part)))
      : -1;
    return at < 0 ? [] : [{ id, at, length: label.length, words: words.slice(at, at + label.length).join(' ') }];
  });
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one && other.at <= one.at && one.at < other.at + other.length && other.length > one.length,
        ),
    )
    .sort((a, b) => a.at - b.at);
}

function toWords(text: string, language: Language): string[] {
  return (foldText(text).match(/[a-z0-9]+/g) ?? []).filter((word) => !isFunctionWord(word, [language]));
}

/** Singular and plural, and `-is-` for `-iz-`. */
function isAlike(word: string | undefined, part: string): boolean {
  return word !== undefined && toStem(word) === toStem(part);
}

function toStem(word: string): string {
  return word.replace(/z(?=ation|e)/, 's').replace(/(?:es|s)$/, '');
}
