// The changes of the content, by month where they are too many for one page. Called by the pages of changes.
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList } from '../../atlas/split-list.ts';
import type { Corpus } from '../../corpus/types.ts';
import type { Change } from '../../schemas/vocabulary.ts';

/** The views of the list: its own page, then its months. */
export function viewChanges({ changes }: Corpus): SplitView<Change>[] {
  return listViews(
    changes,
    splitList(changes, ({ date }) => date.slice(0, 7)),
  );
}
