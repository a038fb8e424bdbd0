// npm run preview [-- --dir dist]: serves the built site with compression and the headers it is meant to have.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, LASTING } from '../src/site/frame/headers.ts';
import { searchEngine } from '../src/site/frame/search-engine.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { dir: { type: 'string' } } });
const dir = fromCaller(values.dir, 'dist');
process.chdir(PROJECT);
await settleBuilds();
const [{ default: compression }, { default: sirv }] = await Promise.all([import('compression'), import('sirv')]);
const base = `/${(process.env['ATLAS_BASE'] ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT=${process.env['PORT']} is not a port. Use a number from 0 to 65535.`);
  process.exit(2);
}

let notFound: Buffer;
try {
  notFound = readFileSync(join(dir, '404.html'));
} catch {
  console.error(`There is no built site in ${values.dir ?? 'dist'}. Run \`npm run build\` first.`);
  process.exit(1);
}

const headers = headersFor(engineOf(dir));
const compress = compression();
const files = sirv(dir, {
  etag: true,
  extensions: ['html'],
  setHeaders(response, pathname) {
    const lasting = pathname.startsWith('/_astro/');
    response.setHeader('Cache-Control', lasting ? LASTING : 'no-cache');
  },
});

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
    serve(request, response),
  );
});

function serve(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  if (base !== '/') {
    if (!url.startsWith(base)) return url === '/' ? redirect(response, base) : answerNotFound(response);
    request.url = url.slice(base.length - 1);
  }
  files(request, response, () => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (!path.endsWith('/') && !/\.[a-z0-9]+$/i.test(path)) return redirect(response, `${base.slice(0, -1)}${path}/`);
    answerNotFound(response);
  });
}

/** The engine that the site was built for. */
function engineOf(site: string): ReturnType<typeof searchEngine> {
  try {
    const entry = JSON.parse(readFileSync(join(site, 'search', 'entry.json'), 'utf8')) as { engine?: string };
    return searchEngine(entry.engine ?? 'atlas');
  } catch {
    return 'atlas';
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(308, { Location: address.replace(/^\/+/, '/') }).end();
}

function answerNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
}

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another: PORT=4322 npm start` : error.message,
  );
  process.exit(1);
});
server.listen(port, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`Mandate Atlas: http://localhost:${actual}${base}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close(() => process.exit(0)));
