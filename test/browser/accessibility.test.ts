// Every kind of page in English breaks no rule and asks no other host, passes axe in light and dark and fits a narrow screen; in Spanish it
// is looked at by zoom.test.ts. Paper without script, and states that stay apart where the system sets the colours.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DICTIONARIES } from '../../src/words/translate.ts';
import {
  findAxeViolations,
  findAxeViolationsInBothThemes,
  startVisitor,
  type Visitor,
} from '../helpers/browser-page.ts';
import { openKind, openMenus } from '../helpers/open-kind.ts';
import { isOfSite, listPageKinds, OTHER_KINDS } from '../helpers/page-kinds.ts';
import { pageOfKinds } from '../helpers/page-of-kinds.ts';
import { findLostOnPaper, makeReady } from '../helpers/paper-problems.ts';
import { findWideParts } from '../helpers/reflow-problems.ts';
import { search } from '../helpers/search-page.ts';

const address = inject('siteAddress');
const KINDS = [...listPageKinds('en'), ...OTHER_KINDS];
const DESKTOP = { width: 1280, height: 720 };
let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

describe('pages', () => {
  // Each is opened once for all that is looked at.
  const onPage = pageOfKinds(() => visitor.open());

  test.each(KINDS)('keep to the site and its policy, pass axe and fit a phone: $name', (kind) =>
    onPage(async ({ page, problems, requests }) => {
      const [toldBefore, askedBefore] = [problems.length, requests.length];
      await page.setViewportSize(DESKTOP);
      await openKind(page, address, kind);
      const wide: string[] = [];
      for (const width of [375, 320]) {
        await page.setViewportSize({ width, height: 700 });
        wide.push(...(await findWideParts(page)).map((part) => `${width} px: ${part}`));
      }
      await page.setViewportSize(DESKTOP);
      const found = await findAxeViolationsInBothThemes(page, { isLast: true });
      expect(requests.length).toBeGreaterThan(askedBefore);
      expect([...problems.slice(toldBefore).filter(isOfSite), ...found, ...wide]).toEqual([]);
    }),
  );

  test.each([375, 1280])('pass axe with every menu open at %i px, in both themes', async (width) => {
    const { page, context } = await visitor.open({ viewport: { width, height: 800 } });
    for (const path of ['en/', 'en/resolutions/ag-res-2348/', 'en/legislation/ar/']) {
      await page.goto(`${address}${path}`);
      await openMenus(page);
      const countOpen = () => page.locator('[popover]:popover-open').count();
      const open = await countOpen();
      expect(open, path).toBeGreaterThan(1);
      expect(await findAxeViolationsInBothThemes(page), path).toEqual([]);
      expect(await countOpen(), path).toBe(open);
    }
    await context.close();
  });

  test('of results say how many there are, and name their list, to a screen reader', async () => {
    const { page, context } = await visitor.open();
    const { rows } = await search(page, address, 'en', 'children');
    const heard = await page.locator('atlas-search').ariaSnapshot();
    expect(heard).toMatch(/^ *- status: .*\d+/m);
    const [, list = ''] = heard.split(`- list "${DICTIONARIES.en['search.results']}":\n`);
    const [first = ''] = /^ *- /.exec(list) ?? [];
    expect(list.split('\n').filter((line) => line.startsWith(`${first}listitem`))).toHaveLength(rows.length);
    await context.close();
  });

  test('are read by axe: a picture without text is found', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await findAxeViolations(page)).toEqual([expect.stringContaining('image-alt')]);
    await context.close();
  });

  test('are read by axe: a pale text and a link that nothing tells from the words around it are found', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => {
      const words = document.createElement('p');
      words.append('Words before it, ', document.createElement('a'), ', and words behind it.');
      const [link] = words.getElementsByTagName('a');
      if (link) {
        Object.assign(link, { href: '#content', textContent: 'a link' });
        Object.assign(link.style, { color: 'light-dark(#444, #bbb)', textDecoration: 'none' });
      }
      const pale = document.createElement('p');
      pale.textContent = 'Pale';
      pale.style.color = 'light-dark(#ccc, white)';
      document.querySelector('main')?.append(words, pale);
    });
    expect(await findAxeViolationsInBothThemes(page)).toEqual([
      expect.stringMatching(/^color-contrast: /),
      expect.stringMatching(/^link-in-text-block: /),
      expect.stringMatching(/^dark: link-in-text-block: /),
    ]);
    await context.close();
  });

  test('are read by axe in the dark: a text that is pale there alone is found, among others that look like it', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}en/`);
    await page.evaluate(() => {
      const items = Array.from({ length: 9 }, (_, index) => {
        const item = document.createElement('p');
        item.textContent = `One of nine: ${index}`;
        item.style.color = 'light-dark(black, #333)';
        return item;
      });
      document.querySelector('main')?.append(...items);
    });
    const paleInTheDark = [expect.stringMatching(/^dark: color-contrast: .* \(3\)$/)];
    expect(await findAxeViolationsInBothThemes(page)).toEqual(paleInTheDark);
    expect(await findAxeViolationsInBothThemes(page, { isLast: true })).toEqual(paleInTheDark);
    await context.close();
  });
});

describe('on paper', () => {
  test('a page is light on a dark device too, and whole without script', async () => {
    const { page, context } = await visitor.open({ colorScheme: 'dark', javaScriptEnabled: false });
    for (const path of ['en/commitments/criminalise-all-forms/', 'fr/legislation/treaties/', 'pt/legislation/']) {
      await page.goto(`${address}${path}`);
      expect(await findLostOnPaper(page, { isScripted: false }), path).toEqual([]);
    }
    await context.close();
  });

  test('a page says where it stands, with the choices made, and when it was printed', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${address}es/legislation/compare/?c=ar,co`);
    await makeReady(page);
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.site-header [data-printed]');
    await expect.poll(() => printed.isVisible()).toBe(true);
    expect(await printed.textContent()).toMatch(
      /\/es\/legislation\/compare\/\?c=ar,co, impreso el \d+ de \p{L}+ de \d{4}$/u,
    );
    // The foot of each sheet says the same.
    const foot = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sheet'));
    expect(JSON.parse(foot)).toBe(`Mandate Atlas · ${(await printed.textContent()) ?? ''}`);
    await context.close();
  });

  test('the bars of all states stand on one sheet with their heading', async () => {
    const { page, context } = await visitor.open({ viewport: { width: 703, height: 1000 } });
    await page.goto(`${address}en/legislation/`);
    await page.emulateMedia({ media: 'print' });
    const top = (await page.locator('#penalties').boundingBox())?.y ?? Number.NaN;
    const box = await page.locator('.picture-ranges').boundingBox();
    // A4 less its margins, at 96 dots an inch.
    expect((box?.y ?? 0) + (box?.height ?? 0) - top).toBeLessThan(((297 - 25) / 25.4) * 96);
    await context.close();
  });

  test('script opens what is folded where style cannot, and folds it again', async () => {
    const { page, context } = await visitor.open();
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(`${address}en/commitments/criminalise-all-forms/`);
    const countOpen = () => page.locator('main details[open]').count();
    const before = await countOpen();
    await makeReady(page);
    expect(await countOpen()).toBe(await page.locator('main details').count());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await countOpen()).toBe(before);
    await context.close();
  });
});

