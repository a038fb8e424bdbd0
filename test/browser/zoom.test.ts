// Every kind of page in Spanish, whose words are longer than those of English: on paper, enlarged to 200 and 400 per cent, on a phone, with
// letters spaced out, in the system's colours and without motion. In English it is looked at by accessibility.test.ts.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeViolations, startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { findHiddenFocus, readFocus } from '../helpers/focus-problems.ts';
import { findForeignColours, findMotion } from '../helpers/media-problems.ts';
import { unfold, visitKind } from '../helpers/open-kind.ts';
import { isOfSite, listPageKinds, OTHER_KINDS } from '../helpers/page-kinds.ts';
import { pageOfKinds } from '../helpers/page-of-kinds.ts';
import { findLostOnPaper } from '../helpers/paper-problems.ts';
import { findReflowProblems, findStuckPart, withSpacedText } from '../helpers/reflow-problems.ts';
import { findUnnamedParts } from '../helpers/unnamed-parts.ts';

const address = inject('siteAddress');
const KINDS = [...listPageKinds('es'), ...OTHER_KINDS];
/** A screen of 1280 by 1024 pixels, its pages enlarged to 200 and to 400 per cent. */
const ENLARGED = { double: { width: 640, height: 512 }, fourfold: { width: 320, height: 256 } };
const PHONE = { width: 375, height: 700 };
const DESKTOP = { width: 1280, height: 720 };
/** Rules of axe on what depends on the words; all else is the same in every language. */
const WORD_RULES = [
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'link-name',
  'button-name',
  'label',
  'select-name',
  'summary-name',
  'image-alt',
  'svg-img-alt',
  'role-img-alt',
  'aria-input-field-name',
  'aria-command-name',
  'empty-heading',
  'empty-table-header',
];
/**
 * The rule of axe that may answer otherwise on a narrow screen. What scrolls there is looked at here, and no style gives text other colours
 * there; the menus pass all rules at both widths.
 */
const WIDTH_RULES = ['target-size'];
/** Read from the accessibility tree. */
const NAMED = 'table:visible, svg.picture:visible';

let visitor: Visitor;
beforeAll(async () => {
  visitor = await startVisitor(address);
});
afterAll(() => visitor.close());

describe('pages', () => {
  const onPage = pageOfKinds(() =>
    visitor.open({ viewport: ENLARGED.double, deviceScaleFactor: 2, reducedMotion: 'reduce' }),
  );

  test.each(KINDS)(
    'keep to the policy, fit, keep the focus in view, say what they hold and are whole on paper: $name',
    (kind) =>
      onPage(async ({ page, problems }) => {
        const found: string[] = [];
        const toldBefore = problems.length;
        const note = (where: string, lines: readonly string[]) =>
          found.push(...lines.map((line) => `${where}: ${line}`));
        await page.setViewportSize(ENLARGED.double);
        await visitKind(page, address, kind);
        // Light, unfolded, as wide as the sheet, with sources as notes.
        note('paper', await findLostOnPaper(page));

        await unfold(page);
        note('200 %', await findReflowProblems(page));

        await page.setViewportSize(ENLARGED.fourfold);
        note('400 %', await findReflowProblems(page));
        note('400 %', await findHiddenFocus(page));
        const stuck = await findStuckPart(page);
        if (stuck > 0.5) note('400 %', [`stays in view: ${Math.round(stuck * 100)} % of the window`]);
        note('spaced, 400 %', await withSpacedText(page, () => findReflowProblems(page)));

        await page.setViewportSize(PHONE);
        note('phone', await findAxeViolations(page, { only: [...WORD_RULES, ...WIDTH_RULES] }));
        note('phone', await findUnnamedParts(page));
        const named = await page.locator(NAMED).count();

        await page.setViewportSize(DESKTOP);
        // Most pages show on a phone all that they show here.
        if ((await page.locator(NAMED).count()) > named) note('desktop', await findUnnamedParts(page));
        note('spaced', await withSpacedText(page, () => findReflowProblems(page)));
        note('desktop', await findHiddenFocus(page));
        note('motion', await findMotion(page));
        await page.emulateMedia({ forcedColors: 'active' });
        note('forced colours', await findForeignColours(page));
        await page.emulateMedia({ forcedColors: 'none' });
        expect([...problems.slice(toldBefore).filter(isOfSite), ...found]).toEqual([]);
      }),
  );

  test('are looked at: each fault is found', async () => {
    const { page: faulty, context } = await visitor.open({ viewport: ENLARGED.fourfold });
    await faulty.goto(`${address}en/guides/accessibility/`);
    await faulty.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      const put = (tag: string, text: string, style: Partial<CSSStyleDeclaration>, parent: Element = main) => {
        const element = parent.appendChild(document.createElement(tag));
        element.textContent = text;
        Object.assign(element.style, style);
        return element;
      };
      const table = put('table', '', {});
      put('td', 'A cell', {}, put('tr', '', {}, table));
      put('div', 'one two three', { width: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
      put('div', 'one two three', { width: '20px', overflow: 'auto', whiteSpace: 'nowrap' });
      put('p', 'One above the other', { marginBlockEnd: '-1.2em' });
      put('p', 'One below the other', {});
      const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      picture.setAttribute('class', 'picture');
      picture.setAttribute('role', 'img');
      picture.append(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
      main.append(picture);
      picture.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 1e6, id: 'fault' });
      put('div', 'Stays', {
        position: 'sticky',
        top: '0',
        height: '200px',
        zIndex: '1',
        color: 'rgb(1, 2, 3)',
      }).style.setProperty('forced-color-adjust', 'none');
      main.prepend(main.lastElementChild ?? '');
      put('div', 'x', { width: '400px' });
      put('a', 'A link', { outline: 'none' }).setAttribute('href', '#');
    });
    const misfits = await findReflowProblems(faulty);
    for (const fault of ['wider than the window', 'beyond the window', 'cut', 'on each other', 'scrolled by no key'])
      expect(misfits).toContainEqual(expect.stringMatching(`^${fault}: `));
    expect(await findStuckPart(faulty)).toBeGreaterThan(0.5);
    expect(await findHiddenFocus(faulty)).toHaveLength(1);
    expect(await findMotion(faulty)).toEqual(['animation fault']);
    expect(await findUnnamedParts(faulty)).toEqual([
      'tables without name: 1',
      'tables without header cells: 1',
      'images without name: 1',
      'pictures without name or description: 1',
    ]);
    await faulty.locator('main > a').last().focus();
    expect((await readFocus(faulty)).problem).toBe('is not marked');
    await faulty.emulateMedia({ forcedColors: 'active' });
    expect(await findForeignColours(faulty)).not.toEqual([]);
    await context.close();
  });
});
