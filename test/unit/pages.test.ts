// Every page of code is one that the site knows: it stands among the addresses, or makes a page of each record of its kind; but for
// the one at addresses that are not there.
import { readdirSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { PRIVATE_FEEDS } from '../../src/exports/public-files.ts';
import { COMPARE_TEXTS_PATH, STATIC_PAGES } from '../../src/addresses/routes.ts';

describe('src/pages', () => {
  const files = readdirSync('src/pages/[lang]', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.includes('[') && path !== '404.astro');

  test.each(files)('%s stands among the addresses', (path) => {
    expect([...Object.values(STATIC_PAGES), COMPARE_TEXTS_PATH]).toContain(
      path
        .replace(/(?:^index)?\.astro$/, '/')
        .replace(/\/index\/$/, '/')
        .replace(/^\/$/, ''),
    );
  });

  // Of files that readers take away there are thousands, and each costs a build more here than in src/integrations/files. The server for
  // editing finds a file only where its route has the ending.
  test('write no files but feeds of the site’s own scripts, each with its ending', () => {
    const endpoints = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''));
    expect(endpoints.length).toBeGreaterThan(0);
    const feeds = PRIVATE_FEEDS.map(({ path }) => path);
    const patterns = endpoints.map((path) => path.replace('[lang]', '<lang>').replace(/\[\w+\]/, '<part>'));
    expect(
      patterns.filter((path) => !feeds.some((feed) => feed === path || feed === path.replace('facets', '<part>'))),
    ).toEqual([]);
  });
});
