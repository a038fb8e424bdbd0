// The changes of the content: by month where they are too many for one page, and those of each state. Called by the pages of changes.
import { statesOfChange } from '../../atlas/changes-of-state.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList } from '../../atlas/split-list.ts';
import type { ChangeEntry, Corpus } from '../../corpus/types.ts';

export interface ChangesView extends SplitView<ChangeEntry> {
  /** Code of the state to which the page keeps; undefined for all. */
  state?: string;
  /** How many changes each state has, by its code. */
  counts: ReadonlyMap<string, number>;
}

/** The views of the list: its own page, then its months. */
export function viewChanges(corpus: Corpus): ChangesView[] {
  const { changes } = corpus;
  const parts = splitList(changes, ({ date }) => date.slice(0, 7));
  const counts = new Map([...groupByState(corpus)].map(([code, members]) => [code, members.length]));
  return listViews(changes, parts).map((view) => ({ ...view, counts }));
}

/** One view for every state, also for one without a change. */
export function viewStateChanges(corpus: Corpus): (ChangesView & { state: string })[] {
  const counts = viewChanges(corpus)[0]?.counts ?? new Map<string, number>();
  const groups = groupByState(corpus);
  return corpus.countries.map(({ code }) => ({
    all: groups.get(code) ?? [],
    parts: [],
    part: undefined,
    state: code,
    counts,
  }));
}

function groupByState(corpus: Corpus): Map<string, ChangeEntry[]> {
  const groups = new Map<string, ChangeEntry[]>();
  for (const change of corpus.changes)
    for (const code of statesOfChange(change, corpus)) {
      const members = groups.get(code);
      if (members) members.push(change);
      else groups.set(code, [change]);
    }
  return groups;
}
