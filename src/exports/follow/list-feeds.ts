// What readers can follow: the whole atlas, a collection, a state, a topic or a commitment, each with the changes that concern it.
// Called by the list of files and by the frame of every page.
import { mapKind, RECORD_KINDS, type RecordKind } from '../../addresses/record-kinds.ts';
import { STATIC_PAGES } from '../../addresses/routes.ts';
import { statesOfChange } from '../../atlas/changes-of-state.ts';
import { recordOf } from '../../atlas/build-graph.ts';
import { COLLECTIONS, type ChangeEntry, type Corpus } from '../../corpus/types.ts';

/** Lists that have a feed: the collections of works, and the practices. */
const LISTS = [...COLLECTIONS, 'practices'] as const;
/** Kinds of which each record has a feed. */
const FOLLOWED = ['state', 'topic', 'commitment'] as const satisfies readonly RecordKind[];

export interface Feed {
  /** What is followed; a list by its own id, a record by its kind. */
  kind: 'changes' | (typeof LISTS)[number] | (typeof FOLLOWED)[number];
  /** Id of the record; undefined for the atlas and its lists. */
  id?: string;
  /** Path of its page below the language, with a slash at the end. */
  path: string;
  /** Newest first, as they stand in the content. */
  changes: readonly ChangeEntry[];
}

/** Path of the feed below the language: `legislation/pe/` → `legislation/pe.atom`. */
export function feedPath({ path }: Pick<Feed, 'path'>): string {
  return path.replace(/\/$/, '.atom');
}

/** A feed for everything that can be followed, also where nothing has changed yet. */
export function listFeeds(corpus: Corpus): Feed[] {
  const byKey = Map.groupBy(
    corpus.changes.flatMap((change) => [...keysOfChange(change, corpus)].map((key) => ({ key, change }))),
    ({ key }) => key,
  );
  const changesOf = (key: string) => (byKey.get(key) ?? []).map(({ change }) => change);
  return [
    { kind: 'changes', path: STATIC_PAGES.changes, changes: corpus.changes },
    ...LISTS.map((list): Feed => ({ kind: list, path: STATIC_PAGES[list], changes: changesOf(`list ${list}`) })),
    ...FOLLOWED.flatMap((kind) =>
      mapKind(corpus, kind, (record, { id }): Feed => {
        const own = id(record);
        return { kind, id: own, path: RECORD_KINDS[kind].at(own), changes: changesOf(own) };
      }),
    ),
  ];
}

/** Lists, states, topics and commitments that a change concerns: by name, or by a record that belongs to them. */
function keysOfChange(change: ChangeEntry, corpus: Corpus): Set<string> {
  const { workById, practiceById, commitmentById, commitments } = corpus;
  const states = statesOfChange(change, corpus);
  const keys = new Set<string>([...change.ids, ...states]);
  if (states.length) keys.add('list legislation');
  for (const id of change.ids) {
    const work = workById.get(id);
    if (work) {
      keys.add(`list ${work.collection}`);
      for (const { topics } of work.provisions) for (const topic of topics) keys.add(topic);
      for (const { id: commitment, steps } of commitments)
        if (steps.some(({ provision }) => recordOf(provision) === id)) keys.add(commitment);
    }
    if (practiceById.has(id)) keys.add('list practices');
    for (const topic of (practiceById.get(id) ?? commitmentById.get(id))?.topics ?? []) keys.add(topic);
  }
  return keys;
}
