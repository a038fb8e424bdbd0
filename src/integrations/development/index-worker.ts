// A thread of its own that makes the search index from records, so that pages are not kept waiting. Started by MemoryIndex.
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex, type IndexExtras } from '../../engine/build-index.ts';
import type { SearchRecord } from '../../engine/search-record.ts';

export interface IndexTask {
  records: readonly SearchRecord[];
  extras: IndexExtras;
}

const { records, extras } = workerData as IndexTask;
parentPort?.postMessage(await buildIndex(records, extras));
