// What of a page would be lost on paper: print media emulated on a screen as wide as the text of a sheet, with the dark theme chosen, and
// sources as notes.
import type { Page } from 'playwright-core';

/** Width of the text on A4 with margins of 12 mm, upright and on its side, in CSS pixels. */
const SHEET = { upright: 703, side: 1031 };

/**
 * One line for each kind of problem; the page is left as it was.
 * @param isScripted without script sources stay in place and have no numbers
 */
export async function findLostOnPaper(page: Page, { isScripted = true } = {}): Promise<string[]> {
  const screen = page.viewportSize() ?? { width: 1280, height: 720 };
  const choose = (theme: string | undefined) =>
    page.evaluate((value) => {
      if (value === undefined) delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = value;
    }, theme);
  const before = await countNotes(page);
  await page.setViewportSize({ width: SHEET.upright, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await choose('dark');
  if (isScripted) await makeReady(page);
  const noted = isScripted ? await page.evaluate(findWrongNotes) : [];
  const problems = await page.evaluate(findProblems, SHEET);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const left = (await countNotes(page)) - before;
  await choose(undefined);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(screen);
  return [...problems, ...noted, ...(left === 0 ? [] : [`left behind after printing: ${left}`])];
}

/** Tells the page that it will be printed, as soon as its script for that is there. */
export async function makeReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const isTold = () => document.documentElement.style.getPropertyValue('--sheet') !== '';
    // Pages outside the languages have no script for paper.
    for (let tries = 0; tries < 500 && document.querySelector('[data-printed]'); tries++) {
      dispatchEvent(new Event('beforeprint'));
      if (isTold()) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** What number-notes.ts puts into a page; the page of a profile has some of it always. */
function countNotes(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('.note-numbers, .paper-notes, [data-noted]').length);
}

/** In the page: whether every source has a number, every number a note and every note a number. */
function findWrongNotes(): string[] {
  const isSourced = (element: Element) => element.querySelector(':scope > p a:not(.no-print), :scope > ul a') !== null;
  const evidence = [...document.querySelectorAll('main .evidence')].filter(isSourced);
  const bare = evidence.filter((element) => !element.querySelector('summary > .note-numbers'));
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.note-numbers a')];
  const notes = [...document.querySelectorAll<HTMLLIElement>('.paper-notes > ol > li')];
  const used = new Set(numbers.map(({ hash }) => hash));
  const dead = numbers.filter(({ hash, textContent }) => {
    const note = document.getElementById(hash.slice(1));
    return !note?.closest('ol')?.checkVisibility() || !note.querySelector('a') || !note.id.endsWith(`-${textContent}`);
  });
  const unlisted = numbers.filter(
    ({ hash }) => hash.startsWith('#_note-') && !document.querySelector(`.paper-notes > ol > ${hash}`),
  );
  const numberOf = (id = '') => Number(/\d+$/.exec(id)?.[0]);
  const unused = notes.filter(
    ({ id }, index) => !used.has(`#${id}`) || numberOf(id) !== numberOf(notes[0]?.id) + index,
  );
  const told = (problem: string, { length }: readonly unknown[]) => (length ? [`${problem}: ${length}`] : []);
  return [
    ...told('sources without number', bare),
    ...told('numbers without note', [...dead, ...unlisted]),
    ...told('notes out of order or without number', unused),
  ];
}

/** In the page: pale text, folded or cut parts, elements wider than the sheet, controls. */
function findProblems(sheet: typeof SHEET): string[] {
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden');
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const listed = (problem: string, elements: readonly Element[]) =>
    elements.length
      ? [`${problem}: ${[...new Set(elements.map(nameOf))].slice(0, 3).join(' | ')} (${elements.length})`]
      : [];
  const all = [...document.querySelectorAll('body *')].filter(isSeen);

  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const contrastWithWhite = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => channel(Number(part) / 255));
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
  };
  // Numbers in pictures stand on marks, which are drawn and not a background.
  const hasText = (element: Element) =>
    !element.closest('svg, script') &&
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  const pale = all.filter((element) => hasText(element) && contrastWithWhite(getComputedStyle(element).color) < 4.5);

  const folded = [...document.querySelectorAll('details > :not(summary), [role="tooltip"]')].filter((element) => {
    const isLeftOut = element.closest('[hidden], .filter-panel, .opener, .no-print') || element.matches('[data-noted]');
    return !isLeftOut && !isSeen(element);
  });

  // What stands on a page of its own kind is named by `page`, which its parts do not inherit.
  const isOnSide = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).getPropertyValue('page') === 'wide' || isOnSide(element.parentElement));
  const right = (element: Element) => element.getBoundingClientRect().right;
  const isPictureText = (element: Element) => element.closest('svg') !== null && element.tagName !== 'svg';
  const wide = all.filter(
    (element) =>
      right(element) > sheet.upright + 1 &&
      !isPictureText(element) &&
      !element.closest('.words') &&
      right(element) > (isOnSide(element) ? sheet.side : sheet.upright) + 1,
  );
  const cut = all.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isCutDown = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    return (isCutAcross || isCutDown) && element.clientWidth > 2 && !element.closest('svg');
  });
  const controls = all.filter(
    (element) => element.matches('button, input, select, textarea') && !element.closest('th, .term, .link'),
  );
  const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
  return [
    ...(colorScheme === 'light' ? [] : [`colour scheme ${colorScheme}`]),
    ...(backgroundColor === 'rgb(255, 255, 255)' ? [] : [`background ${backgroundColor}`]),
    ...listed('pale', pale),
    ...listed('folded', folded),
    ...listed('wide', wide),
    ...listed('cut', cut),
    ...listed('control', controls),
  ];
}
