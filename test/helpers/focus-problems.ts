// Where the focus is, and whether a reader sees it. Called by the tests of zoom and of the keyboard.
import type { Page } from 'playwright-core';

/** What has the focus, for messages. */
export interface Focus {
  name: string;
  /** What is wrong with how it is seen. */
  problem: string | undefined;
}

/** Whether what has the focus now is marked, in the window, and not below something that stays in view (WCAG 2.4.7, 2.4.11). */
export async function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const name = `${element.tagName.toLowerCase()} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    // The whole page, or its text after the skip link: the browser marks neither.
    if (element.matches('body, main')) return { name, problem: undefined };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isMarked =
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
      // The map marks the code of a state instead.
      element.matches('a.map-state');
    const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((across) =>
        [0.2, 0.5, 0.8].some((down) => {
          const hit = document.elementFromPoint(left + across * width, top + down * height);
          return hit !== null && element.contains(hit);
        }),
      ),
    );
    return { name, problem: isMarked ? (isSeen ? undefined : 'is hidden') : 'is not marked' };
  });
}

/**
 * Links and controls of the page, a sample of those of a long one, that are hidden when they get the focus at the edges of the window, as by
 * Tab and Shift+Tab.
 */
export async function findHiddenFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SAMPLE = 16;
    const all = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled') &&
        !element.closest('svg, [popover]'),
    );
    const step = Math.max(1, Math.floor(all.length / SAMPLE));
    const hidden: string[] = [];
    for (let index = 0; index < all.length; index += step) {
      const element = all[index];
      if (!element) continue;
      for (const edge of ['start', 'end'] as const) {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        const { top, bottom } = element.getBoundingClientRect();
        scrollTo({ top: scrollY + (edge === 'start' ? top - 3 : bottom - innerHeight + 3), behavior: 'instant' });
        element.focus();
        const isSeen = [...element.getClientRects()].some(({ left, top: own, width, height }) =>
          [0.1, 0.5, 0.9].some((across) =>
            [0.2, 0.5, 0.8].some((down) => {
              const hit = document.elementFromPoint(left + across * width, own + down * height);
              return hit !== null && element.contains(hit);
            }),
          ),
        );
        if (!isSeen) hidden.push(`${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}"`);
      }
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    return hidden.length ? [`focus hidden: ${[...new Set(hidden)].slice(0, 3).join(' | ')} (${hidden.length})`] : [];
  });
}
