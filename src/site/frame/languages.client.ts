// Script of the page where a language is chosen: the choice is kept.
import { CHOSEN_LANGUAGE, store } from '../dom/stored.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
  link.addEventListener('click', () => store(CHOSEN_LANGUAGE, link.hreflang));
