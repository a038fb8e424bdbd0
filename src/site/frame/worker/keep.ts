// What the worker keeps of what was read, and how much of it. Called with every answer of the network, and once for the pages that were
// open before there was a worker.
import { keptName } from './kept-names.ts';

/** Named after its content: `_astro/` and `search/<version>/`. */
export const LASTING = /^(?:_astro|search\/[0-9a-f]{12})\//;

/** How many of each are kept; the oldest go first. */
export const MOST = { pages: 150, files: 400, data: 400 } as const;
export type Read = keyof typeof MOST;

/** What pages are made of. */
const FILES = /^(?:_astro\/|theme\.js$|favicon)/;
/** What names other files, or goes with them: it is of one edition. Not the files that readers take away. */
const DATA =
  /^(?:search|packs|data\/(?:asked|citations|compare|provisions))\/|^data\/(?:instant-..|laws|symbols)\.json$/;

/** Pages with a way out in haste are for those whom others may watch: no trace of them is kept. */
const HASTY = 'data-exit';

/** As what an answer is kept; undefined if it is not. */
export function kindOf({ status, redirected, headers }: Response, path: string, isPage: boolean): Read | undefined {
  const isHtml = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (status !== 200 || redirected || isHtml !== isPage) return undefined;
  if (isPage) return 'pages';
  if (FILES.test(path)) return 'files';
  return DATA.test(path) ? 'data' : undefined;
}

/**
 * @param address of what was asked for, without query: all answers to one address are the same
 * @param data name of what is kept for scripts
 */
export async function keep(response: Response, kind: Read, address: string, base: string, data: string): Promise<void> {
  const body = kind === 'pages' ? await response.text() : await response.blob();
  if (typeof body === 'string' && body.includes(HASTY)) return;
  try {
    const cache = await caches.open(kind === 'data' ? data : keptName(base, kind));
    // What is put again is not to be the oldest.
    await cache.delete(address);
    await cache.put(address, new Response(body, { headers: response.headers }));
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, -MOST[kind]).map((key) => cache.delete(key)));
  } catch {
    // Denied, or the disk is full: the page is read all the same, and the page on what is kept says so.
  }
}

/** A page that came before the worker, with its files, out of what the browser itself has kept: nothing is fetched. */
export async function keepVisited(page: string, base: string, data: string): Promise<void> {
  const { origin, pathname } = new URL(page);
  const waiting = [pathname];
  for (const address of waiting) {
    const path = address.slice(base.length);
    if (!address.startsWith(base) || (address !== pathname && !FILES.test(path))) continue;
    const response = await fetch(origin + address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(
      () => undefined,
    );
    const kind = response && kindOf(response, path, address === pathname);
    if (!kind) continue;
    const text = await response.clone().text();
    await keep(response, kind, address, base, data);
    for (const [, name = ''] of text.matchAll(/["']((?:\.?\/)[\w./-]+\.(?:js|css|svg))["']/g)) {
      const found = new URL(name, origin + address).pathname;
      if (!waiting.includes(found)) waiting.push(found);
    }
  }
}
