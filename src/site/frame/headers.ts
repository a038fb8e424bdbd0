// The headers that a server sends with the site. Called by the preview, by the build, which writes them for a host to read, and by
// `npm run servers`, which writes the files of deploy/.
import { FILE_FORMATS, servedTypeOf } from '../../exports/file-formats.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { policyFor } from './csp.ts';
import type { SearchEngine } from './search-engine.ts';

/** What the site never asks a reader's device for. Copying and storage, which it does ask for, are not of them. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** With every answer. A page's own policy cannot say who may frame it. */
export function headersFor(engine: SearchEngine): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policyFor(engine)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** With every answer over https, and over https alone. Hosts below this one are somebody else's to decide about. */
export const STRICT_TRANSPORT = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** What may be kept, and what is asked for anew by its `ETag`. */
export const CACHING = { lasting: 'public, max-age=31536000, immutable', changing: 'no-cache' } as const;

/** What is named after its content: `_astro/` and `search/<version>/` below the base. A pattern that other programs read too. */
export const LASTING_PATHS = '(?:_astro|search/[0-9a-f]{12})/';
const LASTING = new RegExp(`^/${LASTING_PATHS}`);

/** How long a file may be kept, by its path below the base. What names other files is asked for anew, or readers would lose their search. */
export function cachingOf(path: string): string {
  return LASTING.test(path) ? CACHING.lasting : CACHING.changing;
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
 * @param isSecure whether its public address is one of https
 */
export function formatHeaders(
  base: string,
  version: string,
  engine: SearchEngine = 'atlas',
  files: readonly string[] = [],
  isSecure = false,
): string {
  const root = base.replace(/\/?$/, '/');
  const always = [
    ...Object.entries(headersFor(engine)),
    ...(isSecure ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as const] : []),
  ];
  const lines = always.map(([name, value]) => `  ${name}: ${value}\n`);
  const caching = [...listChanging(files), '_astro/*', `search/${version}/*`].map(
    (path) => `${root}${path}\n  Cache-Control: ${cachingOf(`/${path.replace('*', '')}`)}\n`,
  );
  // Many hosts know none of these, and take Akoma Ntoso for any XML.
  const types = Object.keys(FILE_FORMATS)
    .filter((ending) => ending !== 'json')
    .map((ending) => `${root}*.${ending}\n  Content-Type: ${servedTypeOf(`.${ending}`)}\n`);
  return `/*\n${lines.join('')}${caching.join('')}${types.join('')}`;
}
