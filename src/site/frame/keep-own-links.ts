// Links that name the page itself keep its fragment, however they are opened: to the suggestion of a correction, and to the other
// languages, which keep the query too, and of which the one that is followed is remembered. Part of the script of every page.
import { findAround } from '../dom/read-key.ts';
import { CHOSEN_LANGUAGE, store } from '../dom/stored.ts';

/** Before a link can be opened, copied or dragged, the pointer or the focus comes to it. */
const BEFORE_OPENING = ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick'];

export function keepOwnLinks(): void {
  const keep = (event: Event) => {
    const link = findAround(event, '.languages a, [data-suggest]');
    if (!(link instanceof HTMLAnchorElement)) return;
    link.hash = location.hash;
    if (link.hreflang === '') return;
    link.search = location.search;
    if (event.type === 'click') store(CHOSEN_LANGUAGE, link.hreflang);
  };
  for (const type of BEFORE_OPENING) document.addEventListener(type, keep);
}
