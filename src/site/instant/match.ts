// What the search box offers for a half-typed query: symbols and citations first, then names whose words begin with what is
// typed. Pure; called by the box in the browser, which loads it with the data when it is first used.
import { toCitedRecord, type CitedRecord } from '../../citations/cited-record.ts';
import { findCited, type StateNames } from '../../citations/find-cited.ts';
import { formatProvisionNumber } from '../../citations/format-provision-number.ts';
import { findProvision } from '../../citations/provision-number.ts';
import { readCitation, type Citation } from '../../citations/read-citation.ts';
import { MAX_QUERY_LENGTH } from '../../engine/query-tree.ts';
import { foldWords } from '../../text/fold-words.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import type { InstantData, InstantEntry } from './instant-json.ts';

export interface Suggestion {
  entry: InstantEntry;
  /** Anchor of the provision that the query names. */
  n: string | undefined;
  /** Its number as readers see it. */
  number: string | undefined;
}

type Found = Omit<Suggestion, 'number'>;

/** An entry with what it is compared by. */
interface Candidate extends CitedRecord {
  entry: InstantEntry;
  name: string[];
  id: string[];
  /** Names that are not shown. */
  others: readonly string[][];
  shown: string[];
  all: string[];
  /** Kinds that are few and general come before the many works. */
  weight: number;
}

const MAX_SUGGESTIONS = 7;
/** So many of one kind at most, while others match as well. */
const MAX_OF_KIND = 4;

/** A function that answers queries over `data`, which it reads once. */
export function prepareMatcher({ entries, kinds, weights, words }: InstantData): (query: string) => Suggestion[] {
  const candidates = entries.map((entry) => toCandidate(entry, kinds[entry.kind] ?? '', weights[entry.kind] ?? 0));
  const states = listStates(entries);
  return (query) =>
    findRecords(candidates, states, query).map((found) => ({
      ...found,
      number:
        found.n === undefined
          ? undefined
          : (found.entry.printed?.[found.n] ?? formatProvisionNumber(found.n, false, (key) => words[key])),
    }));
}

function findRecords(candidates: readonly Candidate[], states: StateNames, query: string): Found[] {
  if (query.trim() === '' || query.length > MAX_QUERY_LENGTH) return [];
  const citation = readCitation(query);
  const cited = findCited(candidates, citation, states).map(({ record: { entry }, n }): Found => ({ entry, n }));
  const certain = cited.slice(0, MAX_SUGGESTIONS);
  const known = new Set(certain.map(({ entry }) => entry));
  const likely = findNames(candidates, citation, /\s$/.test(query)).filter(({ entry }) => !known.has(entry));
  return [...certain, ...limitKinds(likely, MAX_SUGGESTIONS - certain.length)];
}

/** Entries in which every typed word is the beginning of a word, best first. */
function findNames(candidates: readonly Candidate[], { rest, provision }: Citation, isLastWhole: boolean): Found[] {
  const words = dropFunctionWords(foldWords(rest), isLastWhole);
  if (!words.length) return [];
  return candidates
    .flatMap((candidate) => {
      const score = scoreOf(candidate, words);
      if (score === 0) return [];
      const n = provision && findProvision(candidate.numbers, provision)?.n;
      return [{ entry: candidate.entry, n, score: score + candidate.weight + (n === undefined ? 0 : 200) }];
    })
    .sort((a, b) => b.score - a.score || a.entry.name.length - b.entry.name.length);
}

/** Words that say something; the last one may be half of another, unless a space follows. */
function dropFunctionWords(words: readonly string[], isLastWhole: boolean): readonly string[] {
  const kept = words.filter(
    (word, at) => !isFunctionWord(word, LANGUAGES) || (!isLastWhole && at === words.length - 1),
  );
  return kept.length ? kept : words;
}

/** As the words of a query are, so that `protocolo de palermo` is the name that it is. */
function withoutFunctionWords(words: readonly string[]): string[] {
  return words.filter((word) => !isFunctionWord(word, LANGUAGES));
}

/** 0 where a word is missing; more the nearer the words are to the name as shown. */
function scoreOf({ name, id, others, shown, all }: Candidate, words: readonly string[]): number {
  const holds = (list: readonly string[]) => words.every((word) => list.some((one) => one.startsWith(word)));
  if (!holds(all)) return 0;
  if (words.join(' ') === name.join(' ')) return 400;
  const begins = (list: readonly string[]) => list.join(' ').startsWith(words.join(' '));
  const whole = words.filter((word) => shown.includes(word)).length;
  // The id carries the common name of many a treaty: `palermo-protocol`.
  return (
    100 +
    Math.max((holds(shown) ? 60 : 0) + (begins(name) ? 60 : 0), [id, ...others].some(begins) ? 110 : 0) +
    Math.min(whole, 5) * 8
  );
}

/** The first `limit`; a kind that fills the list leaves room for others that match. */
function limitKinds(suggestions: readonly Found[], limit: number): Found[] {
  const counts = new Map<string, number>();
  const first: Found[] = [];
  const later: Found[] = [];
  for (const suggestion of suggestions) {
    const kind = kindOf(suggestion.entry.path);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    (count < MAX_OF_KIND ? first : later).push(suggestion);
  }
  return [...first, ...later].slice(0, limit);
}

/** `state`, `law`, `criteria`, or the first part of the path. Laws cite their state, and no kind may fill the list. */
function kindOf(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first !== 'legislation') return first;
  // Below a code of two letters stands a state, else a kind of record of its own.
  return second.length !== 2 ? second : third === '' ? 'state' : 'law';
}

function toCandidate(entry: InstantEntry, kind: string, weight: number): Candidate {
  const { path, name, mark, marks = [], also = [], words = '', numbers = '' } = entry;
  const short = entry.short === undefined ? [] : [entry.short];
  const others = [...short, ...(entry.shorts ?? []), ...also];
  const own = kindOf(path);
  const spellings = mark === undefined ? marks : [mark, ...marks];
  const shown = [name, ...short, mark ?? ''].flatMap(foldWords);
  // Behind the collection: the code of the state for a law, and the id.
  const ending = path.replace(/^[^/]*\//, '');
  return {
    ...toCitedRecord({
      id: path,
      marks: spellings,
      titles: [name, ...also, ...(own === 'law' ? [words] : [])],
      state: own === 'law' ? ending.slice(0, 2) : undefined,
      numbers: numbers.split(' '),
    }),
    entry,
    name: foldWords(name),
    id: foldWords(ending.replace(/^[a-z]{2}\/(?=.)/, '')),
    others: others.map((text) => withoutFunctionWords(foldWords(text))),
    shown,
    all: [...shown, ...[...marks, ...others, words, kind, ending].flatMap(foldWords)],
    weight,
  };
}

/** Names of the states, by their codes. */
function listStates(entries: readonly InstantEntry[]): StateNames {
  const states = entries.filter(({ path }) => kindOf(path) === 'state');
  return Object.fromEntries(
    states.map(({ path, name, also = [] }) => [path.split('/')[1] ?? '', [name, ...also]] as const),
  );
}
