// What the worker answers: pages and what names other files from the network first, what is named after its content from what is kept.
import { LANGUAGES, type Language } from '../../../schemas/languages.ts';
import { drawNotKept, type KeptPage } from './draw-not-kept.ts';
import { keep, kindOf, LASTING } from './keep.ts';
import { keptName, orderKept } from './kept-names.ts';
import type { AskedEvent } from './scope.ts';

/** A page that is kept is shown if the network has not begun to answer in so many milliseconds. */
const PATIENCE = 4000;

/** Pages that were answered from what is kept: their scripts get their files from there too, so that one edition is shown. */
const fromKept = new Set<string>();

/**
 * @param path of what is asked for, below `base`
 * @param data name of what is kept for scripts in this edition
 */
export async function answer(event: AskedEvent, base: string, path: string, data: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const isPage = request.mode === 'navigate';
  const language =
    languageOf(path) ?? languageOf(new URL(request.referrer || location.href).pathname.slice(base.length));
  const find = async () => {
    for (const cacheName of orderKept(base, await caches.keys(), language)) {
      const found =
        (await caches.match(base + path, { cacheName })) ??
        // Without its last slash.
        (isPage && /[^/]$/.test(path) ? await caches.match(`${base}${path}/`, { cacheName }) : undefined);
      if (found) return found;
    }
    return undefined;
  };
  const give = (kept: Response | undefined) => {
    if (kept && isPage) fromKept.add(resultingClientId);
    return kept;
  };
  if ((LASTING.test(path) || fromKept.has(clientId)) && request.cache !== 'reload') {
    const found = await find();
    if (found) return found;
  }
  const network = Promise.resolve(isPage ? event.preloadResponse : undefined).then(
    (preloaded) => preloaded ?? fetch(request),
  );
  let isAnswered = false;
  event.waitUntil(
    network.then(
      (response) => {
        isAnswered = true;
        const kind = kindOf(response, path, isPage);
        return kind && keep(response.clone(), kind, base + path, base, data);
      },
      () => undefined,
    ),
  );
  const late = async () => {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const kept = isAnswered ? undefined : await find();
    return (isAnswered ? undefined : give(kept)) ?? network;
  };
  try {
    const response = await (isPage ? Promise.race([network, late()]) : network);
    // A host whose server is away says so itself.
    return (response.status >= 500 ? give(await find()) : undefined) ?? response;
  } catch {
    return give(await find()) ?? (isPage ? await tellNotKept(base, language) : Response.error());
  }
}

function languageOf(path: string): Language | undefined {
  return LANGUAGES.find((language) => path.startsWith(`${language}/`));
}

/** In the frame of a page that is kept, so that it looks like one; with those of other languages where none is kept in this one. */
async function tellNotKept(base: string, asked: Language | undefined): Promise<Response> {
  const language = asked ?? LANGUAGES.find((known) => navigator.language.startsWith(known)) ?? 'en';
  const pages: KeptPage[] = [];
  const add = async (path: string) => {
    const kept = pages.some((page) => page.path === path) ? undefined : await caches.match(path);
    if (kept) pages.push({ path, html: await kept.text() });
  };
  for (const known of LANGUAGES) await add(`${base}${known}/`);
  const read = await caches.open(keptName(base, 'pages'));
  for (const { url } of await read.keys()) await add(new URL(url).pathname);
  const own = pages.filter(({ path }) => path.startsWith(`${base}${language}/`));
  const html = drawNotKept(own.length > 0 ? own : pages, language, `${base}${language}/offline/`);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
