// The search index of the server for editing, in memory: made when a search first asks for it, and again after each change.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { IndexFiles } from '../../engine/build-index.ts';
import type { IndexTask } from './index-worker.ts';

export class MemoryIndex {
  #listTask: (() => Promise<IndexTask>) | undefined;
  #latest: Promise<IndexFiles> | undefined;
  /** Files of the index before, for a page that has just read its entry. */
  #shown: IndexFiles[] = [];
  #wasAsked = false;
  #stop = new AbortController();

  /** From now on the index is that of what `listTask` gives; it is made at once if a search has asked before. */
  renew(listTask: () => Promise<IndexTask>): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#listTask = listTask;
    this.#latest = undefined;
    if (this.#wasAsked) this.#make().catch(() => undefined); // whoever asks next is told
  }

  /** Bytes of a file by its name below `search/`; undefined if the index has none of that name. */
  async find(name: string): Promise<Uint8Array | undefined> {
    this.#wasAsked = true;
    const known = name === 'entry.json' ? undefined : this.#shown.find((files) => files.has(name));
    return (known ?? (await this.#makeLatest())).get(name);
  }

  /** The index of the newest content, which may change while an older one is being made. */
  async #makeLatest(): Promise<IndexFiles> {
    for (;;) {
      const making = this.#make();
      const made = await making.catch((error: unknown) => {
        if (making === this.#latest) throw error;
      });
      if (made && making === this.#latest) return made;
    }
  }

  #make(): Promise<IndexFiles> {
    this.#latest ??= this.#build(this.#stop.signal);
    return this.#latest;
  }

  async #build(signal: AbortSignal): Promise<IndexFiles> {
    if (!this.#listTask) throw new Error('The content is not read yet. Ask again when the server is ready.');
    const workerData = await this.#listTask();
    signal.throwIfAborted();
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData });
    try {
      const [files] = (await once(worker, 'message', { signal })) as [IndexFiles];
      this.#shown = [files, ...this.#shown].slice(0, 2);
      return files;
    } finally {
      await worker.terminate();
    }
  }
}
