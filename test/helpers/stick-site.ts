// The least that `npm run pack` takes for a built site: two languages, a record, a style, a table. For tests of the command.
import { toManifest } from '../../src/exports/deposit/to-manifest.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import { IDENTITY } from './identity.ts';

/** Files by path. @param address where the site says that it is published */
export function stickSiteFiles(address = 'http://localhost:4321/'): Record<string, string> {
  const base = new URL(address).pathname;
  const page = (language: string, title: string, body: string) =>
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><link rel="stylesheet" href="${base}_astro/site.a1.css">` +
    `<script src="${base}theme.js"></script></head><body><atlas-instant><form action="${base}${language}/search/">` +
    `<input id="header-search"></form></atlas-instant><main><h1>${title}</h1>${body}</main>` +
    `<script type="module" src="${base}_astro/page.js"></script></body></html>\n`;
  const instant = {
    words: { list: 'Sugerencias', all: '', none: '', one: '{count}', other: '{count}' },
    kinds: ['Resolución'],
    weights: [0],
    entries: [{ path: 'resolutions/ag-res-1/', name: 'Uno', kind: 0, mark: 'AG/RES. 1 (I-O/71)' }],
  };
  const languages = ['es', 'en'].flatMap((language): [string, string][] => [
    [
      `${language}/index.html`,
      page(
        language,
        'Mandate Atlas',
        `<a href="${base}${language}/resolutions/ag-res-1/#2">Uno</a> <a href="${base}data/answers/${language}.csv">CSV</a> <a href="${base}en/">English</a>`,
      ),
    ],
    [
      `${language}/search/index.html`,
      page(language, 'Búsqueda', '<noscript><p class="notice">JavaScript.</p><ul><li>Listas</li></ul></noscript>'),
    ],
    [`${language}/resolutions/ag-res-1/index.html`, page(language, 'Uno', '<h2 id="2">2</h2>')],
    [`data/answers/${language}.csv`, 'a,b\r\n'],
    [`data/instant-${language}.json`, JSON.stringify(instant)],
  ]);
  return {
    '404.html': 'none',
    'search/entry.json': '{}',
    'theme.js': '',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'NOTICE.txt': 'Notice\n',
    '_astro/site.a1.css': `a { background: url(${base}favicon.svg) }`,
    '_astro/page.js': 'export {};',
    [PUBLIC_FILES.manifest.path]: toManifest(
      { ...IDENTITY, version: '1.2.3', date: '2026-11-28', absolute: (path) => address + path },
      [],
    ),
    ...Object.fromEntries(languages),
  };
}
