// Dates, lists and numbers in the reader's language, written here: what Intl writes differs between versions of Node, and pages must not.
import type { Language } from '../schemas/fields.ts';

export { compareLabels } from './compare-labels.ts';

const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
/** Between day, month and year. */
const OF: Record<Language, string> = { en: ' ', es: ' de ', pt: ' de ', fr: ' ' };
/** The first of a month, which French and Portuguese write as an ordinal. */
const FIRST: Record<Language, string> = { en: '1', es: '1', pt: '1º', fr: '1er' };

/** `2007-06-05` → `5 June 2007`; `2008-04` → `April 2008`; a period → both ends with a dash, and once what they share. */
export function formatDate(date: string, language: Language): string {
  const [from = '', to = from] = date.split('/');
  const start = dateWords(from, language);
  const end = dateWords(to, language);
  const join = (words: readonly string[]) => joinDate(words, language);
  if (from === to) return join(start);
  let shared = 0;
  if (start.length === end.length) while (start.at(-1 - shared) === end.at(-1 - shared)) shared++;
  const first = join(start.slice(0, start.length - shared));
  const last = join(end.slice(0, end.length - shared));
  // Between single words the dash stands close: "25–27 March 2009", but "25 March – 2 April 2009", with thin spaces.
  const dash = `${first}${last}`.includes(' ') ? '\u2009–\u2009' : '–';
  return join([`${first}${dash}${last}`, ...end.slice(end.length - shared)]);
}

/** Words of a date as a language strings them together. */
export function joinDate(words: readonly string[], language: Language): string {
  return words.join(OF[language]);
}

/** Day, month and year, as far as they are known. */
export function dateWords(date: string, language: Language): string[] {
  const [year = '', month, day] = date.split('-');
  return [
    ...(day === undefined ? [] : [Number(day) === 1 ? FIRST[language] : String(Number(day))]),
    ...(month === undefined ? [] : [MONTHS[language][Number(month) - 1] ?? month]),
    year,
  ];
}

const POINT: Record<Language, string> = { en: '.', es: ',', pt: ',', fr: ',' };
const GROUP: Record<Language, string> = { en: ',', es: '.', pt: '.', fr: '\u202f' };

/** Three decimals at most. Spanish does not part four figures. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(round(Math.abs(value), 3)).split('.');
  const isParted = whole.length > (language === 'es' ? 4 : 3);
  const figures = isParted ? whole.replace(/\B(?=(?:\d{3})+$)/g, GROUP[language]) : whole;
  return `${value < 0 ? '-' : ''}${figures}${decimals === undefined ? '' : `${POINT[language]}${decimals}`}`;
}

/** From one date to another, as they are written: years stand close together. */
export function formatSpan(from: string, to: string): string {
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? `${from}–${to}` : `${from} – ${to}`;
}

/** A share from 0 to 1 in whole hundredths. */
export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(round(share * 100, 0), language)}${language === 'es' || language === 'fr' ? '\u00a0' : ''}%`;
}

/** Halves rise as they are written: 0.285 of a hundred is 28.5, although a computer holds a little less. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(Number((value * scale).toPrecision(15))) / scale;
}

/** Whether the language has a `count` in the form for one: Portuguese and French have none of a thing in it too. */
export function isOne(count: number, language: Language): boolean {
  return language === 'pt' || language === 'fr' ? count >= 0 && count < 2 : count === 1;
}

const AND: Record<Language, string> = { en: 'and', es: 'y', pt: 'e', fr: 'et' };

export function formatList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  // Spanish: "España e Italia", but "y hielo".
  const and = language === 'es' && /^(?:[ií]|h[ií](?![ae]))/i.test(last) ? 'e' : AND[language];
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
