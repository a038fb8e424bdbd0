// Which page of the site, and which fact of it, a suggestion is about. Pure; called by the script of the page of corrections.

/**
 * @param address of the page of corrections: `https://atlas.example.org/en/corrections/?page=legislation/sr/%23dedicated-law`. A page is
 * named below the language; a fragment of the address is one of the page.
 * @param referrer where the reader comes from: the choices made there are kept
 * @returns undefined if it is no page of the language
 */
export function readTarget(address: string, referrer = ''): URL | undefined {
  const own = new URL(address);
  const base = new URL('..', own.origin + own.pathname).href;
  const page = own.searchParams.get('page');
  if (page === null || !URL.canParse(page, base)) return undefined;
  const url = new URL(page, base);
  if (!url.href.startsWith(base)) return undefined;
  if (own.hash !== '') url.hash = own.hash;
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined;
  if (from?.origin === url.origin && from.pathname === url.pathname) url.search = from.search;
  return url;
}

interface Found {
  textContent: string | null;
}
/** What of a document is read; a document of the browser is one. */
export interface ReadDocument {
  title: string;
  getElementById: (id: string) => (Found & { querySelector: (selector: string) => Found | null }) | null;
}

/** `Suriname · Dedicated law`: title of the page without the name of the site, and what the fact is called on it. */
export function nameTarget(page: ReadDocument, id: string, siteName: string): string {
  const title = page.title.replace(` · ${siteName}`, '');
  const place = id === '' ? null : page.getElementById(id);
  // A row is named by its head, a section by its heading; what is neither is the heading itself.
  const head = place && (place.querySelector('th, h2, h3, h4') ?? place);
  const fact = head?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return fact === '' || fact.length > 120 ? title : `${title} · ${fact}`;
}
