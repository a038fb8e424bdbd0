// The days on which the law of a state changed: a law on its own day, a code on those of its articles. For timelines.
import type { Provision, Work } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
import { articleDatesOf, isGathering, listAmenders } from './answer-dates.ts';
import { compareDates } from '../schemas/partial-date.ts';
import { datesOfWork } from './dates-of-work.ts';

export interface LawDate {
  work: Work;
  date: string;
  /** Articles of a code that have said since then what they say; none where the law as a whole is meant. */
  articles: readonly Provision[];
}

/**
 * Days of `laws`, by law and date. A code is never on the day of the code, which says nothing of the articles it holds now, nor
 * on the day of a law that is held and wrote the article: that law stands there itself.
 */
export function listLawDates(atlas: Atlas, laws: readonly Work[]): LawDate[] {
  return laws.flatMap((work): LawDate[] => {
    if (isGathering(work)) {
      const dated = work.provisions.flatMap((article) => {
        const { since } = articleDatesOf(atlas, work, article);
        return since === undefined || findGiver(atlas, work, article) ? [] : [{ since, article }];
      });
      return [...Map.groupBy(dated, ({ since }) => since)]
        .map(([date, members]) => ({ work, date, articles: members.map(({ article }) => article) }))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    }
    const date = datesOfWork(work).enacted;
    return date === undefined ? [] : [{ work, date, articles: [] }];
  });
}

/** The held law that gave an article of `code` its wording, where it stands in a timeline itself. */
export function findGiver(atlas: Atlas, code: Work, article: Provision): Work | undefined {
  const { since } = articleDatesOf(atlas, code, article);
  const named = article.datedBy === undefined ? undefined : atlas.corpus.workById.get(article.datedBy);
  const giver =
    named ??
    listAmenders(atlas, `${code.workId}#${article.n}`).find((law) => {
      const date = datesOfWork(law).holdsFrom;
      return since !== undefined && date !== undefined && compareDates(date, since) === 0;
    });
  return giver && giver !== code && datesOfWork(giver).enacted !== undefined ? giver : undefined;
}
