// Pages at the addresses that records had before they were renamed. Each leads on, with script at the same paragraph. Called by the list
// of files.
import { listKindRecords } from '../../addresses/record-kinds.ts';
import { policyFor } from '../../site/frame/csp.ts';
import { searchEngine } from '../../site/frame/search-engine.ts';
import type { Site } from '../../site/locals/site.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listMovedFiles({ atlas, sites, origin }: FileSource): SiteFile[] {
  const pathOf = new Map(listKindRecords(atlas.corpus).map(({ id, path }) => [id, path]));
  return atlas.corpus.moved.flatMap(({ from, to }) => {
    const path = pathOf.get(to);
    // A record that shares its page with others has an address by its id alone, which is no address of a file.
    const old = path?.endsWith(`/${to}/`) ? path.replace(new RegExp(`${to}/$`), `${from}/`) : undefined;
    if (path === undefined || old === undefined) return [];
    return Object.values(sites).map((site) => ({
      path: `${site.lang}/${old}index.html`,
      type: 'text/html',
      write: () => drawMoved(site, site.routes.path(path), origin),
    }));
  });
}

function drawMoved({ t, lang, routes }: Site, href: string, origin: URL | undefined): string {
  const title = escapeHtml(t('moved.title'));
  const target = escapeHtml(href);
  return [
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(searchEngine())}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${title} · ${escapeHtml(t('site.name'))}</title><link rel="canonical" href="${escapeHtml(new URL(href, origin).href)}">`,
    `<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript></head>`,
    `<body><main><h1>${title}</h1><p><a href="${target}" data-moved>${escapeHtml(t('moved.link'))}</a></p></main>`,
    `<script src="${escapeHtml(routes.asset('moved.js'))}"></script></body></html>\n`,
  ].join('');
}
