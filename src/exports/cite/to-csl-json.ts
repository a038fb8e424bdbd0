// CSL-JSON, which citation processors read without loss. Called for the files of works.
import { toPlainTitle } from './plain-title.ts';
import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['kind'], string>> = {
  document: 'report',
  treaty: 'treaty',
  law: 'legislation',
  page: 'webpage',
};

/** An array of items, as importers expect it. */
export function toCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(toItem), null, 1)}\n`;
}

function toItem(reference: Reference) {
  const { kind, id, author, date, pin, section } = reference;
  const isLaw = kind === 'law';
  return clean({
    id,
    type: TYPES[kind],
    title: reference.title,
    'translated-title': reference.translation,
    author: author === undefined ? undefined : [{ literal: toPlainTitle(author) }],
    number: reference.mark,
    genre: reference.genre,
    publisher: reference.institution,
    'publisher-place': reference.place,
    'container-title': isLaw ? reference.institution : undefined,
    jurisdiction: isLaw ? reference.institution : undefined,
    'collection-title': reference.series,
    version: reference.version,
    issued: date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    section: isLaw ? (section ?? pin) : undefined,
    page: isLaw ? undefined : pin,
    abstract: reference.digest,
    language: reference.language,
    URL: reference.address,
  });
}

/** Without what is not known, and without what no format may hold. */
function clean(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const cleaned: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    const written = typeof value === 'string' ? toPlainTitle(value) : value;
    if (written !== undefined && written !== '') cleaned[name] = written;
  }
  return cleaned;
}
