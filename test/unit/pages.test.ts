// Every page of code is one that the site knows: it stands among the addresses, or makes a page of each record of its kind; but for
// the one at addresses that are not there.
import { existsSync, readdirSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { STATIC_PAGES } from '../../src/addresses/routes.ts';
import { WORK_ENDINGS } from '../../src/exports/work/work-file.ts';

describe('src/pages', () => {
  const files = readdirSync('src/pages/[lang]', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.includes('[') && path !== '404.astro');

  test.each(files)('%s stands among the addresses', (path) => {
    expect(Object.values(STATIC_PAGES)).toContain(
      path
        .replace(/(?:^index)?\.astro$/, '/')
        .replace(/\/index\/$/, '/')
        .replace(/^\/$/, ''),
    );
  });

  // The server for editing finds a file only where its route has the ending: `[lang].csv.ts`, not `[lang].[ending].ts`.
  test('have the ending of a file in their name', () => {
    const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
    expect(routes.filter((path) => path.endsWith('.csv.ts')).length).toBeGreaterThan(0);
    expect(routes.filter((path) => /\.\[\w+\]\.ts$/.test(path))).toEqual([]);
  });

  test.each(WORK_ENDINGS)('serve the files of works that end in .%s', (ending) => {
    expect(existsSync(`src/pages/[lang]/[...name].${ending}.ts`)).toBe(true);
  });
});
