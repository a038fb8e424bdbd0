// What a page does against what the reader's system asks for: colours of its own, and motion. Called by the tests of zoom.
import type { Page } from 'playwright-core';

/** Where the system sets the colours: text, backgrounds and drawn shapes in a colour that is none of its own. */
export async function findForeignColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    const names =
      'Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder Field FieldText Highlight HighlightText Mark MarkText GrayText SelectedItem SelectedItemText AccentColor AccentColorText';
    const system = new Set(
      names.split(' ').map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      }),
    );
    probe.remove();
    const foreign = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue;
      const { color, backgroundColor, fill, stroke } = getComputedStyle(element);
      for (const colour of element instanceof SVGElement ? [fill, stroke] : [color, backgroundColor])
        if (/^rgb/.test(colour) && !/, 0\)$/.test(colour) && !system.has(colour))
          foreign.add(`${colour} of ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    }
    return [...foreign].slice(0, 5);
  });
}

/** Where the reader wants no motion: what moves, or would scroll by and by. */
export async function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map(({ id }) => `animation ${id}`),
    ...[...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).scrollBehavior !== 'auto')
      .map((element) => `smooth scrolling of ${element.tagName.toLowerCase()}`),
  ]);
}
