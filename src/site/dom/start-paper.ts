// What script does for paper: the address has the reader's choices, the day is told, what style cannot open is opened, and sources become
// notes. Loaded by page.client.ts behind the page: printing itself waits for nothing.
import { fillIn } from '../../text/fill-in.ts';
import { numberNotes } from './number-notes.ts';

export function startPaper(): void {
  const printed = document.querySelector<HTMLElement>('[data-printed]');
  const folded = CSS.supports('selector(::details-content)') ? '' : 'main details:not([open], .filter-panel, .facet)';
  const main = document.querySelector('main');
  let undo: (() => void)[] = [];

  const restore = () => {
    for (const step of undo) step();
    undo = [];
  };

  addEventListener('beforeprint', () => {
    restore();
    if (printed) {
      const { lang } = document.documentElement;
      const locale = lang === 'en' ? 'en-GB' : lang;
      const day = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
      const words = `${location.href}, ${fillIn(printed.dataset['printed'] ?? '', { date: day })}`;
      printed.textContent = words;
      const name = document.querySelector('.site-name')?.textContent.trim() ?? '';
      document.documentElement.style.setProperty('--sheet', JSON.stringify(`${name} · ${words}`));
    }
    if (main) undo = [numberNotes(main)];
    if (folded === '') return;
    for (const details of document.querySelectorAll<HTMLDetailsElement>(folded)) {
      details.open = true;
      undo.push(() => (details.open = false));
    }
  });
  addEventListener('afterprint', restore);
}
