// Addresses that records had before they were renamed, each with the present one. Read by the pages that lead on from them, and by what
// leaves those pages out.
import type { Corpus } from '../corpus/types.ts';
import type { PartialLabels } from '../schemas/fields.ts';
import { listRecordKinds, mapKind } from './record-kinds.ts';

export interface MovedPath {
  /** Id that the record had. */
  from: string;
  /** Id that it has. */
  id: string;
  /** Paths below the language, before and now. */
  former: string;
  path: string;
  /** Names of the record. */
  names: PartialLabels;
}

/** In the order of the content. A record that shares its page with others has an address by its id alone. */
export function listMovedPaths(corpus: Corpus): MovedPath[] {
  if (corpus.moved.length === 0) return [];
  const records = listRecordKinds().flatMap((kind) =>
    mapKind(corpus, kind, (record, { id, path, names }) => ({
      id: id(record),
      path: path(record),
      names: names(record),
    })),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return corpus.moved.flatMap(({ from, to }) => {
    const record = byId.get(to);
    if (!record?.path.endsWith(`/${to}/`)) return [];
    return [{ ...record, from, former: `${record.path.slice(0, -`${to}/`.length)}${from}/` }];
  });
}
