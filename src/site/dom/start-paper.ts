// What script does for paper: the address has the reader's choices, the day is told, what style cannot open is opened, and sources become
// notes. Called by page.client.ts.
import { fillIn } from '../../text/fill-in.ts';

/** Where a page names its sources: beside its facts, or in a list of its own. */
const SOURCES = '.evidence, #_sources';

export function startPaper(): void {
  const printed = document.querySelector<HTMLElement>('[data-printed]');
  const folded = CSS.supports('selector(::details-content)') ? '' : 'main details:not([open], .filter-panel, .facet)';
  const main = document.querySelector('main');
  let undo: (() => void)[] = [];
  let numberNotes: ((main: Element) => () => void) | undefined;
  // Printing waits for nothing, so the script for notes has to be there before; without it they stand in place.
  const load = () => {
    import('./number-notes.ts').then(
      (loaded) => (numberNotes = loaded.numberNotes),
      () => undefined,
    );
  };
  if (document.querySelector(SOURCES)) addEventListener('load', () => setTimeout(load), { once: true });

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
      document.documentElement.style.setProperty('--sheet', JSON.stringify(`Mandate Atlas · ${words}`));
    }
    if (main && numberNotes) undo = [numberNotes(main)];
    if (folded === '') return;
    for (const details of document.querySelectorAll<HTMLDetailsElement>(folded)) {
      details.open = true;
      undo.push(() => (details.open = false));
    }
  });
  addEventListener('afterprint', restore);
}
