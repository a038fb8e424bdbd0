// What the page of the explorer says without its data files, made once for all languages: facets with their values, commitments,
// counts by topic. Called by the page.
import type { Atlas } from '../../atlas/atlas.ts';
import { groupByEach, type ListedProvision } from '../../atlas/index-provisions.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { VIEWS, type View } from '../../atlas/provision-views.ts';
import { splitList, yearOf } from '../../atlas/split-list.ts';
import { compareByDate } from '../../atlas/work-queries.ts';
import type { Facet } from './provision-facets.ts';
import { buildFacetTable, listFacetValues } from './facet-table.ts';
import { toProvisionData } from './provisions-json.ts';

export interface ExplorerView {
  counts: Readonly<Record<View, number>>;
  facets: readonly { facet: Facet; values: readonly string[] }[];
  /** Ids of the commitments in which provisions stand. */
  threads: ReadonlySet<string>;
  topics: readonly { id: string; parts: readonly { view: View; count: number }[] }[];
  withoutTopic: SplitView<ListedProvision>;
}

export function viewExplorer(atlas: Atlas): ExplorerView {
  const rows = atlas.provisionRows;
  const { facets, files } = toProvisionData(atlas);
  const topics = [...groupByEach(rows, ({ provision }) => provision.topics)].map(([id, members]) => {
    const byView = Map.groupBy(members, ({ view }) => view);
    const parts = VIEWS.map((view) => ({ view, count: byView.get(view)?.length ?? 0 }));
    return { id, parts: parts.filter(({ count }) => count > 0) };
  });
  const [withoutTopic] = listWithoutTopic(rows);
  return {
    counts: facets.views,
    facets: listFacetValues(buildFacetTable(facets)),
    threads: new Set([...files.values()].flatMap((piece) => piece.rows.flatMap((row) => row.threads ?? []))),
    topics,
    withoutTopic: withoutTopic ?? { all: [], parts: [], part: undefined },
  };
}

/** The views of the provisions that are on no topic: those of the explorer's page, then their years. */
export function listWithoutTopic(rows: readonly ListedProvision[]): SplitView<ListedProvision>[] {
  const without = rows.filter(({ provision }) => !provision.topics.length);
  const newestFirst = without.toSorted((a, b) => (a.work === b.work ? 0 : compareByDate(a.work, b.work)));
  const parts = splitList(newestFirst, ({ work }) => yearOf(work.frontMatter.adopted));
  return listViews(parts.length ? newestFirst : without, parts);
}
