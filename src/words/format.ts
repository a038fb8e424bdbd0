// Dates, lists and numbers in the reader's language, by Intl.
import type { Language } from '../schemas/fields.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', es: 'es', pt: 'pt-BR', fr: 'fr' };

export function localeOf(language: Language): string {
  return LOCALES[language];
}

const PRECISIONS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

// By language and precision alone, and pure: made once because making one is costly.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(language: Language, parts: number): Intl.DateTimeFormat {
  const key = `${language} ${parts}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], { ...PRECISIONS[parts - 1], timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** The first of a month, which French and Portuguese write as an ordinal and Intl does not. */
const FIRST: Partial<Record<Language, readonly [RegExp, string]>> = {
  fr: [/(?<!\d)1(?=\s*(?:–|\p{L}))/gu, '1er'],
  pt: [/(?<!\d)1(?=\s*(?:–|de\s))/gu, '1º'],
};

/** `2007-06-05` → `5 June 2007`; `2008-04` → `April 2008`; a period → both ends with a dash. */
export function formatDate(date: string, language: Language): string {
  const text = formatParts(date, language);
  const [first, ordinal] = FIRST[language] ?? [];
  return first && ordinal !== undefined ? text.replace(first, ordinal) : text;
}

function formatParts(date: string, language: Language): string {
  const [start = '', end] = date.split('/');
  const toDate = (text: string) => new Date(`${text}${'-01-01'.slice(0, 10 - text.length)}T00:00:00Z`);
  const formatter = formatterFor(language, start.split('-').length);
  if (end === undefined) return formatter.format(toDate(start));
  return start.length === end.length
    ? formatter.formatRange(toDate(start), toDate(end))
    : `${formatter.format(toDate(start))} – ${formatterFor(language, end.split('-').length).format(toDate(end))}`;
}

// Making an Intl formatter costs far more than using one, so each language keeps its own.
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

function perLanguage<T>(make: (locale: string) => T): Record<Language, T> {
  const { en, es, pt, fr } = LOCALES;
  return { en: make(en), es: make(es), pt: make(pt), fr: make(fr) };
}

export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

export function formatList(items: readonly string[], language: Language): string {
  return items.length === 1 ? (items[0] ?? '') : lists[language].format(items);
}

/** Sorts by label as a reader of `language` expects. */
export function compareLabels(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(LOCALES[language], { numeric: true }).compare;
}
