// The links to the other languages keep the query and the fragment of the page, however they are opened. Part of the script of every
// page.
import { findAround } from '../dom/read-key.ts';

/** Before a link can be opened, copied or dragged, the pointer or the focus comes to it. */
const BEFORE_OPENING = ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick'];

export function keepLanguageLinks(): void {
  const keep = (event: Event) => {
    const link = findAround(event, '[data-language-link]');
    if (link instanceof HTMLAnchorElement) link.href = `${link.pathname}${location.search}${location.hash}`;
  };
  for (const type of BEFORE_OPENING) document.addEventListener(type, keep);
}
