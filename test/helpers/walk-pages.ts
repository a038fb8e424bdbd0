// Walks the pages of a site once for all tests of a file: each is parsed once, shown to every test that asked for it, and let go, since
// the trees of all pages together fill the memory.
import { beforeAll } from 'vitest';
import { readSitePage, type SitePage } from './site-pages.ts';
import { listPages, SITE } from './sites.ts';

/** Enough for a machine with both cores busy. */
const PATIENCE = 600_000;

export interface PageWalk {
  /**
   * Shows every page to `read` when the walk is made. To be called where the tests are described.
   * @returns all that was found, for use in a test
   */
  gather<T>(read: (page: SitePage) => readonly T[]): () => readonly T[];
}

/** Registers the walk before the tests of a file. */
export function walkPages(dir: string = SITE, filter: (path: string) => boolean = () => true): PageWalk {
  const readers: ((page: SitePage) => void)[] = [];
  let count = 0;
  beforeAll(() => {
    for (const path of listPages(dir).filter(filter)) {
      const page = readSitePage(path, dir);
      for (const show of readers) show(page);
      count++;
    }
    if (count === 0) throw new Error(`${dir} has none of the pages that this test looks at.`);
  }, PATIENCE);
  return {
    gather<T>(read: (page: SitePage) => readonly T[]) {
      const found: T[] = [];
      let failure: Error | undefined;
      readers.push((page) => {
        try {
          for (const one of read(page)) found.push(one);
        } catch (error) {
          failure ??= error instanceof Error ? error : new Error(String(error));
        }
      });
      return () => {
        if (failure !== undefined) throw failure;
        if (count === 0) throw new Error('The pages were not walked yet: ask inside a test.');
        return found;
      };
    },
  };
}
