// The pages of bodies: works, meetings, what is addressed to each and what it proposes, by year where that is too much for one
// page. Called by the pages of bodies.
import type { Atlas } from '../../atlas/atlas.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import { compareByDate } from '../../atlas/work-queries.ts';
import type { Meeting, Provision, Work } from '../../corpus/types.ts';
import type { Body } from '../../schemas/vocabulary.ts';

export type BodyEntry =
  | { section: 'works'; work: Work }
  | { section: 'addressed' | 'proposed'; work: Work; provision: Provision };

export interface BodyView extends SplitView<BodyEntry> {
  body: Body;
  meetings: readonly Meeting[];
}

/** The views of every body: its own page, then its years. */
export function viewBodies({ corpus, provisions }: Atlas): BodyView[] {
  const { byAddressee, byProponent } = provisions;
  const worksOf = Map.groupBy(corpus.works.toSorted(compareByDate), ({ frontMatter }) => frontMatter.issuingBody);
  return corpus.vocabularies.bodies.flatMap((body) => {
    const works = (worksOf.get(body.id) ?? []).map((work) => ({ section: 'works' as const, work }));
    const addressed = (byAddressee.get(body.id) ?? [])
      .filter(({ view }) => view !== 'proposals')
      .map(({ work, provision }) => ({ section: 'addressed' as const, work, provision }));
    const proposed = (byProponent.get(body.id) ?? []).map(({ work, provision }) => ({
      section: 'proposed' as const,
      work,
      provision,
    }));
    // Years in their order, whatever section they begin in.
    const all = [...works, ...addressed, ...proposed].sort((a, b) =>
      a.work === b.work ? 0 : compareByDate(a.work, b.work),
    );
    const meetings = corpus.meetings.filter((meeting) => meeting.body === body.id);
    const parts = splitList(all, ({ work }) => yearOf(work.frontMatter.adopted));
    return listViews<BodyEntry>(all, parts).map((view) => ({ ...view, body, meetings }));
  });
}
