// Script of every page: colour choice, `/` or Ctrl+K to the search box, copy buttons, marks of the words searched for.
// The larger parts are loaded when they are needed.
import type {} from '../dom/ask-copy.ts';
import { copyFrom } from '../dom/copy.ts';
import { findAround, readKey } from '../dom/read-key.ts';
import { keepOwnLinks } from './keep-own-links.ts';
import { startChoices } from './reader-choices.ts';
import { startWorker } from './start-worker.ts';
import { startInstant } from '../instant/instant-start.ts';
import { startShortcut } from '../instant/search-shortcut.ts';

const { hasShortcut } = startChoices();

document.addEventListener('keydown', (event) => {
  if (readKey(event) === 'Escape')
    document.querySelectorAll<HTMLElement>('.term:hover, .term:focus-within').forEach(closeTerm);
});
startShortcut(hasShortcut);

/** Hides the definition of a term until pointer or focus comes to it again. */
function closeTerm(term: HTMLElement): void {
  const button = term.querySelector('button');
  if (term.contains(document.activeElement)) button?.focus();
  term.dataset['closed'] = '';
  for (const type of ['pointerleave', 'focusout'])
    term.addEventListener(type, () => delete term.dataset['closed'], { once: true });
}

document.addEventListener('atlas-copy', ({ detail }) => void copyFrom(detail.button, detail.text));

document.addEventListener('click', (event) => {
  const button = findAround(event, 'button[data-copy]');
  if (button) void copyFrom(button, button.dataset['copy'] ?? '', button.dataset['done']);
});

// A panel that a link of its own leads away from closes.
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[popover] a'))
    target.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
});

keepOwnLinks();

// Nothing is to be kept before something has the focus, or to be given back where nothing was kept. Without the script for it, nothing is.
const keep = () => {
  import('./page-later.ts').then(
    (loaded) => loaded.keepOnLeaving(),
    () => undefined,
  );
};
if (history.state === null) addEventListener('focusin', keep, { once: true });
else keep();

// Nobody prints before the page is there. Without the script for paper, style does what it can.
const paper = () => {
  import('../dom/start-paper.ts').then(
    (loaded) => loaded.startPaper(),
    () => undefined,
  );
};
if (document.readyState === 'complete') paper();
else addEventListener('load', () => setTimeout(paper), { once: true });

startInstant(() => import('../instant/instant-box.ts'));
startWorker();

// Coming from the results page of this site: mark there what was searched for. Without the script for it nothing is marked.
if (/\/search\/\?(?:.*&)?q=/.test(document.referrer) && new URL(document.referrer).origin === location.origin)
  import('../dom/mark-query.ts').then(
    (loaded) => loaded.markQuery(),
    () => undefined,
  );
