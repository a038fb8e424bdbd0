// What of a page does not fit when it is enlarged, on a small screen or with its letters spaced out. Called by the tests of zoom,
// accessibility and narrow screens.
import type { Page } from 'playwright-core';

/** What a reader may set (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  ' p { margin-block-end: 2em !important; }';

/** One line for each kind of problem. */
export async function findReflowProblems(page: Page): Promise<string[]> {
  return page.evaluate(findMisfits);
}

/** The first elements beyond the right edge of a window that the page makes scroll sideways. */
export async function findWideParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= innerWidth) return [];
    const parts = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`wider than the window: ${scrollWidth} px`, ...parts];
  });
}

/** Calls `look` while letters, words, lines and paragraphs stand apart. The policy keeps a foreign style out, so it comes by the debugger. */
export async function withSpacedText<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('DOM.enable');
  await debug.send('CSS.enable');
  const { frameTree } = await debug.send('Page.getFrameTree');
  const { styleSheetId } = await debug.send('CSS.createStyleSheet', { frameId: frameTree.frame.id });
  await debug.send('CSS.setStyleSheetText', { styleSheetId, text: SPACING });
  const found = await look();
  await debug.send('CSS.setStyleSheetText', { styleSheetId, text: '' });
  await debug.detach();
  return found;
}

/** Part of the window that what stays in view takes at its most, where the page is scrolled. */
export async function findStuckPart(page: Page): Promise<number> {
  return page.evaluate(() => {
    const parts = [0.2, 0.5, 0.8].map((place) => {
      scrollTo(0, place * (document.documentElement.scrollHeight - innerHeight));
      let stuck = 0;
      let looked = 0;
      for (let x = 8; x < innerWidth; x += 38)
        for (let y = 4; y < innerHeight; y += 12) {
          looked++;
          let element = document.elementFromPoint(x, y);
          while (element && !/sticky|fixed/.test(getComputedStyle(element).position)) element = element.parentElement;
          if (element) stuck++;
        }
      return stuck / looked;
    });
    scrollTo(0, 0);
    return Math.max(...parts);
  });
}

/** In the page: a page wider than the window, text that is cut, texts that lie on each other, parts that scroll and no key reaches. */
function findMisfits(): string[] {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
  const listed = (problem: string, names: readonly string[]) =>
    names.length ? [`${problem}: ${[...new Set(names)].slice(0, 3).join(' | ')} (${names.length})`] : [];
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = [...document.querySelectorAll('body *')].filter((element) => !element.closest('svg') && isSeen(element));
  const styles = new Map(all.map((element) => [element, getComputedStyle(element)]));
  const isHiddenVisually = (element: Element) => (styles.get(element)?.clipPath ?? 'none') !== 'none';
  // A pixel may be one of rounding.
  const isTooWide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  const isTooHigh = (element: Element) => element.scrollHeight > element.clientHeight + 1;

  const scrolling = all.filter((element) => /auto|scroll/.test(styles.get(element)?.overflowX ?? ''));
  const isInScrolling = (element: Element) => scrolling.some((part) => part.contains(element));
  const root = document.documentElement;
  const wide = isTooWide(root)
    ? all.filter(
        (element) =>
          element.getBoundingClientRect().right > root.clientWidth + 1 &&
          !isHiddenVisually(element) &&
          !isInScrolling(element),
      )
    : [];
  const unreached = scrolling.filter(
    (part) =>
      isTooWide(part) && !part.matches('[tabindex="0"]') && !part.querySelector('a[href], button, input, select'),
  );
  const cut = all.filter((element) => {
    const { overflowX = '', overflowY = '' } = styles.get(element) ?? {};
    const isCut =
      (/hidden|clip/.test(overflowX) && isTooWide(element)) || (/hidden|clip/.test(overflowY) && isTooHigh(element));
    return isCut && !isHiddenVisually(element) && element.textContent.trim() !== '';
  });

  // What stays in view lies on the text below it, and what is drawn places its own words.
  const isApart = (element: Element | null): boolean =>
    element !== null &&
    (element.matches('svg, script') ||
      isHiddenVisually(element) ||
      /sticky|fixed/.test(styles.get(element)?.position ?? '') ||
      isApart(element.parentElement));
  const range = document.createRange();
  const boxes: { element: Element; box: DOMRect }[] = [];
  for (const element of all) {
    const texts = [...element.childNodes].filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
    if (texts.length === 0 || isApart(element)) continue;
    for (const text of texts) {
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) if (box.width > 1) boxes.push({ element, box });
    }
  }
  boxes.sort((one, two) => one.box.top - two.box.top);
  const overlaps: string[] = [];
  for (const [index, { element, box }] of boxes.entries())
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (!other || other.box.top >= box.bottom) break;
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Boxes of lines are higher than their letters.
      if (width > 2 && height > 0.35 * Math.min(box.height, other.box.height))
        overlaps.push(`${nameOf(element)} on ${nameOf(other.element)}`);
    }
  return [
    ...(isTooWide(root) ? [`wider than the window: ${root.scrollWidth} px`] : []),
    ...listed('beyond the window', wide.map(nameOf)),
    ...listed('cut', cut.map(nameOf)),
    ...listed('on each other', overlaps),
    ...listed('scrolled by no key', unreached.map(nameOf)),
  ];
}
