// No file holds a character that cannot be seen, turns the text round or is obeyed by a terminal; none was decoded wrongly or twice.
import { issueAt, type Issue } from '../../corpus/issue.ts';
import { codeOf, findHidden } from '../../text/hidden-characters.ts';
import { listValues, placeAt } from '../list-values.ts';
import type { LintInput, Rule } from '../rule.ts';

const NAME = 'text-can-be-seen';

/** Letters of UTF-8 read as Windows-1252 or Latin-1: `Ã©` for é, `â€™` for ’, `Â ` for a blank. */
const DECODED_TWICE =
  /[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]|â(?:€|\u0080)[\u0080-\u00BF\u0152\u0153\u02DC\u2013-\u203A\u2122]|ï»¿/;

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
  const report = (index: number, message: string) => issueAt(placeAt(file, text, index), NAME, message);
  // The mark at the start and carriage returns are told, and mended, by text-is-clean.
  const hidden = findHidden(text.replace(/^\uFEFF/, ' ').replace(/\r/g, ' '));
  const lost = text.indexOf('\uFFFD');
  const twice = DECODED_TWICE.exec(text);
  return [
    ...(hidden
      ? [
          report(
            hidden.index,
            `A character that cannot be seen stands here, ${hidden.code}. Remove it; the text reads on without it.`,
          ),
        ]
      : []),
    ...(lost < 0
      ? []
      : [
          report(
            lost,
            'U+FFFD stands here for a letter that was lost when the text was decoded. Write the letter of the source.',
          ),
        ]),
    ...(twice
      ? [
          report(
            twice.index,
            `"${twice[0]}" (${[...twice[0].matchAll(/./gsu)].map(([letter]) => codeOf(letter)).join(', ')}) is one letter that was decoded twice. Write the letter of the source.`,
          ),
        ]
      : []),
  ];
}

/** A value of YAML may hold what the file does not show: `"\u202e"`. */
function checkEscapes(file: string, text: string, values: NonNullable<LintInput['values']>): Issue[] {
  if (!text.includes('\\')) return [];
  return values(file, text).flatMap(({ keys, text: value, start, end }) => {
    const written = text.slice(start, end);
    if (!written.startsWith('"') || !written.includes('\\')) return [];
    const broken = value.search(/[\n\t]/);
    const hidden = broken < 0 ? findHidden(value) : { code: codeOf(value.slice(broken)) };
    return hidden === undefined || findHidden(written)
      ? []
      : [
          issueAt(
            placeAt(file, text, start),
            NAME,
            `"${keys.join('.')}" holds ${hidden.code} as an escape, which cannot be seen. Remove it.`,
          ),
        ];
  });
}
