// What is published beside its pages: headers for its host, licences, and nothing of the server for editing. That its policy does not depend on
// the machine that builds it is tried in every-attribute.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatHeaders } from '../../src/site/frame/headers.ts';
import { listFiles, readSiteFile, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';
import { expectNone } from '../helpers/site-pages.ts';

function indexVersion(dir: string): string {
  return (JSON.parse(readSiteFile('search/entry.json', dir)) as { version: string }).version;
}

describe('a build', () => {
  test('writes the headers of the site for its host, below the base', () => {
    const beside = (site: string) =>
      listFiles(site)
        .filter((path) => !/[/]|^_headers$/.test(path))
        .sort();
    expect(beside(SITE)).toContain('theme.js');
    expect(readSiteFile('_headers')).toBe(formatHeaders('/', indexVersion(SITE), 'atlas', beside(SITE)));
    expect(readSiteFile('_headers', SITE_UNDER_BASE)).toBe(
      formatHeaders('/atlas/', indexVersion(SITE_UNDER_BASE), 'atlas', beside(SITE_UNDER_BASE)),
    );
  });

  test('carries the licences of what is in its scripts', () => {
    const notice = readSiteFile('NOTICE.txt');
    expect(notice.startsWith(readFileSync('NOTICE', 'utf8').trimEnd())).toBe(true);
    expect(notice).toContain('Licensed under the Apache License, Version 2.0');
    const licences = readSiteFile('licences.txt');
    const [carried = '', used = ''] = licences.split('Used to build it');
    // What writes workbooks and what finds stems is in scripts; what draws pages is not.
    for (const name of ['@orama/stemmers', 'hucre']) {
      expect(carried).toContain(`\n${name} `);
      expect(notice).toContain(`\n${name} `);
    }
    expect(used).toContain('\nastro ');
  });

  test('holds nothing of the server for editing', () => {
    const files = listFiles(SITE).filter((path) => /\.(?:html|js|css)$/.test(path));
    expectNone(files.filter((path) => /atlas-issues|@vite|astro:scripts/.test(readSiteFile(path))));
  });
});
