// What would name nothing if a record were removed. Called before anything is.
import type { Corpus } from '../../src/corpus/types.ts';
import { isRecord } from '../../src/editor/splice/write-yaml.ts';
import type { ReadRecord } from './record-store.ts';

export interface Dangling {
  file: string;
  line: number;
  /** As it is written there. */
  names: string;
}

/** References from other files, and from this one where it is a list. */
export function listDangling(corpus: Corpus, { id, entry, value, path }: ReadRecord): Dangling[] {
  const own = entry ? (isRecord(value) && typeof value['id'] === 'string' ? value['id'] : undefined) : id;
  if (own === undefined) return [];
  const relations = corpus.works.flatMap((work) =>
    [...work.relations, ...work.provisions.flatMap((provision) => provision.relations)].map(({ to, place }) => ({
      to,
      place,
    })),
  );
  const found = [...corpus.references, ...relations]
    .filter(
      ({ to, place }) =>
        (to === own || to.startsWith(`${own}#`)) && (entry !== undefined || !place.file.endsWith(`/${path}`)),
    )
    .map(({ to, place }) => ({ file: place.file, line: place.line, names: to }));
  return [...new Map(found.map((one) => [`${one.file}:${one.line} ${one.names}`, one])).values()];
}
