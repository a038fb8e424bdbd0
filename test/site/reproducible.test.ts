// The same content gives the same bytes, with caches and without, in one process and in two, whatever NODE_ENV says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles, SITE, SITE_AGAIN } from '../helpers/sites.ts';
import { expectNone } from '../helpers/site-pages.ts';

describe('a second build', () => {
  test('has the same files', () => {
    const files = listFiles(SITE);
    expect(files.length).toBeGreaterThan(0);
    const again = new Set(listFiles(SITE_AGAIN));
    expectNone([
      ...files.filter((path) => !again.has(path)).map((path) => `only in the first: ${path}`),
      ...[...again].filter((path) => !files.includes(path)).map((path) => `only in the second: ${path}`),
    ]);
  });

  test('has the same bytes in every file', () => {
    expectNone(
      listFiles(SITE).filter((path) => !readFileSync(join(SITE, path)).equals(readFileSync(join(SITE_AGAIN, path)))),
    );
  });
});
