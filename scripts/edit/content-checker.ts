// Reads and checks the content as it would be after a save. One reading at a time; what has not changed is not read anew. Used by the API.
import { Atlas } from '../../src/atlas/atlas.ts';
import { compareIssues, type Issue } from '../../src/corpus/issue.ts';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { readCorpus, type ReadCorpusResult } from '../../src/corpus/read-corpus.ts';
import type { Unsaved } from '../../src/corpus/scan-folder.ts';
import { checkContent } from '../../src/lint/check-content.ts';
import { loadRules } from '../../src/lint/rules.ts';
import { latestDay } from '../../src/lint/today.ts';

/** The content as it is read, and what is wrong in it. */
export interface Reading extends ReadCorpusResult {
  atlas: Atlas;
}

export interface Checker {
  /** The last reading of what is saved; the first one takes seconds. */
  latest(): Promise<Reading>;
  /** Issues of the content with `unsaved` in the place of its files. */
  check(unsaved: Unsaved): Promise<Issue[]>;
  /** To be called after a save. */
  renew(): void;
}

export class ContentChecker implements Checker {
  readonly #dir: string;
  readonly #kept = new KeptValues();
  #latest: Promise<Reading> | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(dir: string) {
    this.#dir = dir;
  }

  latest(): Promise<Reading> {
    this.#latest ??= this.#next(() => this.#read(new Map()));
    return this.#latest;
  }

  async check(unsaved: Unsaved): Promise<Issue[]> {
    return this.#next(async () => {
      const { issues, ...reading } = await this.#read(unsaved);
      const input = { ...reading, today: process.env['ATLAS_TODAY'] ?? latestDay(new Date()), kept: this.#kept };
      return [...issues, ...(await checkContent(await loadRules(), input))].sort(compareIssues);
    });
  }

  renew(): void {
    this.#latest = undefined;
  }

  async #read(unsaved: Unsaved): Promise<Reading> {
    const read = await readCorpus(this.#dir, this.#kept, unsaved);
    return { ...read, atlas: new Atlas(read.corpus) };
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(task);
    this.#queue = run.catch(() => undefined);
    return run;
  }
}
