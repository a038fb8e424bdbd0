// Every page in French, whose words are longest, fits a narrow screen without scrolling sideways: all as they are sent, and those that
// script draws. All kinds of page in English are looked at with script, and all that is folded opened, in accessibility.test.ts, and in
// Spanish in zoom.test.ts.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { openKind, visitKind } from '../helpers/open-kind.ts';
import { listPageKinds } from '../helpers/page-kinds.ts';
import { listPages, readSiteFile } from '../helpers/sites.ts';

const address = inject('siteAddress');
/** For tests that open pages by the hundred, on a machine with both cores busy. */
const MANY_PAGES = { timeout: 600_000 };
const NARROW = { width: 320, height: 700 };
const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > 320);

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

/** Paths of the pages of a language, by the styles that they have. */
function groupByStyle(language: string): string[][] {
  const groups = Map.groupBy(
    listPages().filter((path) => path.startsWith(`${language}/`)),
    (path) => (readSiteFile(path).match(/<link[^>]*stylesheet[^>]*>|<style\b[^>]*>[^<]*/g) ?? []).join('\n'),
  );
  return [...groups.values()].map((paths) => paths.map((path) => path.replace(/index\.html$/, '')));
}

/** In a page of the same styles, without script: those of the pages at `paths` that are wider than the window. Each takes the place of the last. */
async function findWidePages(paths: readonly string[]): Promise<string[]> {
  const wide: string[] = [];
  const root = document.documentElement;
  for (const path of paths) {
    const sent = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const { name, value } of sent.documentElement.attributes) root.setAttribute(name, value);
    document.body.replaceWith(document.adoptNode(sent.body));
    if (root.scrollWidth > innerWidth) wide.push(path);
  }
  return wide;
}

describe('pages', () => {
  test('fit a screen of 320 px in French, whose words are longest', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: NARROW, javaScriptEnabled: false });
    const wide: string[] = [];
    for (const [first = '', ...others] of groupByStyle('fr')) {
      await page.goto(`${address}${first}`);
      if (await isWide(page)) wide.push(first);
      wide.push(
        ...(await page.evaluate(
          findWidePages,
          others.map((path) => `/${path}`),
        )),
      );
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('are looked at one after another in one page: a wide one is found', async () => {
    const { page, context } = await visitor.open({ viewport: NARROW, javaScriptEnabled: false });
    await page.route('**/fr/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<main', `<pre>${'x'.repeat(200)}</pre><main`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${address}fr/help/`);
    expect(await page.evaluate(findWidePages, ['/fr/help/', '/fr/about/', '/fr/help/'])).toEqual(['/fr/about/']);
    await context.close();
  });

  test('fit it with all that script draws', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: NARROW });
    const wide: string[] = [];
    for (const kind of listPageKinds('fr').filter(({ path }) => path.includes('?'))) {
      await visitKind(page, address, kind);
      if (await isWide(page)) wide.push(kind.name);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('fit a screen of 320 px with a glossary term open', async () => {
    const { page, context } = await visitor.open({ viewport: NARROW });
    const kind = listPageKinds('en').find(({ name }) => name.startsWith('work with a glossary term'));
    if (!kind) throw new Error('There is no such page.');
    await openKind(page, address, kind);
    for (const button of await page.locator('.term > button').all()) {
      await button.focus();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
});
