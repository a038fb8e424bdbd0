// What changed in the records that a page shows, and the feed by which they can be followed. Called by the frame of every page.
// Pages of a build import this module as the integration does (share-modules.ts), or what they read here would be noted by neither.
import { listRecordKinds, mapKind } from '../../addresses/record-kinds.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { keepRead } from '../../corpus/reads.ts';
import type { ChangeEntry, Corpus } from '../../corpus/types.ts';
import { listFeeds, type Feed } from '../../exports/follow/list-feeds.ts';

export interface PageChanges {
  /** Newest first. */
  changes: readonly ChangeEntry[];
  /** Of what the page shows, or of the list to which it belongs. */
  feed: Feed | undefined;
}

const NONE: PageChanges = { changes: [], feed: undefined };
const known = new WeakMap<Atlas, () => ReadonlyMap<string, PageChanges>>();

/** @param path of the page below the language */
export function changesAt(atlas: Atlas, path: string): PageChanges {
  const byPath = known.get(atlas) ?? keepRead(() => indexByPath(atlas.corpus));
  known.set(atlas, byPath);
  return byPath().get(path) ?? NONE;
}

/** The feed of the whole atlas. */
export function mainFeed(atlas: Atlas): Feed | undefined {
  return changesAt(atlas, 'changes/').feed;
}

function indexByPath(corpus: Corpus): ReadonlyMap<string, PageChanges> {
  const byId = new Map<string, ChangeEntry[]>();
  for (const change of corpus.changes)
    for (const id of new Set(change.ids)) {
      const own = byId.get(id);
      if (own) own.push(change);
      else byId.set(id, [change]);
    }
  const byPath = new Map<string, PageChanges>();
  const feeds = listFeeds(corpus);
  const feedOfList = (path: string) => feeds.find((feed) => feed.id === undefined && path.startsWith(feed.path));
  const paths = listRecordKinds().flatMap((kind) =>
    mapKind(corpus, kind, (record, { id, path }) => ({ id: id(record), path: path(record).replace(/#.*$/, '') })),
  );
  // Terms share a page, and indicators; a change may name several of them.
  for (const [path, records] of Map.groupBy(paths, (record) => record.path)) {
    const found = new Set(records.flatMap(({ id }) => byId.get(id) ?? []));
    byPath.set(path, { changes: corpus.changes.filter((change) => found.has(change)), feed: feedOfList(path) });
  }
  for (const feed of feeds) byPath.set(feed.path, { changes: feed.changes, feed });
  return byPath;
}
