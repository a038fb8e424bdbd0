// What is published does not depend on the machine that builds it, nor holds anything of the server for editing.
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src/site/frame/csp.ts';
import { formatHeaders } from '../../src/site/frame/headers.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { runCommand } from '../helpers/run-command.ts';
import { makeContent } from '../helpers/make-content.ts';
import { listFiles, listPages, readSiteFile, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';
import { expectNone } from '../helpers/site-pages.ts';

const PATIENCE = 300_000;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`;
const OUT = '.build/environment-astro';

function indexVersion(dir: string): string {
  return (JSON.parse(readSiteFile('search/entry.json', dir)) as { version: string }).version;
}

beforeAll(async () => {
  const { status, output } = await runCommand(
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', OUT],
    { env: { ...machineEnv(), ATLAS_CONTENT: await makeContent(), NODE_ENV: 'development' } },
  );
  if (status !== 0) throw new Error(`Astro failed:\n${output}`);
}, PATIENCE);
afterAll(() => rm(OUT, { recursive: true, force: true }));

describe('a build', () => {
  test('keeps the policy of every page, even where Astro itself is run with the NODE_ENV of development', () => {
    const pages = listPages(OUT);
    expect(pages.length).toBeGreaterThan(0);
    expectNone(pages.filter((path) => !readSiteFile(path, OUT).includes(POLICY)));
  });

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
