// The atlas: what was read, and how it hangs together.
import type { Corpus } from '../corpus/types.ts';
import { buildGraph, type Graph } from './build-graph.ts';

export interface Atlas {
  corpus: Corpus;
  graph: Graph;
}

/** The atlas of `corpus`. */
export function buildAtlas(corpus: Corpus): Atlas {
  return { corpus, graph: buildGraph(corpus) };
}
