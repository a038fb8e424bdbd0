// Every page in French, whose words are longest, fits a narrow screen without scrolling sideways: all as they are sent, and one of each kind
// as script makes it. The kinds of page in other languages are looked at with all that is folded opened in accessibility.test.ts.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { openKind, visitKind } from '../helpers/open-kind.ts';
import { listPageKinds } from '../helpers/page-kinds.ts';
import { listPages } from '../helpers/sites.ts';

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

describe('pages', () => {
  test('fit a screen of 320 px in French, whose words are longest', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: NARROW, javaScriptEnabled: false });
    const wide: string[] = [];
    for (const path of listPages().filter((candidate) => candidate.startsWith('fr/'))) {
      await page.goto(`${address}${path.replace(/index\.html$/, '')}`);
      if (await isWide(page)) wide.push(path);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('fit it with all that script adds to each kind of page', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: NARROW });
    const wide: string[] = [];
    for (const kind of listPageKinds('fr')) {
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
