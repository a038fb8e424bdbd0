// The documents by kind: how many, of which years, and the newest. Called by the page where the section of documents opens.
import { compareByDate } from '../../atlas/work-queries.ts';
import { COLLECTIONS, type Collection, type Work } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';

type DocumentCollection = Exclude<Collection, 'legislation'>;

export interface DocumentKind {
  collection: DocumentCollection;
  count: number;
  /** First and last year; absent where no document of the kind has a date. */
  years: { from: string; to: string } | undefined;
  newest: readonly Work[];
}

/** How many of the newest are named. */
const NAMED = 3;

export function viewDocuments({ atlas }: Site): DocumentKind[] {
  return COLLECTIONS.filter((collection) => collection !== 'legislation').map((collection) => {
    const works = atlas.corpus.works.filter((work) => work.collection === collection).sort(compareByDate);
    const years = works
      .flatMap(({ frontMatter: { adopted } }) => (adopted === null ? [] : [adopted.slice(0, 4)]))
      .sort();
    const [from] = years;
    const to = years.at(-1);
    return {
      collection,
      count: works.length,
      years: from === undefined || to === undefined ? undefined : { from, to },
      newest: works.slice(0, NAMED),
    };
  });
}
