// No file holds a character that cannot be seen, turns the text round or is obeyed by a terminal; none was decoded wrongly or twice.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { codesOf, findHidden, listUnreadable } from '../../text/hidden-characters.ts';
import { listValues, placeAt } from '../list-values.ts';
import type { LintInput, Rule } from '../rule.ts';

const NAME = 'text-can-be-seen';

export const textCanBeSeen: Rule = {
  name: NAME,
  summary: 'Every character can be seen, turns nothing round, and stands for what was meant when it was written.',
  check({ texts, guides, kept, values = listValues }) {
    return [...texts, ...(guides ?? [])].flatMap(([file, text]) => {
      const check = () => [...checkText(file, text), ...checkEscapes(file, text, values)];
      return kept ? kept.take(`${NAME} ${file}`, [text], check) : check();
    });
  },
};

/** The first of each kind: who mends it sees the next one. */
function checkText(file: string, text: string): Issue[] {
  // The mark at the start and carriage returns are told, and mended, by text-is-clean.
  const unreadable = listUnreadable(text.replace(/^\uFEFF/, ' ').replace(/\r/g, ' '));
  return unreadable.map(({ index, letters, what }) => {
    const seen = letters.length > 1 && !findHidden(letters) ? `"${letters}" (${codesOf(letters)})` : codesOf(letters);
    return issueAt(
      placeAt(file, text, index),
      NAME,
      `${seen} stands here, ${what}. Remove it, or write the letter of the source.`,
    );
  });
}

/** A value of YAML may hold what the file does not show: `"\u202e"`. */
function checkEscapes(file: string, text: string, values: NonNullable<LintInput['values']>): Issue[] {
  if (!text.includes('\\')) return [];
  return values(file, text).flatMap(({ keys, text: value, start, end }) => {
    const written = text.slice(start, end);
    if (!written.startsWith('"') || !written.includes('\\')) return [];
    const [broken] = /[\n\t]/.exec(value) ?? [];
    const letters = broken ?? listUnreadable(value).find((found) => !written.includes(found.letters))?.letters;
    return letters === undefined
      ? []
      : [
          issueAt(
            placeAt(file, text, start),
            NAME,
            `"${keys.join('.')}" holds ${codesOf(letters)} as an escape, which cannot be seen or read. Remove it, or write the letter of the source.`,
          ),
        ];
  });
}
