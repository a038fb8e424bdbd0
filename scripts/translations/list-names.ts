// Official titles and names of the content, which stay in their own language on every page. Called by the measure of languages.
import { shortCitation } from '../../src/citations/short-citation.ts';
import { countWords } from '../../src/corpus/count-translations.ts';
import type { Corpus } from '../../src/corpus/types.ts';

/** Words of a place in a law. */
const LONGEST_PLACE = 8;

export function listNames({ works, practices, countries, meetings, vocabularies, lists }: Corpus): ReadonlySet<string> {
  const named = [
    ...works.flatMap(({ frontMatter: { titles, shortTitle = {}, law }, provisions }) => [
      ...Object.values(titles),
      ...Object.values(shortTitle),
      ...(law
        ? [law.originalTitle?.text, law.englishTitle, law.citation, shortCitation(law.citation), ...law.citations]
        : []),
      ...provisions.flatMap(({ n, label, terms }) => [n, label, ...terms.map(({ text }) => text)]),
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

/** Whether `text` is one of `names`, one that was cut short, one with a number before it, or several of them in a row. */
export function isName(text: string, names: ReadonlySet<string>): boolean {
  return text.split(' · ').every((part) => isOne(part, names));
}

function isOne(text: string, names: ReadonlySet<string>): boolean {
  const key = toKey(text.replace(/^\d+\. /, ''));
  if (key === '' || names.has(key)) return true;
  const cut = /^(.{12,}?)\s*…$/u.exec(key)?.[1];
  if (cut !== undefined && [...names].some((name) => name.startsWith(cut))) return true;
  // `Act No. 13 of 2013, s. 8(1)`: a law and the place in it, which may be told in the reader's words.
  const commas = [...key.matchAll(/, /g)].map(({ index }) => index);
  return commas.some((at) => names.has(toKey(key.slice(0, at))) && countWords(key.slice(at + 2)) <= LONGEST_PLACE);
}

/** A name as it is compared: without marks around it. */
function toKey(text: string): string {
  return text.replace(/^[\s«»“”"‘’·,;:()→]+|[\s«»“”"‘’·,;:()→.]+$/gu, '').replace(/\s+/g, ' ');
}
