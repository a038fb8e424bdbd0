// A build that keeps what it makes: where, of which code and settings, and what of it is watched. Opened by the integration, and by the build
// from a kept bundle, if `npm run build -- --keep` says so.
import { join } from 'node:path';
import { Atlas } from '../../atlas/atlas.ts';
import { watchCorpus } from '../../corpus/watch-corpus.ts';
import { WatchedUnits } from '../../corpus/watched-units.ts';
import { Facts } from './facts.ts';
import { KeptFiles } from './kept-files.ts';

/** Names of the variables by which a build tells its process the folder, and the hash of all that is no fact of the content. */
export const KEPT_VARIABLES = { dir: 'ATLAS_KEPT', key: 'ATLAS_KEPT_KEY' } as const;

export interface KeptBuild {
  /** Folder of what is kept. */
  dir: string;
  key: string;
  units: WatchedUnits;
  facts: Facts;
  files: KeptFiles;
}

/** Undefined where a build keeps nothing. */
export function openKept(): KeptBuild | undefined {
  const dir = process.env[KEPT_VARIABLES.dir];
  const key = process.env[KEPT_VARIABLES.key];
  if (dir === undefined || key === undefined) return undefined;
  const units = new WatchedUnits();
  const facts = new Facts(units);
  return { dir, key, units, facts, files: new KeptFiles(dir, key, facts) };
}

/** `atlas` with everything in it watched. @param units gets all of it */
export function watchAtlas({ corpus, texts }: Atlas, units: WatchedUnits): Atlas {
  const watched = watchCorpus(corpus, units);
  return new Atlas(watched.corpus, texts, watched.tell);
}

/** Folder of the bundle that pages are rendered by. */
export function bundleDir(dir: string): string {
  return join(dir, 'bundle');
}
