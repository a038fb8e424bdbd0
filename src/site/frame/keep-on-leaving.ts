// What Back would lose where a page is made anew: the words in its search boxes, and which link had the focus. Kept with the entry of the
// history. Loaded by the script of the page when something gets the focus, or was kept.
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
  if (document.readyState === 'complete') refocus(focus);
  else addEventListener('pageshow', () => refocus(focus), { once: true });
}

/** On Back, to a page that was made anew. */
function refocus(address: string): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  if (!isBack || address === '' || document.activeElement !== document.body) return;
  const link = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(({ href }) => href === address);
  // The browser itself scrolls to where the reader was.
  link?.focus({ preventScroll: true });
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
