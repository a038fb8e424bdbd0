// The days on which the law of a state changed: a law on its own day, a code on those of its articles. For timelines.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import { articleDatesOf, isGathering } from './answer-dates.ts';

export interface LawDate {
  work: Work;
  date: string;
  /** Articles of a code that have said since then what they say; none where the law as a whole is meant. */
  articles: readonly Provision[];
}

/** Days of `laws`, by law and date. A code is never on the day of the code, which says nothing of the articles it holds now. */
export function listLawDates(corpus: Corpus, laws: readonly Work[]): LawDate[] {
  return laws.flatMap((work): LawDate[] => {
    if (isGathering(work)) {
      const dated = work.provisions.flatMap((article) => {
        const { since } = articleDatesOf(corpus, work, article);
        return since === undefined ? [] : [{ since, article }];
      });
      return [...Map.groupBy(dated, ({ since }) => since)]
        .map(([date, members]) => ({ work, date, articles: members.map(({ article }) => article) }))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    }
    const date = work.frontMatter.adopted ?? work.frontMatter.law?.published;
    return date === undefined ? [] : [{ work, date, articles: [] }];
  });
}
