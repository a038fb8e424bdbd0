// The mandates as one map: works that are no laws, meetings, and what joins them. Asked by the map of mandates.
import type { Corpus, Meeting, Work } from '../corpus/types.ts';
import type { Predicate } from '../schemas/predicates.ts';
import { recordOf, type Graph } from './build-graph.ts';
import { compareText } from '../text/compare-text.ts';

/** All relations of one predicate from one record, or from its provisions, to another. */
export interface MandateLink {
  from: string;
  to: string;
  predicate: Predicate;
  /** How many relations of the graph it stands for. */
  count: number;
}

export interface MandateRecord {
  id: string;
  /** One of the two is there. */
  work?: Work;
  meeting?: Meeting;
  /** Date of adoption, or first day of the meeting; null where none is recorded. */
  date: string | null;
  /** Provisions held, by topic. */
  topics: ReadonlyMap<string, number>;
  out: readonly MandateLink[];
  in: readonly MandateLink[];
}

export interface Mandates {
  /** By date, those without date at the end; then by id. */
  records: readonly MandateRecord[];
  /** By the place of the acting end among the records, then by that of the other end, then by predicate. */
  links: readonly MandateLink[];
  /** Relations that join no two records of the map. */
  leftOut: {
    /** Within one work. */
    inside: number;
    /** To or from a law or a practice. */
    elsewhere: number;
  };
}

/** Relations that a record makes and receives, each counted as often as the graph has it. */
export function countRelations({ out, in: incoming }: MandateRecord): number {
  return [...out, ...incoming].reduce((sum, { count }) => sum + count, 0);
}

/** The map of `corpus`. Time grows with works, meetings and relations, but for sorting. */
export function collectMandates(corpus: Corpus, graph: Graph): Mandates {
  const dated = [
    ...corpus.works.flatMap((work) =>
      work.frontMatter.law ? [] : [{ id: work.workId, work, date: work.frontMatter.adopted }],
    ),
    ...corpus.meetings.map((meeting) => ({
      id: meeting.id,
      meeting,
      date: meeting.dates?.split('/')[0] ?? null,
    })),
  ].sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.id, b.id));

  const out = new Map<string, MandateLink[]>(dated.map(({ id }) => [id, []]));
  const incoming = new Map<string, MandateLink[]>(dated.map(({ id }) => [id, []]));
  const { links, leftOut } = joinRelations(graph, new Map(dated.map(({ id }, index) => [id, index])));
  for (const link of links) {
    out.get(link.from)?.push(link);
    incoming.get(link.to)?.push(link);
  }
  const records = dated.map((record): MandateRecord => ({
    ...record,
    topics: countTopics('work' in record ? record.work : undefined),
    out: out.get(record.id) ?? [],
    in: incoming.get(record.id) ?? [],
  }));
  return { records, links, leftOut };
}

function joinRelations(graph: Graph, places: ReadonlyMap<string, number>): Pick<Mandates, 'links' | 'leftOut'> {
  const links = new Map<string, MandateLink>();
  const leftOut = { inside: 0, elsewhere: 0 };
  for (const { from: acting, to: other, predicate } of graph.relations) {
    const [from, to] = [recordOf(acting), recordOf(other)];
    if (!places.has(from) || !places.has(to)) leftOut.elsewhere++;
    else if (from === to) leftOut.inside++;
    else {
      const key = `${from} ${to} ${predicate}`;
      const known = links.get(key);
      if (known) known.count++;
      else links.set(key, { from, to, predicate, count: 1 });
    }
  }
  const place = (id: string) => places.get(id) ?? 0;
  const sorted = [...links.values()].sort(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to) || compareText(a.predicate, b.predicate),
  );
  return { links: sorted, leftOut };
}

function countTopics(work: Work | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of work?.provisions ?? [])
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}
