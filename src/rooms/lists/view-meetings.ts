// The list of meetings, by year where it is too long for one page. Called by the pages of meetings.
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import type { Corpus, Meeting } from '../../corpus/types.ts';

/** The views of the list: its own page, then its years. Newest first; a meeting without dates stands last. */
export function viewMeetings({ meetings }: Corpus): SplitView<Meeting>[] {
  const all = [...meetings].sort((a, b) => ((a.dates ?? '') < (b.dates ?? '') ? 1 : -1));
  return listViews(
    all,
    splitList(all, ({ dates }) => yearOf(dates)),
  );
}
