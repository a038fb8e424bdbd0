// The corpus as pages see it: read once per build, read again in development when content has changed.
import { resolve } from 'node:path';
import { readCorpus } from '../../corpus/read-corpus.ts';
import type { Corpus } from '../../corpus/types.ts';
import { buildGraph, type Graph } from '../../atlas/build-graph.ts';

export interface Atlas {
  corpus: Corpus;
  graph: Graph;
}

/** Folder of the content: ATLAS_CONTENT for benches and fixtures, else `content`. */
export function contentDir(): string {
  return resolve(process.env['ATLAS_CONTENT'] ?? 'content');
}

let atlas: Promise<Atlas> | undefined;
let readAt = 0;

/** Corpus and graph. In development a reading older than a second is not used again. */
export function getAtlas(): Promise<Atlas> {
  if (atlas && (import.meta.env.PROD || Date.now() - readAt < 1000)) return atlas;
  readAt = Date.now();
  atlas = readCorpus(contentDir()).then(({ corpus }) => ({ corpus, graph: buildGraph(corpus) }));
  return atlas;
}
