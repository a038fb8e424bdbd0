// The part of a paragraph's menu that leads to the same paragraph in the other languages: whoever changes the language at the head of the page
// has left the paragraph that is read.
import { pageAddress } from '../../site/dom/page-address.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { CHOSEN_LANGUAGE, store } from '../../site/dom/stored.ts';

export class LanguageLinks {
  /** To stand in a menu. */
  readonly part: HTMLElement;
  readonly #links: readonly HTMLAnchorElement[];

  constructor(words: CitationWords) {
    const known = document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])');
    this.#links = [...known].map(({ pathname, lang, textContent }) => {
      const attributes = { href: pathname, lang, hreflang: lang, 'data-language-at': '' };
      const link = makeElement('a', attributes, textContent.trim());
      // As with those at the head of the page.
      link.addEventListener('click', () => store(CHOSEN_LANGUAGE, lang));
      return link;
    });
    this.part = makeElement('p', {}, words['provision.menu.languages'], ...this.#links.flatMap((link) => [' ', link]));
  }

  /** @param n of the paragraph; empty for the whole text */
  show(n: string): void {
    for (const link of this.#links) {
      link.search = pageAddress.search;
      link.hash = n;
    }
  }
}
