// The addresses of all pages for machines, as https://www.sitemaps.org describes, each with its other languages. Called after a build.
import { escapeHtml } from '../../text/escape-html.ts';

export interface SitemapPage {
  /** Whole address by language. */
  addresses: ReadonlyMap<string, string>;
}

/** Addresses in one file: fewer than the 50,000 that are allowed, since each is written with all its languages. */
export const MOST = 10_000;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * Files by their names: `sitemap.xml` names the others.
 * @param addressOf whole address of a file by its name
 * @param fallback language of readers of any other
 */
export function toSitemap(
  pages: readonly SitemapPage[],
  addressOf: (name: string) => string,
  fallback: string,
): Map<string, string> {
  const entries = pages.flatMap(({ addresses }) => {
    const alternates = [...addresses].map(([language, address]) => alternate(language, address));
    const other = addresses.get(fallback);
    const links = [...alternates, ...(other === undefined ? [] : [alternate('x-default', other)])].join('');
    return [...addresses.values()].map((address) => `<url><loc>${escapeHtml(address)}</loc>${links}</url>`);
  });
  const files = new Map<string, string>();
  for (let start = 0; start < entries.length; start += MOST) {
    const part = entries.slice(start, start + MOST).join('\n');
    files.set(`sitemap-${files.size + 1}.xml`, `${HEAD}<urlset ${NAMESPACES}>\n${part}\n</urlset>\n`);
  }
  const parts = [...files.keys()].map((name) => `<sitemap><loc>${escapeHtml(addressOf(name))}</loc></sitemap>`);
  const index = `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('\n')}\n</sitemapindex>\n`;
  return new Map([['sitemap.xml', index], ...files]);
}

function alternate(language: string, address: string): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(address)}"/>`;
}
