// The content of the atlas, read once for all test files of a worker. Whoever changes a record of it spoils the others: copy it first.
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Corpus } from '../../src/corpus/types.ts';

let reading: Promise<Corpus> | undefined;

export function realCorpus(): Promise<Corpus> {
  reading ??= readCorpus('content').then(({ corpus }) => corpus);
  return reading;
}
