// A store of answers as browsers have it, in memory, for what keeps packs.
import type { Store } from '../../src/rooms/offline/pack-store.ts';

const ORIGIN = 'http://localhost';

export class MemoryStore implements Store {
  readonly caches = new Map<string, Map<string, Response>>();
  /** Answers that may still be put before the disk is full. */
  room = Infinity;

  keys(): Promise<string[]> {
    return Promise.resolve([...this.caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.caches.delete(name));
  }

  open(name: string): ReturnType<Store['open']> {
    const kept = this.caches.get(name) ?? new Map<string, Response>();
    this.caches.set(name, kept);
    const key = (request: RequestInfo | URL) =>
      request instanceof Request ? request.url : new URL(request, ORIGIN).href;
    return Promise.resolve({
      keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
      match: (request) => Promise.resolve(kept.get(key(request))?.clone()),
      put: (request, response) => {
        if (this.room-- <= 0) return Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
        kept.set(key(request), response);
        return Promise.resolve();
      },
    });
  }

  /** Paths of all that is kept under a name that holds `part`. */
  paths(part: string): string[] {
    const [, kept] = [...this.caches].find(([name]) => name.includes(part)) ?? [];
    return [...(kept?.keys() ?? [])].map((url) => url.slice(ORIGIN.length)).sort();
  }
}
