// Answers requests with the files of a built site as they are at that moment, with compression and the headers that it is meant to have.
// Called by scripts/serve.ts.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import compression from 'compression';
import send from 'send';
import { servedTypeOf } from '../../src/exports/file-formats.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import { cachingOf, headersFor } from '../../src/site/frame/headers.ts';
import { searchEngine } from '../../src/site/frame/search-engine.ts';

/** Read by hosts, and no pages of the site. A disk may not tell capitals apart. */
const HIDDEN: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);

/**
 * @param dir folder of the site; it may be built anew, or be away for a moment
 * @param base path of the site, with a slash at both ends
 */
export function createSiteServer(dir: string, base: string): Server {
  // A part of a file is counted in bytes of the file itself, so it goes as it is; pieces of the index and packs are compressed already.
  const compress = compression({
    filter: (request, response) =>
      request.headers.range === undefined &&
      !isPacked(request.url) &&
      (isText(request.url) || compression.filter(request, response)),
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(engineOf(dir)))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      answer(request, response, dir, base),
    );
  });
}

function isPacked(url = ''): boolean {
  return /\.bin(?:\?|$)/.test(url);
}

/** Whether a file is of a format of ours, some of which the package does not know to be text. */
function isText(url = ''): boolean {
  return servedTypeOf(url.replace(/\?.*$/s, '')) !== undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, dir: string, base: string): void {
  const url = (request.url ?? '/').replace(/^\/+/, '/');
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark);
  const lead = (to: string) => void response.writeHead(308, { Location: `${to}${query}` }).end();
  if (!path.startsWith(base)) {
    if (path === '/' || `${path}/` === base) lead(base);
    else answerNotFound(response, dir, path);
    return;
  }
  const own = path.slice(base.length - 1);
  if (HIDDEN.has(normalise(own))) return answerNotFound(response, dir, own);
  // One address a page.
  if (own.endsWith('/index.html')) return lead(path.slice(0, -'index.html'.length));
  send(request, own, { root: dir, index: 'index.html', cacheControl: false })
    .on('headers', (headed: ServerResponse) => {
      headed.setHeader('Cache-Control', cachingOf(own));
      const type = servedTypeOf(own);
      if (type !== undefined) headed.setHeader('Content-Type', type);
    })
    .on('directory', () => lead(`${path}/`))
    .on('error', (error: Error & { status?: number }) => {
      if (error.status === 416) response.writeHead(416, { 'Content-Range': response.getHeader('Content-Range') }).end();
      else answerNotFound(response, dir, own);
    })
    .pipe(response);
}

/** The path as a file is looked for: decoded, without dots, in small letters. */
function normalise(path: string): string {
  try {
    return posix.normalize(decodeURIComponent(path).replaceAll('\\', '/')).replace(/\/$/, '').toLowerCase();
  } catch {
    return path; // send refuses it
  }
}

/** In the language of the path, if the site has it so. */
function answerNotFound(response: ServerResponse, dir: string, path: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const language = LANGUAGES.find((candidate) => path.startsWith(`/${candidate}/`)) ?? 'en';
  const page = [join(dir, language, '404.html'), join(dir, '404.html')].find((file) => existsSync(file));
  response.setHeader('Cache-Control', 'no-cache');
  if (page === undefined)
    response
      .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' })
      .end('There is no built site here at the moment. Run `npm run build`, or wait until it has ended.\n');
  else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(page));
}

/** The engine that the site was built for. */
function engineOf(dir: string): ReturnType<typeof searchEngine> {
  try {
    const entry = JSON.parse(readFileSync(join(dir, 'search', 'entry.json'), 'utf8')) as { engine?: string };
    return searchEngine(entry.engine ?? 'atlas');
  } catch {
    return 'atlas';
  }
}
