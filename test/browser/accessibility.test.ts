// Every kind of page passes axe in light and dark.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations, startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { openKind } from '../helpers/open-kind.ts';
import { listPageKinds, OTHER_KINDS } from '../helpers/page-kinds.ts';

const address = inject('siteAddress');
const KINDS = [...listPageKinds('en'), ...listPageKinds('es'), ...OTHER_KINDS];
/** What depends on the colours; all else is the same in both themes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

describe('pages', () => {
  test.each(KINDS)('pass axe: $name', async (kind) => {
    const { page, context } = await visitor.open({ colorScheme: 'light' });
    await openKind(page, address, kind);
    const found = await findAxeViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await findAxeViolations(page, COLOUR_RULES);
    await context.close();
    expect([...found, ...dark.map((line) => `dark: ${line}`)]).toEqual([]);
  });

  test('are read by axe: a picture without text is found', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await findAxeViolations(page)).toEqual([expect.stringContaining('image-alt')]);
    await context.close();
  });
});
