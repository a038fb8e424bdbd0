// Says that a newer edition of the site waits, and takes it when the reader asks for it: what is kept changes with it, and the page is
// loaded anew. Loaded by the script of every page when there is one.
import { makeButton, makeElement } from '../dom/make-element.ts';
import { readStored, store } from '../dom/stored.ts';
import { KEPT_WORDS } from '../../words/kept-words.ts';
import type { Language } from '../../schemas/languages.ts';
import { readKept } from './worker/kept-names.ts';

/** Key of "later": until the browser is closed. */
const LATER = 'newerLater';

export async function announceEdition(waiting: ServiceWorker, base: string): Promise<void> {
  if (readStored(LATER, 'sessionStorage') !== undefined || document.querySelector('[data-newer]')) return;
  const language = document.documentElement.lang as Language;
  const words = KEPT_WORDS[language];
  const hasPack = readKept(base, await caches.keys()).some(({ kind }) => kind === 'pack');
  const notice = makeElement(
    'section',
    { class: 'notice no-print', 'aria-label': words['kept.newer'], 'data-newer': '', popover: 'manual' },
    makeElement('p', {}, words['kept.newer']),
    makeButton(words['kept.load'], () => take(waiting), ''),
    ' ',
    makeButton(words['kept.later'], () => {
      store(LATER, '', 'sessionStorage');
      notice.remove();
    }),
    // A pack stays in its own edition until it is loaded anew.
    ...(hasPack ? [' ', makeElement('a', { href: `${base}${language}/offline/` }, words['kept.offline'])] : []),
  );
  // Above the page, and not in it: nothing moves.
  Object.assign(notice.style, {
    inset: 'auto 1rem 1rem auto',
    maxWidth: 'min(26rem, calc(100% - 2rem))',
    color: 'var(--ink)',
    border: '1px solid var(--control)',
    borderInlineStart: '4px solid var(--accent)',
  });
  document.body.append(notice);
  notice.showPopover();
  const status = document.querySelector('#page-status');
  if (status) status.textContent = words['kept.newer'];
}

function take(waiting: ServiceWorker): void {
  const reload = () => location.reload();
  // Another page may have taken it.
  if (waiting.state !== 'installed') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('take');
}
