// What the reader chooses at the foot of every page: its colours, and whether a single key leads to the search box. Kept for all pages.
// Part of the script of every page.
import { readStored, store } from '../dom/stored.ts';

const THEMES = ['light', 'dark'];
const OFF = 'off';

export interface ReaderChoices {
  /** Whether `/` leads to the search box. */
  hasShortcut: () => boolean;
}

/** Shows what is stored, and stores what is chosen; again whenever the page is shown, and when another page of the site stores it. */
export function startChoices(): ReaderChoices {
  const root = document.documentElement;
  const theme = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
  const shortcut = document.querySelector<HTMLInputElement>('[data-shortcut-choice]');
  // What was chosen on this page counts where nothing can be stored.
  const chosen = new Map<string, string | undefined>();
  const read = (key: string) => readStored(key) ?? chosen.get(key);
  const keep = (key: string, value: string | undefined) => {
    chosen.set(key, value);
    store(key, value);
  };
  const show = () => {
    const stored = THEMES.find((known) => known === read('theme'));
    if (stored === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = stored;
    if (theme) theme.value = stored ?? 'auto';
    if (shortcut) shortcut.checked = read('shortcut') !== OFF;
  };
  theme?.addEventListener('change', () => {
    keep(
      'theme',
      THEMES.find((known) => known === theme.value),
    );
    show();
  });
  shortcut?.addEventListener('change', () => keep('shortcut', shortcut.checked ? undefined : OFF));
  // On Back the browser gives the fields what they held, after the scripts have run; a page from its cache has run them long ago.
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  show();
  return { hasShortcut: () => read('shortcut') !== OFF };
}
