// What of the map is drawn: everything while it can be read, else the most joined marks and the lines between them. Called by the
// view of the map.
import { countRelations, type MandateLink, type MandateRecord } from '../../atlas/mandates.ts';

/** More marks than these lie on one another in the lanes, and more lines are a grey cloud; together they fill a page. */
export const MOST_DRAWN = { marks: 150, arcs: 400 };

export interface Drawn<R> {
  /** In the order of `records`. */
  records: readonly R[];
  /** In the order of `links`. */
  links: readonly MandateLink[];
  isCut: boolean;
}

/**
 * The records with most relations, of equals the earlier ones; of the links between them those that stand for most relations, of
 * equals those whose ends have most.
 */
export function chooseDrawn<R extends MandateRecord>(
  records: readonly R[],
  links: readonly MandateLink[],
  most: typeof MOST_DRAWN = MOST_DRAWN,
): Drawn<R> {
  if (records.length <= most.marks && links.length <= most.arcs) return { records, links, isCut: false };
  const weights = new Map(records.map((record) => [record.id, countRelations(record)]));
  const weightOf = (id: string) => weights.get(id) ?? 0;
  const drawn = new Set(
    records
      .toSorted((a, b) => weightOf(b.id) - weightOf(a.id))
      .slice(0, most.marks)
      .map(({ id }) => id),
  );
  const ends = ({ from, to }: MandateLink) => weightOf(from) + weightOf(to);
  const lines = new Set(
    links
      .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
      .sort((a, b) => b.count - a.count || ends(b) - ends(a))
      .slice(0, most.arcs),
  );
  return {
    records: records.filter(({ id }) => drawn.has(id)),
    links: links.filter((link) => lines.has(link)),
    isCut: true,
  };
}
