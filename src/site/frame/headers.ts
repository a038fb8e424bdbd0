// The headers that a server sends with the site. Called by the preview, and by the build, which writes them for a host to read.
import { FILE_FORMATS, servedTypeOf } from '../../exports/file-formats.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { policyFor } from './csp.ts';
import type { SearchEngine } from './search-engine.ts';

/** With every answer. A page's own policy cannot say who may frame it. */
export function headersFor(engine: SearchEngine): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policyFor(engine)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** For what is named after its content: `/_astro/` and `/search/<version>/` below the base. */
const LASTING = 'public, max-age=31536000, immutable';
const LASTING_PATHS = /^\/(?:_astro|search\/[0-9a-f]{12})\//;

/** How long a file may be kept, by its path below the base. What names other files is asked for anew, or readers would lose their search. */
export function cachingOf(path: string): string {
  return LASTING_PATHS.test(path) ? LASTING : 'no-cache';
}

/**
 * What is not named after its content, below the base; hosts join the values of all rules that fit a path, so none of these overlap.
 * @param files names of the files that lie beside the folders
 */
function listChanging(files: readonly string[]): string[] {
  const folders = [...LANGUAGES, 'id', 'data', 'packs', 'icons'].map((folder) => `${folder}/*`);
  // A host shows a page with and without its ending.
  const pages = files.flatMap((name) => [name, ...(name.endsWith('.html') ? [name.slice(0, -'.html'.length)] : [])]);
  return ['', ...pages.filter((name) => name !== 'index' && !name.startsWith('_')), ...folders, 'search/entry.json'];
}

/**
 * `_headers`, as static hosts read it, of a site below `base`: `/` or `/atlas/`.
 * @param version folder of the search index, below `search/`
 * @param files names of the files that lie beside the folders of the site
 */
export function formatHeaders(
  base: string,
  version: string,
  engine: SearchEngine = 'atlas',
  files: readonly string[] = [],
): string {
  const root = base.replace(/\/?$/, '/');
  const lines = Object.entries(headersFor(engine)).map(([name, value]) => `  ${name}: ${value}\n`);
  const caching = [...listChanging(files), '_astro/*', `search/${version}/*`].map(
    (path) => `${root}${path}\n  Cache-Control: ${cachingOf(`/${path.replace('*', '')}`)}\n`,
  );
  // Many hosts know none of these, and take Akoma Ntoso for any XML.
  const types = Object.keys(FILE_FORMATS)
    .filter((ending) => ending !== 'json')
    .map((ending) => `${root}*.${ending}\n  Content-Type: ${servedTypeOf(`.${ending}`)}\n`);
  return `/*\n${lines.join('')}${caching.join('')}${types.join('')}`;
}
