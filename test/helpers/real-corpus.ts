// The content of the atlas, read once for all test files of a worker. Whoever changes a record of it spoils the others: copy it first.
import { Atlas } from '../../src/atlas/atlas.ts';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { readCorpus, type ReadCorpusResult } from '../../src/corpus/read-corpus.ts';
import type { Unsaved } from '../../src/corpus/scan-folder.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import type { LintResult } from '../../src/lint/run-lint.ts';
import { loadRules } from '../../src/lint/rules.ts';
import { readCopy, writeCopy } from './corpus-copy.ts';

const kept = new KeptValues();
let reading: Promise<ReadCorpusResult> | undefined;

function realReading(): Promise<ReadCorpusResult> {
  reading ??= readCorpus('content', kept);
  return reading;
}

let corpus: Promise<Corpus> | undefined;

/** Without the places of values where ATLAS_CORPUS_COPY names the copy of a run, as for tests of sites and of the browser. */
export function realCorpus(): Promise<Corpus> {
  corpus ??= readOnce(process.env['ATLAS_CORPUS_COPY']);
  return corpus;
}

async function readOnce(copy: string | undefined): Promise<Corpus> {
  const known = copy === undefined ? undefined : readCopy(copy);
  if (known) return known;
  const { corpus: read } = await realReading();
  if (copy !== undefined) writeCopy(copy, read);
  return read;
}

/** All that every rule finds in the content, or in what it would be with `unsaved` in the place of its files. */
export async function lintReal(unsaved?: Unsaved): Promise<Pick<LintResult, 'corpus' | 'atlas' | 'issues'>> {
  const { issues, ...read } = unsaved ? await readCorpus('content', kept, unsaved) : await realReading();
  const atlas = new Atlas(read.corpus);
  const found = await checkContent(await loadRules(), { ...read, atlas, today: undefined, kept });
  return { corpus: read.corpus, atlas, issues: [...issues, ...found] };
}
