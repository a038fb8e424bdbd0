// Script of the pages of states and questions: a button in each row, be its answer blank or not, and one for the page, which open a
// menu that cites.
import { fillIn } from '../../text/fill-in.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import type { AnswerMenu } from './answer-menu.ts';

const given = document.querySelector<HTMLElement>('[data-answer-menu]')?.dataset;
const citations = document.querySelector<HTMLElement>('[data-citations]');
let menu: AnswerMenu | undefined;

if (given && citations) {
  const { label = '', labelOf = '', failed = '' } = given;
  const add = (place: Element, name: string, row?: HTMLElement) => {
    const button = makeElement(
      'button',
      { type: 'button', class: 'copy open-menu', 'aria-label': name, 'aria-expanded': 'false' },
      label,
    );
    button.addEventListener('click', () => {
      void load(given, citations).then((loaded) => {
        button.textContent = loaded ? label : failed;
        loaded?.toggle(button, row);
      });
    });
    place.append(button);
  };
  for (const place of document.querySelectorAll('[data-cite-whole]')) {
    place.replaceChildren();
    add(place, label);
  }
  for (const cell of document.querySelectorAll<HTMLElement>('td[data-cited]')) {
    const row = cell.closest('tr');
    if (!row) continue;
    const place = document.createElement('div');
    place.className = 'cite-whole no-print';
    cell.append(place);
    add(place, fillIn(labelOf, { row: row.querySelector('th')?.textContent.trim() ?? '' }), row);
  }
  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    void load(given, citations).then((loaded) => loaded?.fillDays());
  }).observe(citations);
}

/** The menu is loaded with the first that is opened. A browser does not ask again for what failed, so the reader is told to reload. */
async function load(words: DOMStringMap, printed: HTMLElement): Promise<AnswerMenu | undefined> {
  const loaded = await import('./answer-menu.ts').catch(() => undefined);
  const own = await loaded?.loadCiteWords(document.documentElement.lang);
  return (menu ??= loaded && own && new loaded.AnswerMenu(words, printed, own));
}
