// What Back would lose where a page is made anew: the words in its search boxes, and which link had the focus. Kept with the entry of the
// history. Part of the script of every page.
import { pageAddress } from '../dom/page-address.ts';

/** Before any of these the page may be left. */
const LEAVING = ['click', 'submit', 'pagehide'];

export function keepOnLeaving(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('atlas-instant input')];
  const { words, focus } = readKept();
  boxes.forEach((box, index) => {
    if (box.value === '') box.value = words[index] ?? '';
  });
  const keep = () => {
    const kept = readKept();
    const now = { words: boxes.map(({ value }) => value), focus: readFocus() };
    if (now.focus !== kept.focus || now.words.some((word, index) => word !== (kept.words[index] ?? '')))
      pageAddress.keep(now);
  };
  for (const type of LEAVING) addEventListener(type, keep, { capture: true });
  addEventListener('pageshow', ({ persisted }) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const isBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
    if (persisted || !isBack || focus === '' || document.activeElement !== document.body) return;
    const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(({ href }) => href === focus);
    // The browser itself scrolls to where the reader was.
    link?.focus({ preventScroll: true });
  });
}

/** Address of the link of the page itself that has the focus; empty without. */
function readFocus(): string {
  const link = document.activeElement;
  return link instanceof HTMLAnchorElement && link.closest('main') ? link.href : '';
}

function readKept(): { words: string[]; focus: string } {
  const { words, focus } = pageAddress.kept;
  return { words: Array.isArray(words) ? words.map(String) : [], focus: typeof focus === 'string' ? focus : '' };
}
