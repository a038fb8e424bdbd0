// The page of the site that a pasted address leads to: asked for itself, so that every kind of page is known. Called by the boxes of the
// header and of the results page.
import type { FoundPage, PageAddress } from '../../citations/read-address.ts';
import type { Language } from '../../schemas/languages.ts';
import { loadText } from './load-file.ts';

/** With its heading in the language of the reader; undefined where the site has no such page, or it could not be had. */
export async function loadPage(
  base: string,
  language: Language,
  { path, isId }: Pick<PageAddress, 'path' | 'isId'>,
): Promise<FoundPage | undefined> {
  const own = `${base}${language}/`;
  try {
    const page = new DOMParser().parseFromString(await loadText(`${isId ? `${base}id/` : own}${path}`), 'text/html');
    if (isId) {
      const address = pathOf(page.querySelector(`link[rel="alternate"][hreflang="${language}"]`));
      if (!address?.startsWith(own)) return undefined;
      return await loadPage(base, language, { path: address.slice(own.length), isId: false });
    }
    // Some hosts answer with another page where they have none.
    if (pathOf(page.querySelector('link[rel="canonical"]')) !== `${own}${path}`) return undefined;
    const title = page.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    return title === '' ? undefined : { path, title };
  } catch {
    // A search for the words of the address goes on.
    return undefined;
  }
}

function pathOf(link: Element | null): string | undefined {
  return link instanceof HTMLLinkElement ? new URL(link.href, location.href).pathname : undefined;
}
