// From when, and until when, an answer holds: the dates of the articles that it rests on, never that of the code around them.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { Answer, AnswerStatus, SinceFrom } from '../schemas/country.ts';
import { earlierOf, laterOf } from './partial-date.ts';

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

/** Day from which a law as a whole holds, as far as it is recorded: entry into force, else publication, else adoption. */
export function lawDateOf({ frontMatter }: Work): string | undefined {
  return frontMatter.inForceFrom ?? frontMatter.law?.published ?? frontMatter.adopted ?? undefined;
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

const dates = (works: readonly Work[] | undefined): string[] => works?.flatMap((work) => lawDateOf(work) ?? []) ?? [];

/** Dates of an article of `work` in its present wording. */
export function articleDatesOf(corpus: Corpus, work: Work, { n, since, until }: Provision): ArticleDates {
  const { amending, repealing } = changesOf(corpus);
  const end = `${work.workId}#${n}`;
  const ends = [until, ...dates(repealing.get(end)), ...dates(repealing.get(work.workId))];
  const ended = ends.filter((date) => date !== undefined).reduce<string | undefined>(pick(earlierOf), undefined);
  if (since !== undefined) return { since, until: ended, from: 'article' };
  const changed = amending.get(end) ?? [];
  if (changed.length) {
    const known = dates(changed);
    // A change without a date leaves the wording without one.
    if (known.length < changed.length) return { since: undefined, until: ended, from: undefined };
    return { since: known.reduce<string | undefined>(pick(laterOf), undefined), until: ended, from: 'article' };
  }
  // Which articles a law changed that amends another as a whole is not recorded.
  if (isGathering(work) || amending.has(work.workId)) return { since: undefined, until: ended, from: undefined };
  return { since: lawDateOf(work), until: ended, from: 'law' };
}

/** Dates of `answer`: those that it gives itself, else those of the articles of its main law, the latest of them. */
export function answerDatesOf(corpus: Corpus, answer: Answer): AnswerDates {
  const ended = answer.until?.date;
  const work = answer.law === undefined ? undefined : corpus.workById.get(answer.law);
  if (answer.since)
    return { since: answer.since.date, until: ended, sinceFrom: answer.since.from, articleUndated: false };
  if (!work) return { since: undefined, until: ended, sinceFrom: undefined, articleUndated: false };

  const articles = answer.articles.flatMap((n) => work.provisions.find((provision) => provision.n === n) ?? []);
  if (!articles.length) {
    const until =
      ended ??
      dates(changesOf(corpus).repealing.get(work.workId)).reduce<string | undefined>(pick(earlierOf), undefined);
    const since = isGathering(work) ? undefined : lawDateOf(work);
    return { since, until, sinceFrom: since === undefined ? undefined : 'law', articleUndated: isGathering(work) };
  }
  const all = articles.map((article) => articleDatesOf(corpus, work, article));
  const until = ended ?? all.flatMap((one) => one.until ?? []).reduce<string | undefined>(pick(earlierOf), undefined);
  if (all.some(({ since }) => since === undefined))
    return { since: undefined, until, sinceFrom: undefined, articleUndated: true };
  const latest = all.reduce((a, b) => (laterOf(a.since ?? '', b.since ?? '') === a.since ? a : b));
  return { since: latest.since, until, sinceFrom: latest.from, articleUndated: false };
}

/** The answer as it stands now: one that has ended is not recorded any more, whatever may have come after it. */
export function statusNow(corpus: Corpus, answer: Answer): AnswerStatus {
  return answer.status !== 'not-recorded' && answerDatesOf(corpus, answer).until !== undefined
    ? 'not-recorded'
    : answer.status;
}

function pick(choose: (a: string, b: string) => string) {
  return (found: string | undefined, next: string): string => (found === undefined ? next : choose(found, next));
}
