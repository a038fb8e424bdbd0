// What a reader may have meant by an address that is not there: records and pages, the likeliest first. Pure; called by the script of the
// page at such an address, with the data of the search box.
import { findNearest } from '../../text/count-edits.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { InstantData, InstantEntry } from './instant-json.ts';
import { prepareMatcher } from './match.ts';
import { readWrongAddress, type WrongAddress } from './read-wrong-address.ts';

/** A page of the site as its foot names it. */
export interface NamedPage {
  /** Below the language. */
  path: string;
  name: string;
}

export interface Guess extends NamedPage {
  lang?: string | undefined;
  mark?: string | undefined;
  markLang?: string | undefined;
  /** What it is; none for a page. */
  kind?: string | undefined;
}

const MOST = 5;
/** Letters that may be wrong in a word. */
const editsOf = (word: string) => (word.length < 6 ? 1 : 2);
/** A shorter word is near to many. */
const SHORTEST = 4;

export function prepareGuesses(data: InstantData, pages: readonly NamedPage[]): (path: string) => Guess[] {
  const match = prepareMatcher(data);
  const toGuess = ({ path, name, lang, mark, markLang, kind }: InstantEntry, n?: string): Guess => ({
    path: n === undefined ? path : `${path}#${n}`,
    name,
    lang,
    mark,
    markLang,
    kind: data.kinds[kind],
  });
  const find = (query: string): Guess[] => match(query).map(({ entry, n }) => toGuess(entry, n));
  return (path) => {
    const wrong = readWrongAddress(path);
    const named = pages.find((page) => page.path === wrong.section);
    const found = [
      ...findExact(data.entries, wrong).map((entry) => toGuess(entry)),
      ...preferSection(findLikely(data.entries, wrong.query, find), wrong.section),
    ];
    const records = uniquePaths(found).slice(0, named ? MOST - 1 : MOST);
    return named ? [...records, { path: named.path, name: named.name }] : records;
  };
}

/** Only capitals, a slash or an ending were wrong, or the folder of the record. */
function findExact(entries: readonly InstantEntry[], { parts }: WrongAddress): InstantEntry[] {
  const wanted = parts.map(plain).join('/');
  const last = plain(parts.at(-1) ?? '');
  if (last === '') return [];
  const whole = entries.filter(({ path }) => plain(path) === wanted);
  return whole.length > 0 ? whole : entries.filter(({ path }) => plain(path).split('/').at(-1) === last);
}

const plain = (path: string) => path.replace('#', '').replaceAll('_', '-').replace(/\/$/, '');

/** With all words; else with as many as find something, corrected where a word is near to one that is known. */
function findLikely(
  entries: readonly InstantEntry[],
  query: string,
  find: (query: string) => Guess[],
): readonly Guess[] {
  const words = query.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const tries = [
    words,
    ...words.map((_, index) => words.toSpliced(index, 1)),
    ...byLength(words).map((word) => [word]),
  ];
  for (const some of tries) {
    const found = some.length > 0 ? find(some.join(' ')) : [];
    if (found.length > 0) return found;
  }
  const known = new Set(entries.flatMap(({ name, path }) => [...foldWords(name), ...foldWords(path)]));
  const corrected = words.flatMap((word) => {
    const [folded = ''] = foldWords(word);
    return folded.length < SHORTEST ? [] : (findNearest(folded, known, editsOf(folded)) ?? []);
  });
  return corrected.length > 0 ? find(corrected.join(' ')) : [];
}

function byLength(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length).filter((word) => word.length >= SHORTEST || /\d/.test(word));
}

/** Those of the part of the site that the address names come first. */
function preferSection(guesses: readonly Guess[], section: string | undefined): readonly Guess[] {
  if (section === undefined) return guesses;
  const isIn = ({ path }: Guess) => Number(path.startsWith(section));
  return guesses.toSorted((a, b) => isIn(b) - isIn(a));
}

function uniquePaths(guesses: readonly Guess[]): Guess[] {
  return [...new Map(guesses.toReversed().map((guess) => [guess.path, guess])).values()].toReversed();
}
