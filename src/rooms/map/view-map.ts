// The map of mandates as its pages show it in the reader's language. Where it is too much for one page, its years have pages of
// their own. Called by the pages of the map.
import { collectMandates, type MandateLink, type MandateRecord, type Mandates } from '../../atlas/mandates.ts';
import { listViews, type SplitView } from '../../atlas/list-sections.ts';
import { cutByKey, yearOf } from '../../atlas/split-list.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Corpus } from '../../corpus/types.ts';
import { PREDICATES, type Predicate } from '../../schemas/predicates.ts';
import { chooseDrawn, type Drawn } from './choose-drawn.ts';
import { findChain } from './find-chain.ts';

/** Records in the table of one year; each has a row with all that it is joined to. */
const LONGEST_YEAR = 60;

export interface MapView extends SplitView<MandateRecord> {
  mandates: Mandates;
  drawn: Drawn<MandateRecord>;
  /** What the picture rests on first, oldest first; empty where there is no chain. */
  chain: readonly MandateRecord[];
  recordById: ReadonlyMap<string, MandateRecord>;
  relations: readonly MapRelation[];
  /** In the order of the list of topics. */
  topics: readonly { id: string; members: readonly MandateRecord[] }[];
}

interface MapRelation {
  predicate: Predicate;
  links: readonly MandateLink[];
  /** Relations of the graph. */
  count: number;
  /** Parts with an acting text, and how many links each has; none while the map stands on one page. */
  years: readonly { id: string; key: string | undefined; page: number; links: number }[];
}

/** The views of the map: its own page, then the years of one that is too much for it. */
export function viewMap({ corpus, graph }: Atlas): MapView[] {
  const mandates = collectMandates(corpus, graph);
  const { records, links } = mandates;
  const drawn = chooseDrawn(records, links);
  // Those without date stand at the end of the records, and stay there.
  const newestFirst = [
    ...records.filter(({ date }) => date !== null).reverse(),
    ...records.filter(({ date }) => date === null),
  ];
  const parts = drawn.isCut ? cutByKey(newestFirst, ({ date }) => yearOf(date), LONGEST_YEAR) : [];
  const partOf = new Map(parts.flatMap((part) => part.items.map(({ id }) => [id, part] as const)));
  const linksBy = Map.groupBy(links, ({ predicate }) => predicate);
  const relations = PREDICATES.flatMap((predicate): MapRelation[] => {
    const members = linksBy.get(predicate);
    if (!members) return [];
    const byPart = Map.groupBy(members, ({ from }) => partOf.get(from));
    const years = parts.flatMap((part) => {
      const own = byPart.get(part);
      return own ? [{ id: part.id, key: part.key, page: part.page, links: own.length }] : [];
    });
    return [{ predicate, links: members, count: members.reduce((sum, { count }) => sum + count, 0), years }];
  });
  const shared = {
    mandates,
    drawn,
    chain: findChain(drawn.records, drawn.links),
    recordById: new Map(records.map((record) => [record.id, record])),
    relations,
    topics: listTopics(corpus, records),
  };
  return listViews(newestFirst, parts).map((view) => ({ ...view, ...shared }));
}

function listTopics({ vocabularies }: Corpus, records: readonly MandateRecord[]): MapView['topics'] {
  const members = new Map<string, MandateRecord[]>(vocabularies.topics.map(({ id }) => [id, []]));
  for (const record of records) for (const id of record.topics.keys()) members.get(id)?.push(record);
  return [...members].flatMap(([id, own]) => (own.length ? [{ id, members: own }] : []));
}