describe('where the system sets the colours', () => {
  test.each([
    ['the four answers', 'en/legislation/', '.legend > [data-mark] > svg', 4],
    ['the degrees of confidence', 'en/legislation/', '.legend .confidence', 3],
    ['the marks and lines of the map', 'en/map/', '.map-legend .legend svg', 10],
  ])('%s stay apart in one ink', async (_, path, selector, least) => {
    const { page, context } = await visitor.open({ forcedColors: 'active' });
    await page.goto(`${address}${path}`);
    await page.evaluate(() => {
      for (const token of ['--accent', '--low', '--medium', '--muted', '--control'])
        document.documentElement.style.setProperty(token, 'CanvasText');
    });
    const looks: string[] = [];
    // Each alone at one place, so that no fraction of a pixel makes a difference.
    for (const sample of await page.locator(selector).all()) {
      await sample.evaluate((element) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.style.cssText =
          'position: fixed; inset: 0 auto auto 0; padding: 10px; width: 70px; height: 60px; background: Canvas; z-index: 9';
        box.append(element.cloneNode(true));
      });
      looks.push((await page.screenshot({ clip: { x: 0, y: 0, width: 70, height: 60 } })).toString('base64'));
      await page.evaluate(() => document.body.lastElementChild?.remove());
    }
    expect(looks.length).toBeGreaterThanOrEqual(least);
    expect(new Set(looks).size).toBe(looks.length);
    await context.close();
  });

  test.each(['light', 'dark'] as const)('marks and text take them, whatever theme was chosen (%s)', async (theme) => {
    const { page, context } = await visitor.open({
      forcedColors: 'active',
      colorScheme: theme === 'dark' ? 'light' : 'dark',
    });
    await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme);
    await page.goto(`${address}en/legislation/criteria/non-punishment/`);
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('span'));
      const system = ['CanvasText', 'LinkText'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const marks = [...document.querySelectorAll('svg.mark')].map((mark) => getComputedStyle(mark).color);
      return { system, marks: [...new Set(marks)] };
    });
    expect(colours.marks.length).toBeGreaterThan(0);
    expect(colours.marks.filter((colour) => !colours.system.includes(colour))).toEqual([]);
    await context.close();
  });

  test('the suggestion chosen, the view shown and the paragraph aimed at are marked', async () => {
    const { page, context } = await visitor.open({ forcedColors: 'active' });
    const outlineOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    await page.goto(`${address}en/resolutions/ag-res-2348/#3.d`);
    expect(await outlineOf('main :target')).toBe('solid');
    await page.locator('[data-search-box]').fill('traffick');
    await page.locator('.instant-list a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => outlineOf('.instant-list [aria-selected="true"]')).toBe('solid');

    await page.goto(`${address}en/commitments/provisions/?show=proposals`);
    const edgeOf = (selector: string) =>
      page
        .locator(`.explorer-views ${selector}`)
        .first()
        .evaluate((link) => getComputedStyle(link).borderBottomColor);
    await expect
      .poll(async () => (await edgeOf('a[aria-current]')) === (await edgeOf('a:not([aria-current])')))
      .toBe(false);
    await context.close();
  });
});
