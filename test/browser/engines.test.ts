// The results page over our own index and over Pagefind's: the same page, another engine, another policy.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { CONTENT_SECURITY_POLICY, policyFor } from '../../src/site/frame/csp.ts';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { search } from '../helpers/search-page.ts';
import { listFiles, readSiteFile, SITE, SITE_WITH_PAGEFIND } from '../helpers/sites.ts';
import { serveSite, type ServedSite } from '../helpers/serve-site.ts';

let server: ServedSite | undefined;
let pagefindAddress = '';
let visitors: { ours: Visitor; pagefind: Visitor };

beforeAll(async () => {
  server = await serveSite(SITE_WITH_PAGEFIND);
  pagefindAddress = server.address;
  visitors = { ours: await startVisitor(inject('siteAddress')), pagefind: await startVisitor(pagefindAddress) };
});
afterAll(async () => {
  await visitors.ours.close();
  await visitors.pagefind.close();
  server?.stop();
});

/** Asks both sites, and what each of them fetched. */
async function askBoth(language: string, query: string) {
  const ask = async (visitor: Visitor, address: string) => {
    const { page, problems, requests } = await visitor.open();
    const { status, rows } = await search(page, address, language, query);
    await page.context().close();
    return { status, hrefs: rows.map(({ href }) => href), problems, files: requests.map((request) => request.url()) };
  };
  return {
    ours: await ask(visitors.ours, inject('siteAddress')),
    pagefind: await ask(visitors.pagefind, pagefindAddress),
  };
}

describe('the results page', () => {
  test.each([
    ['en', 'residence permit'],
    ['es', 'trata de personas'],
    ['pt', 'crianças'],
  ])('finds by either engine what the other finds first: %s %s', async (language, query) => {
    const { ours, pagefind } = await askBoth(language, query);
    expect([...ours.problems, ...pagefind.problems]).toEqual([]);
    expect(pagefind.hrefs.length).toBeGreaterThan(3);
    expect(ours.hrefs.slice(0, 8)).toContain(pagefind.hrefs[0]);
    expect(pagefind.files.some((file) => file.endsWith('/pagefind/pagefind.js'))).toBe(true);
    expect(ours.files.filter((file) => file.includes('pagefind'))).toEqual([]);
  });

  test('corrects a misspelt word with our own engine alone', async () => {
    const { ours, pagefind } = await askBoth('en', 'vicitms');
    expect(ours.hrefs.length).toBeGreaterThan(0);
    expect(pagefind.hrefs).toEqual([]);
  });

  test.each(LANGUAGES)('says what Pagefind cannot do, where it is the engine (%s)', (language) => {
    const path = `${language}/search/index.html`;
    expect(readSiteFile(path, SITE_WITH_PAGEFIND)).toContain('Pagefind');
    expect(readSiteFile(path, SITE)).not.toMatch(/pagefind/i);
  });

  test('has Pagefind in its scripts only where it is the engine', () => {
    const scripts = (dir: string) => listFiles(`${dir}/_astro`).filter((file) => file.includes('pagefind'));
    expect(scripts(SITE)).toEqual([]);
    expect(scripts(SITE_WITH_PAGEFIND)).not.toEqual([]);
  });

  test('has the wider policy in its page and its header where it needs it, and nowhere else', async () => {
    const header = async (address: string) => (await fetch(`${address}en/`)).headers.get('content-security-policy');
    expect(await header(inject('siteAddress'))).toContain(CONTENT_SECURITY_POLICY);
    expect(await header(pagefindAddress)).toContain(policyFor('pagefind'));
    const meta = (dir: string) =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readSiteFile('en/index.html', dir));
    expect(meta(SITE)?.[1]?.replaceAll('&#39;', "'")).toBe(CONTENT_SECURITY_POLICY);
    expect(meta(SITE_WITH_PAGEFIND)?.[1]?.replaceAll('&#39;', "'")).toBe(policyFor('pagefind'));
  });
});
