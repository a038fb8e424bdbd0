// Official titles and names of the content, which stay in their own language on every page. Called by the measure of languages.
import type { Corpus } from '../../src/corpus/types.ts';

export function listNames({ works, practices, countries, meetings, vocabularies, lists }: Corpus): ReadonlySet<string> {
  const named = [
    ...works.flatMap(({ frontMatter: { titles, shortTitle = {}, law }, provisions }) => [
      ...Object.values(titles),
      ...Object.values(shortTitle),
      ...(law ? [law.originalTitle?.text, law.englishTitle, law.citation, ...law.citations] : []),
      ...provisions.flatMap(({ terms }) => terms.map(({ text }) => text)),
    ]),
    ...practices.flatMap(({ titles }) => Object.values(titles)),
    ...countries.flatMap(({ plans, authority }) => [...plans.map(({ title }) => title), authority?.name]),
    ...meetings.flatMap(({ names }) => Object.values(names)),
    ...vocabularies.sources.map(({ title }) => title),
    ...vocabularies.hosts.map(({ name }) => name),
    ...vocabularies.bodies.flatMap(({ labels }) => Object.values(labels)),
    ...vocabularies.glossary.flatMap(({ terms }) => Object.values(terms)),
    ...vocabularies.officialTerms.flatMap(({ en, es, pt, fr }) => [en, es, pt, fr]),
    ...[...lists.initiatives, ...lists.training, ...lists.statistics].flatMap((entry) =>
      'names' in entry ? Object.values(entry.names) : [],
    ),
  ];
  return new Set(named.flatMap((name) => (typeof name === 'string' ? [toKey(name)] : [])));
}

/** Whether `text` is one of `names`, or one that was cut short. */
export function isName(text: string, names: ReadonlySet<string>): boolean {
  const key = toKey(text);
  if (names.has(key)) return true;
  const cut = /^(.{12,}?)\s*…$/u.exec(key)?.[1];
  return cut !== undefined && [...names].some((name) => name.startsWith(cut));
}

/** A name as it is compared: without marks around it. */
function toKey(text: string): string {
  return text.replace(/^[\s«»“”"‘’·,;:()→]+|[\s«»“”"‘’·,;:()→.]+$/gu, '').replace(/\s+/g, ' ');
}
