// Mandates by those whom they ask to act: on one page, or, where they are too many, on a page for each addressee and, of one that is
// asked for much, by year. Called by the pages of addressees.
import type { Atlas } from '../../atlas/atlas.ts';
import type { ListedProvision } from '../../atlas/index-provisions.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { LONGEST_LIST, splitList, yearOf } from '../../atlas/split-list.ts';

export interface AddresseeView extends SplitView<ListedProvision> {
  /** A listed addressee, a body or a state. */
  id: string;
}

export interface Addressees {
  groups: readonly { id: string; rows: readonly ListedProvision[] }[];
  /** Whether the mandates stand on pages of their addressees. */
  isSplit: boolean;
}

/** Every addressee with its mandates, newest first. */
export function viewAddressees(atlas: Atlas): Addressees {
  const groups = [...atlas.provisions.byAddressee].flatMap(([id, all]) => {
    // As in the explorer, which holds no provisions of laws.
    const rows = all.filter(({ view, work }) => view === 'mandates' && !work.frontMatter.law);
    return rows.length ? [{ id, rows }] : [];
  });
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return { groups, isSplit: total > LONGEST_LIST };
}

/** The views of the pages of the addressees: own page, then years; none where all mandates stand on one page. */
export function listAddresseeViews(atlas: Atlas): AddresseeView[] {
  const { groups, isSplit } = viewAddressees(atlas);
  if (!isSplit) return [];
  return groups.flatMap(({ id, rows }) =>
    listViews(
      rows,
      splitList(rows, ({ work }) => yearOf(work.frontMatter.adopted)),
    ).map((view) => ({ ...view, id })),
  );
}
