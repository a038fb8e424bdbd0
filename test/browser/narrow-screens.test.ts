// Every kind of page fits a narrow screen without scrolling sideways.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { openKind } from '../helpers/open-kind.ts';
import { listPageKinds, OTHER_KINDS } from '../helpers/page-kinds.ts';
import { listPages } from '../helpers/sites.ts';

const address = inject('siteAddress');
const KINDS = [...listPageKinds('en'), ...listPageKinds('es'), ...OTHER_KINDS];
/** For tests that open pages by the hundred, on a machine with both cores busy. */
const MANY_PAGES = { timeout: 600_000 };

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

describe('pages', () => {
  test('fit screens of 375 and 320 px', MANY_PAGES, async () => {
    const { page, context } = await visitor.open();
    const problems: string[] = [];
    for (const kind of KINDS)
      for (const width of [375, 320]) {
        await page.setViewportSize({ width, height: 700 });
        if (width === 375) await openKind(page, address, kind);
        const wide = await page.evaluate(() =>
          document.documentElement.scrollWidth <= innerWidth
            ? []
            : [...document.querySelectorAll('body *')]
                .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 3)
                .map((element) => element.outerHTML.slice(0, 120)),
        );
        if (wide.length) problems.push(`${kind.name} at ${width} px: ${wide.join(' | ')}`);
      }
    await context.close();
    expect(problems).toEqual([]);
  });

  test('fit a screen of 320 px in French, whose words are longest', MANY_PAGES, async () => {
    const { page, context } = await visitor.open({ viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    for (const path of listPages().filter((candidate) => candidate.startsWith('fr/'))) {
      await page.goto(`${address}${path.replace(/index\.html$/, '')}`);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  test('fit a screen of 320 px with a glossary term open', async () => {
    const { page, context } = await visitor.open({ viewport: { width: 320, height: 700 } });
    const kind = KINDS.find(({ name }) => name.startsWith('work with a glossary term'));
    if (!kind) throw new Error('There is no such page.');
    await openKind(page, address, kind);
    for (const button of await page.locator('.term > button').all()) {
      await button.focus();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
});
