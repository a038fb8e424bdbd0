// Works, meetings and laws by the year of their date. Asked by the timeline.
import type { Meeting, Provision, Work } from '../corpus/types.ts';
import type { Atlas } from './atlas.ts';
import { articleDatesOf, isGathering } from './answer-dates.ts';
import { datesOfWork } from './dates-of-work.ts';
import { findGiver, listLawDates } from './law-dates.ts';
import { compareText } from '../text/compare-text.ts';

export const TIMELINE_KINDS = ['work', 'meeting', 'law'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  id: string;
  kind: TimelineKind;
  /** A work or a law. */
  work?: Work;
  meeting?: Meeting;
  /** Articles of a code that have said since then what they say; none where the whole work is meant. */
  articles: readonly Provision[];
  /** Date of adoption, dates of a meeting; of a law without date of adoption, that of its publication; of articles, theirs. */
  date: string | null;
  isPublication: boolean;
}

export interface TimelineYear {
  year: number;
  /** By date, then by kind. */
  entries: readonly TimelineEntry[];
}

export interface Timeline {
  /** Oldest first; only years that have something. */
  years: readonly TimelineYear[];
  /** By kind, then by id. */
  undated: readonly TimelineEntry[];
}

/** The timeline of `atlas`. */
export function buildTimeline(atlas: Atlas): Timeline {
  const { works, meetings } = atlas.corpus;
  const entries = [
    ...works.flatMap((work): TimelineEntry[] => {
      const { enacted, isPublication } = datesOfWork(work);
      const entry = { id: work.workId, kind: work.frontMatter.law ? ('law' as const) : ('work' as const), work };
      // A code is shown on the days of its articles: its own day says nothing of what they say now.
      if (isGathering(work)) {
        const dated = listLawDates(atlas, [work]).map(({ date, articles }) => ({
          ...entry,
          articles,
          date,
          isPublication: false,
        }));
        const undated = work.provisions.filter(
          (article) => articleDatesOf(atlas, work, article).since === undefined && !findGiver(atlas, work, article),
        );
        if (dated.length && !undated.length) return dated;
        // A code of which no article stands elsewhere is named as a whole.
        const isWhole = undated.length === work.provisions.length;
        if (!undated.length && !isWhole) return dated;
        return [...dated, { ...entry, articles: isWhole ? [] : undated, date: null, isPublication: false }];
      }
      return [{ ...entry, articles: [], date: enacted ?? null, isPublication }];
    }),
    ...meetings.map((meeting): TimelineEntry => ({
      id: meeting.id,
      kind: 'meeting',
      meeting,
      articles: [],
      date: meeting.dates,
      isPublication: false,
    })),
  ].sort(compareEntries);
  const groups = Map.groupBy(entries, ({ date }) => date?.slice(0, 4));
  return {
    years: [...groups].flatMap(([year, members]) =>
      year === undefined ? [] : [{ year: Number(year), entries: members }],
    ),
    undated: groups.get(undefined) ?? [],
  };
}

/** How many works, meetings and laws `entries` name, each once: a code may have changed on several days of a year. */
export function countKinds(entries: readonly TimelineEntry[]): Record<TimelineKind, number> {
  const idsOf = (wanted: TimelineKind) => entries.flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  return {
    work: new Set(idsOf('work')).size,
    meeting: new Set(idsOf('meeting')).size,
    law: new Set(idsOf('law')).size,
  };
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    TIMELINE_KINDS.indexOf(a.kind) - TIMELINE_KINDS.indexOf(b.kind) ||
    compareText(a.id, b.id)
  );
}
