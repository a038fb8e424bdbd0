// The search box of every page as a combobox that offers records, and a search of all texts below them.
// Loaded by instant-start.ts when the box is first used, with its style and what it compares with.
import type { FoundPage, PageAddress } from '../../citations/read-address.ts';
import type { Language } from '../../schemas/languages.ts';
import { loadJson } from '../dom/load-file.ts';
import { loadPage } from '../dom/load-page.ts';
import type { InstantData } from './instant-json.ts';
import { SuggestBox } from './suggest-box.ts';
import style from './instant.css?url';

/** What of the data the box cannot do without. */
const SHAPE = { entries: 'list', words: 'map', kinds: 'list' } as const;

class AtlasInstant extends SuggestBox {
  protected async bring(): Promise<InstantData> {
    const [data] = await Promise.all([
      loadJson<InstantData>(`${this.results()}../../data/instant-${document.documentElement.lang}.json`, SHAPE),
      loadStyle(),
    ]);
    return data;
  }

  protected addressOf(path: string): string {
    return this.results().replace(/search\/$/, '') + path;
  }

  protected findPage(address: PageAddress): Promise<FoundPage | undefined> {
    const { lang } = document.documentElement;
    return loadPage(this.results().replace(new RegExp(`${lang}/search/$`), ''), lang as Language, address);
  }
}

/** Waits for the style, so that the list never shows without it. A list without style can still be used. */
async function loadStyle(): Promise<void> {
  if (document.querySelector(`link[href="${style}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = () => {
      // The next page that is used asks again.
      link.remove();
      resolve(undefined);
    };
  });
  document.head.append(link);
  await settled;
}

customElements.define('atlas-instant', AtlasInstant);
