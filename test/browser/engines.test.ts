// The results page over our own index and over Pagefind's: the same page, another engine, another policy. How well Pagefind finds in the real
// content is looked at in test/search/pagefind.test.ts; the site over it is that of the minimal content.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { CONTENT_SECURITY_POLICY, policyFor } from '../../src/site/frame/csp.ts';
import { startVisitor, type Visit, type Visitor } from '../helpers/browser-page.ts';
import { search } from '../helpers/search-page.ts';
import { listFiles, readSiteFile, SITE, SITE_WITH_PAGEFIND } from '../helpers/sites.ts';
import { serveSite, type ServedSite } from '../helpers/serve-site.ts';

let server: ServedSite | undefined;
let pagefindAddress = '';
let visitors: Visitor[];
/** One page for each engine. */
let visits: { ours: Visit; pagefind: Visit };

beforeAll(async () => {
  server = await serveSite(SITE_WITH_PAGEFIND);
  pagefindAddress = server.address;
  const [ours, pagefind] = [await startVisitor(inject('siteAddress')), await startVisitor(pagefindAddress)];
  visitors = [ours, pagefind];
  visits = { ours: await ours.open(), pagefind: await pagefind.open() };
});
afterAll(async () => {
  for (const visitor of visitors) await visitor.close();
  server?.stop();
});

/** Asks the site over `engine`, and what of it was fetched. */
async function ask(engine: keyof typeof visits, language: string, query: string) {
  const { page, problems, requests } = visits[engine];
  problems.length = requests.length = 0;
  const { rows } = await search(page, engine === 'ours' ? inject('siteAddress') : pagefindAddress, language, query);
  const fetched = requests.map((request) => request.url()).filter((file) => file.includes('pagefind'));
  return { hrefs: rows.map(({ href, subs }) => [href, ...subs]), problems: [...problems], fetched };
}

describe('the results page', () => {
  test.each([
    ['en', 'rescue', '/en/practices/ar-rescue-programme/'],
    ['en', 'plans', '/en/resolutions/ag-res-2010/#3.d'],
    ['es', 'planes contra la trata', '/es/resolutions/ag-res-2010/#3.d'],
    ['fr', 'rescue', '/fr/practices/ar-rescue-programme/'],
  ])('finds records and paragraphs by Pagefind: %s %s', async (language, query, wanted) => {
    const { hrefs, problems, fetched } = await ask('pagefind', language, query);
    expect(problems).toEqual([]);
    expect(hrefs.flat()).toContain(wanted);
    expect(fetched).toContainEqual(expect.stringMatching(/\/pagefind\/pagefind\.js$/));
  });

  test('takes nothing of Pagefind where our own engine is', async () => {
    const { hrefs, problems, fetched } = await ask('ours', 'en', 'residence permit');
    expect(problems).toEqual([]);
    expect(hrefs.length).toBeGreaterThan(3);
    expect(fetched).toEqual([]);
  });

  test('corrects a misspelt word with our own engine alone', async () => {
    expect((await ask('ours', 'en', 'tarfficking')).hrefs.length).toBeGreaterThan(0);
    expect((await ask('pagefind', 'en', 'tarfficking')).hrefs).toEqual([]);
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
