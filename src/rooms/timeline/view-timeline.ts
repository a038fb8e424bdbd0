// The timeline as its pages show it: counts by year, and the entries, by year where they are too many for one page. Called by the
// pages of the timeline.
import type { Atlas } from '../../atlas/atlas.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { LONGEST_LIST, splitList, yearOf } from '../../atlas/split-list.ts';
import {
  buildTimeline,
  countKinds,
  type TimelineEntry,
  type TimelineKind,
  type TimelineYear,
} from '../../atlas/timeline.ts';

/** Entries that the own page of a split timeline shows at least, by whole years. */
const LATEST_ENTRIES = 100;

/** The shortest run of years that holds half of all entries, the earliest of such, and the year that holds most. */
interface TimelineSpan {
  count: number;
  from: number;
  to: number;
  fullest: number;
}

export interface TimelineView extends SplitView<TimelineEntry> {
  years: readonly TimelineYear[];
  undated: readonly TimelineEntry[];
  /** Undefined where nothing has a date. */
  span: TimelineSpan | undefined;
  countsOf: ReadonlyMap<number, Readonly<Record<TimelineKind, number>>>;
  /** Years whose entries the own page shows, newest first; the others lead to pages of their own. */
  shown: readonly TimelineYear[];
  others: readonly TimelineYear[];
}

/** The views of the timeline: its own page, then its years. */
export function viewTimeline(atlas: Atlas, longest: number = LONGEST_LIST): TimelineView[] {
  const { years, undated } = buildTimeline(atlas);
  const newestFirst = years.toReversed();
  const all = [...newestFirst.flatMap(({ entries }) => entries.toReversed()), ...undated];
  const parts = splitList(all, ({ date }) => yearOf(date), longest);
  const cut = parts.length > 0 ? findCut(newestFirst, longest) : newestFirst.length;
  const shared = {
    years,
    undated,
    span: findSpan(years),
    countsOf: new Map(years.map(({ year, entries }) => [year, countKinds(entries)])),
    shown: newestFirst.slice(0, cut),
    others: newestFirst.slice(cut),
  };
  return listViews(all, parts).map((view) => ({ ...view, ...shared }));
}

/** How many years the own page shows: as few as hold the latest entries, none that would make it too long. */
function findCut(newestFirst: readonly TimelineYear[], longest: number): number {
  let count = 0;
  for (const [index, { entries }] of newestFirst.entries()) {
    if (count >= LATEST_ENTRIES || count + entries.length > longest) return index;
    count += entries.length;
  }
  return newestFirst.length;
}

function findSpan(years: readonly TimelineYear[]): TimelineSpan | undefined {
  const count = years.reduce((sum, { entries }) => sum + entries.length, 0);
  let shortest: { from: number; to: number } | undefined;
  let [start, held] = [0, 0];
  for (const last of years) {
    held += last.entries.length;
    for (let first = years[start]; first && (held - first.entries.length) * 2 >= count; first = years[++start])
      held -= first.entries.length;
    const from = years[start]?.year ?? last.year;
    if (held * 2 >= count && (!shortest || last.year - from < shortest.to - shortest.from))
      shortest = { from, to: last.year };
  }
  const fullest = years.toSorted((a, b) => b.entries.length - a.entries.length)[0];
  return shortest && fullest && { count, ...shortest, fullest: fullest.year };
}
