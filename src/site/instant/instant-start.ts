// Says of the search box that it is a combobox, and makes it one when it is first used. Part of the script of every page.

const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };

/**
 * Waits for the first use of the box; where that fails, for the next one. The results page has none of the kind: its list is the page
 * itself.
 */
export function startInstant(load: () => Promise<unknown>): void {
  const box = document.querySelector('atlas-instant input');
  if (!box) return;
  for (const [name, value] of Object.entries(COMBOBOX)) box.setAttribute(name, value);
  const start = () => {
    box.removeEventListener('focus', start);
    load().catch((error: unknown) => {
      for (const name of Object.keys(COMBOBOX)) box.removeAttribute(name);
      box.addEventListener('focus', start);
      // A script that could not be loaded is a TypeError, one that is cut a SyntaxError: the plain form stays.
      if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    });
  };
  box.addEventListener('focus', start);
}
