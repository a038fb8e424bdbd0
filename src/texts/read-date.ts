// A day written out in one of the four languages: `June 5, 2007`, `5 de junio de 2007`, `1er mars 2009`. Called by the reader of heads.
import { isPartialDate } from '../schemas/partial-date.ts';
import { foldText } from '../text/fold-text.ts';

const MONTHS = [
  'january enero janeiro janvier',
  'february febrero fevereiro fevrier',
  'march marzo marco mars',
  'april abril avril',
  'may mayo maio mai',
  'june junio junho juin',
  'july julio julho juillet',
  'august agosto aout',
  'september septiembre setiembre setembro septembre',
  'october octubre outubro octobre',
  'november noviembre novembro novembre',
  'december diciembre dezembro decembre',
].map((names) => names.split(' '));
const MONTH = `(${MONTHS.flat().join('|')})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[º°o])?`;
const YEAR = String.raw`((?:19|20)\d\d)`;
const FORMS = [
  RegExp(String.raw`\b${DAY}(?:\s+(?:de|of|do))?\s+${MONTH}(?:\s+(?:de|del|of|do))?,?\s+${YEAR}\b`),
  RegExp(String.raw`\b${MONTH}\s+${DAY}(?:\s*(?:to|-|–|and)\s*\d{1,2})?,?\s+${YEAR}\b`),
];

/** The first day in `text`, as 2007-06-05. */
export function readDate(text: string): string | undefined {
  const folded = foldText(text);
  const found = FORMS.map((form) => form.exec(folded))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!found) return undefined;
  const [, one = '', two = '', year = ''] = found;
  const [day, name] = /^\d/.test(one) ? [one, two] : [two, one];
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : undefined;
}
