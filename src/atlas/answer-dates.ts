// From when, and until when, an answer holds: the dates of the articles that it rests on, never that of the code around them.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { Answer, AnswerStatus, SinceFrom } from '../schemas/country.ts';
import { earlierOf, laterOf } from '../schemas/partial-date.ts';
import { datesOfWork } from './dates-of-work.ts';

export interface ArticleDates {
  /** Day from which the article says what it says; undefined where it is not recorded. */
  since: string | undefined;
  until: string | undefined;
  /** `article`: its own date, or that of a law that changed this very article; `law`: that of its law. */
  from: 'article' | 'law' | undefined;
}

export interface AnswerDates {
  since: string | undefined;
  until: string | undefined;
  sinceFrom: SinceFrom | undefined;
  /** Whether it rests on a law of which the date of the article is not recorded. */
  articleUndated: boolean;
}

/** Laws that gather articles of many ages: none of them is dated by the whole. */
const GATHERINGS: ReadonlySet<string> = new Set(['code', 'constitution']);

/** Whether the articles of `work` need dates of their own. */
export function isGathering({ frontMatter }: Work): boolean {
  return GATHERINGS.has(frontMatter.kind);
}

interface Changes {
  /** Laws that amend, by law or article: `ar-codigo-penal`, `ar-codigo-penal#art-23`. */
  amending: ReadonlyMap<string, readonly Work[]>;
  repealing: ReadonlyMap<string, readonly Work[]>;
}

const changesByCorpus = new WeakMap<Corpus, Changes>();

/** Which laws change which; computed once per corpus. */
function changesOf(corpus: Corpus): Changes {
  const known = changesByCorpus.get(corpus);
  if (known) return known;
  const [amending, repealing] = [new Map<string, Work[]>(), new Map<string, Work[]>()];
  for (const work of corpus.works) {
    if (!work.frontMatter.law) continue;
    for (const { predicate, to } of [work, ...work.provisions].flatMap(({ relations }) => relations)) {
      const map = predicate === 'amends' ? amending : predicate === 'repeals' ? repealing : undefined;
      if (map && !map.get(to)?.includes(work)) map.set(to, [...(map.get(to) ?? []), work]);
    }
  }
  const changes = { amending, repealing };
  changesByCorpus.set(corpus, changes);
  return changes;
}

/** Laws that amend `end`, a law as a whole or one article of it. */
export function listAmenders(corpus: Corpus, end: string): readonly Work[] {
  return changesOf(corpus).amending.get(end) ?? [];
}

/** Laws that repeal `end`, a law as a whole or one article of it. */
export function listRepealers(corpus: Corpus, end: string): readonly Work[] {
  return changesOf(corpus).repealing.get(end) ?? [];
}

const dates = (works: readonly Work[]): string[] => works.flatMap((work) => datesOfWork(work).holdsFrom ?? []);

/** Day on which a law as a whole was repealed, as far as it is recorded. */
function lawEndOf(corpus: Corpus, workId: string): string | undefined {
  return earliest(dates(listRepealers(corpus, workId)));
}

/** Dates of an article of `work` in its present wording. */
export function articleDatesOf(corpus: Corpus, work: Work, { n, since, until }: Provision): ArticleDates {
  const end = `${work.workId}#${n}`;
  const ended = earliest([until, ...dates(listRepealers(corpus, end)), lawEndOf(corpus, work.workId)]);
  if (since !== undefined) return { since, until: ended, from: 'article' };
  const changed = listAmenders(corpus, end);
  if (changed.length) {
    const known = dates(changed);
    // A change without a date leaves the wording without one.
    if (known.length < changed.length) return { since: undefined, until: ended, from: undefined };
    return { since: latest(known), until: ended, from: 'article' };
  }
  if (!isDatedAsWhole(corpus, work)) return { since: undefined, until: ended, from: undefined };
  return { since: datesOfWork(work).holdsFrom, until: ended, from: 'law' };
}

/** Whether the day of a law is that of what it says now: which articles a law changed that amends the whole is not recorded. */
function isDatedAsWhole(corpus: Corpus, work: Work): boolean {
  return !isGathering(work) && !listAmenders(corpus, work.workId).length;
}

/** Places of an answer, with the dates of each: the articles that it names, or the law as a whole where it names none. */
function listGrounds(corpus: Corpus, law: string, articles: readonly string[]): ArticleDates[] {
  const work = corpus.workById.get(law);
  if (!work) return [];
  const named = articles.flatMap((n) => work.provisions.find((provision) => provision.n === n) ?? []);
  if (named.length) return named.map((article) => articleDatesOf(corpus, work, article));
  const isWhole = isDatedAsWhole(corpus, work);
  return [
    {
      since: isWhole ? datesOfWork(work).holdsFrom : undefined,
      until: lawEndOf(corpus, work.workId),
      from: isWhole ? 'law' : undefined,
    },
  ];
}

/** Day on which the first of `articles` of a law, or without articles the law itself, ceased to hold. */
export function groundsEndOf(corpus: Corpus, law: string, articles: readonly string[]): string | undefined {
  return earliest(listGrounds(corpus, law, articles).map(({ until }) => until));
}

/**
 * Dates of `answer`. It begins as it says itself, else with the latest of the articles of its main law; it ends as it says
 * itself, else with the first of these articles, whatever else it began with.
 */
export function answerDatesOf(corpus: Corpus, answer: Answer): AnswerDates {
  const grounds = answer.law === undefined ? [] : listGrounds(corpus, answer.law, answer.articles);
  const until = answer.until?.date ?? earliest(grounds.map(({ until: end }) => end));
  if (answer.since) return { since: answer.since.date, until, sinceFrom: answer.since.from, articleUndated: false };
  const [first] = grounds;
  if (!first) return { since: undefined, until, sinceFrom: undefined, articleUndated: false };
  if (grounds.some(({ since }) => since === undefined)) {
    // A law that nothing has changed has no article that could be undated, only a day that is not recorded.
    const articleUndated = answer.articles.length > 0 || first.from === undefined;
    return { since: undefined, until, sinceFrom: undefined, articleUndated };
  }
  const last = grounds.reduce((a, b) => (laterOf(a.since ?? '', b.since ?? '') === a.since ? a : b));
  return { since: last.since, until, sinceFrom: last.from, articleUndated: false };
}

/** The answer as it stands now: one that has ended is not recorded any more, whatever may have come after it. */
export function statusNow(corpus: Corpus, answer: Answer): AnswerStatus {
  return answer.status !== 'not-recorded' && answerDatesOf(corpus, answer).until !== undefined
    ? 'not-recorded'
    : answer.status;
}

/** The earliest of those that are recorded. */
function earliest(all: readonly (string | undefined)[]): string | undefined {
  return all.filter((date) => date !== undefined).reduce<string | undefined>(pick(earlierOf), undefined);
}

/** The latest of `all`. */
function latest(all: readonly string[]): string | undefined {
  return all.reduce<string | undefined>(pick(laterOf), undefined);
}

function pick(choose: (a: string, b: string) => string) {
  return (found: string | undefined, next: string): string => (found === undefined ? next : choose(found, next));
}
