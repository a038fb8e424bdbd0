// From when, and until when, an answer holds: the dates of the articles that it rests on, never that of the code around them.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
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

export interface LawChanges {
  /** Laws that amend, by law or article: `ar-codigo-penal`, `ar-codigo-penal#art-23`. */
  amending: ReadonlyMap<string, readonly Work[]>;
  repealing: ReadonlyMap<string, readonly Work[]>;
}

/** Which laws change which. Made once by the atlas. */
export function indexChanges({ works }: Corpus): LawChanges {
  const [amending, repealing] = [new Map<string, Work[]>(), new Map<string, Work[]>()];
  for (const work of works) {
    if (!work.frontMatter.law) continue;
    for (const { predicate, to } of [work, ...work.provisions].flatMap(({ relations }) => relations)) {
      const map = predicate === 'amends' ? amending : predicate === 'repeals' ? repealing : undefined;
      if (map && !map.get(to)?.includes(work)) map.set(to, [...(map.get(to) ?? []), work]);
    }
  }
  return { amending, repealing };
}

/** Laws that amend `end`, a law as a whole or one article of it. */
export function listAmenders({ lawChanges }: Atlas, end: string): readonly Work[] {
  return lawChanges.amending.get(end) ?? [];
}

/** Laws that repeal `end`, a law as a whole or one article of it. */
export function listRepealers({ lawChanges }: Atlas, end: string): readonly Work[] {
  return lawChanges.repealing.get(end) ?? [];
}

const dates = (works: readonly Work[]): string[] => works.flatMap((work) => datesOfWork(work).holdsFrom ?? []);

/** Day on which a law as a whole was repealed, as far as it is recorded. */
function lawEndOf(atlas: Atlas, workId: string): string | undefined {
  return earliest(dates(listRepealers(atlas, workId)));
}

/** Dates of an article of `work` in its present wording. */
export function articleDatesOf(atlas: Atlas, work: Work, { n, since, until }: Provision): ArticleDates {
  const end = `${work.workId}#${n}`;
  const ended = earliest([until, ...dates(listRepealers(atlas, end)), lawEndOf(atlas, work.workId)]);
  if (since !== undefined) return { since, until: ended, from: 'article' };
  const changed = listAmenders(atlas, end);
  if (changed.length) {
    const known = dates(changed);
    // A change without a date leaves the wording without one.
    if (known.length < changed.length) return { since: undefined, until: ended, from: undefined };
    return { since: latest(known), until: ended, from: 'article' };
  }
  if (!isDatedAsWhole(atlas, work)) return { since: undefined, until: ended, from: undefined };
  return { since: datesOfWork(work).holdsFrom, until: ended, from: 'law' };
}

/** Whether the day of a law is that of what it says now: which articles a law changed that amends the whole is not recorded. */
function isDatedAsWhole(atlas: Atlas, work: Work): boolean {
  return !isGathering(work) && !listAmenders(atlas, work.workId).length;
}

/** Places of an answer, with the dates of each: the articles that it names, or the law as a whole where it names none. */
function listGrounds(atlas: Atlas, law: string, articles: readonly string[]): ArticleDates[] {
  const work = atlas.corpus.workById.get(law);
  if (!work) return [];
  const named = articles.flatMap((n) => work.provisions.find((provision) => provision.n === n) ?? []);
  if (named.length) return named.map((article) => articleDatesOf(atlas, work, article));
  const isWhole = isDatedAsWhole(atlas, work);
  return [
    {
      since: isWhole ? datesOfWork(work).holdsFrom : undefined,
      until: lawEndOf(atlas, work.workId),
      from: isWhole ? 'law' : undefined,
    },
  ];
}

/** Day on which the first of `articles` of a law, or without articles the law itself, ceased to hold. */
export function groundsEndOf(atlas: Atlas, law: string, articles: readonly string[]): string | undefined {
  return earliest(listGrounds(atlas, law, articles).map(({ until }) => until));
}

/**
 * Dates of `answer`. It begins as it says itself, else with the latest of the articles of its main law; it ends as it says
 * itself, else with the first of these articles, whatever else it began with.
 */
export function answerDatesOf(atlas: Atlas, answer: Answer): AnswerDates {
  const grounds = answer.law === undefined ? [] : listGrounds(atlas, answer.law, answer.articles);
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
export function statusNow(atlas: Atlas, answer: Answer): AnswerStatus {
  return answer.status !== 'not-recorded' && answerDatesOf(atlas, answer).until !== undefined
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
