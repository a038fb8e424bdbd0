// The list of a collection, by year where it is too long for one page. Called by the pages of the collections.
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import { compareByDate } from '../../atlas/work-queries.ts';
import type { Collection, Corpus, Work } from '../../corpus/types.ts';

export interface CollectionView extends SplitView<Work> {
  collection: Collection;
}

/** The views of `collection`: its own page, then its years. */
export function viewCollection({ works }: Corpus, collection: Collection): CollectionView[] {
  const all = works.filter((work) => work.collection === collection).sort(compareByDate);
  const parts = splitList(all, ({ frontMatter }) => yearOf(frontMatter.adopted));
  return listViews(all, parts).map((view) => ({ ...view, collection }));
}
