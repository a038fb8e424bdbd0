import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../../../scripts/serve/site-server.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
const dir = join(folder, 'dist');
const servers: Server[] = [];
let root: Server;
let below: Server;

async function listen(base: string): Promise<Server> {
  const server = createSiteServer(dir, base);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Sends what a browser's fetch would put right or refuse. */
function ask(server: Server, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('latin1'),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function writeSite(): void {
  rmSync(dir, { recursive: true, force: true });
  for (const path of ['en/map', 'es', 'search/0123456789ab', '_astro']) mkdirSync(join(dir, path), { recursive: true });
  const files = {
    '404.html': 'Not found',
    'es/404.html': 'No existe',
    'en/index.html': '<h1>Home</h1>',
    'en/map/index.html': 'map '.repeat(1000),
    _headers: '/*',
    'figures.csv': '0123456789',
    'search/entry.json': '{"version":"0123456789ab","languages":["en"]}',
    'search/0123456789ab/records.bin': 'records',
    '_astro/page.a1.js': 'void 0;',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
}

beforeAll(async () => {
  writeSite();
  [root, below] = await Promise.all([listen('/'), listen('/atlas/')]);
});
beforeEach(writeSite);
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('createSiteServer', () => {
  test.each([
    ['bytes=0-2', 206, '012', 'bytes 0-2/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=2-99999999999999999999', 206, '23456789', 'bytes 2-9/10'],
    ['bytes=20-', 416, '', 'bytes */10'],
  ])('answers the range %s with %i', async (range, status, body, part) => {
    const answer = await ask(root, '/figures.csv', { range, 'accept-encoding': 'gzip' });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, part]);
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test.each(['bytes=abc', 'lines=1-2', 'bytes=9-2'])('does not end at the range %s', async (range) => {
    expect([200, 416]).toContain((await ask(root, '/figures.csv', { range })).status);
    expect((await ask(root, '/figures.csv')).body).toBe('0123456789');
  });

  test.each([
    ['a.akn.xml', 'application/akn+xml'],
    ['a.jsonld', 'application/ld+json'],
    ['a.md', 'text/markdown'],
    ['a.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['a.json', 'application/json'],
    ['a.nt', 'application/n-triples'],
  ])('says of /es/%s that it is %s, and compresses it', async (name, type) => {
    writeFileSync(join(dir, 'es', name), 'x'.repeat(2000));
    const { headers } = await ask(root, `/es/${name}?a=1`, { 'accept-encoding': 'gzip' });
    expect([headers['content-type'], headers['content-encoding']]).toEqual([`${type}; charset=utf-8`, 'gzip']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask(root, '/en/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('compresses pages, and tells what may be kept', async () => {
    const page = await ask(root, '/en/map/', { 'accept-encoding': 'gzip' });
    expect([page.headers['content-encoding'], page.headers['cache-control']]).toEqual(['gzip', 'no-cache']);
    const lasting = await Promise.all(
      ['/_astro/page.a1.js', '/search/0123456789ab/records.bin'].map((path) => ask(root, path)),
    );
    expect(lasting.map(({ headers }) => headers['cache-control'])).toEqual(
      Array(2).fill('public, max-age=31536000, immutable'),
    );
    expect((await ask(root, '/search/entry.json')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['/en', '/en/'],
    ['/en/map?a=1', '/en/map/?a=1'],
    ['/en/map/index.html', '/en/map/'],
    ['//en', '/en/'],
  ])('leads %s on to the one address of its page', async (path, to) => {
    const { status, headers } = await ask(root, path);
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(to);
  });

  test.each([
    ['/', '/atlas/'],
    ['/atlas', '/atlas/'],
    ['/atlas?x=1', '/atlas/?x=1'],
    ['/atlas/en', '/atlas/en/'],
  ])('leads %s into the folder of the site', async (path, to) => {
    expect((await ask(below, path)).headers.location).toBe(to);
  });

  test.each([
    '/nowhere',
    '/_headers',
    '/en/%',
    '/en/%00',
    '/%5fheaders',
    '/./_headers',
    '/en/../_headers',
    '/en/%2e%2e/_headers',
    '/_HEADERS',
    '/_headers/',
    '/_headers?a=1',
    '/en%2f..%2f_headers',
    '/../package.json',
    '/%2e%2e/package.json',
    '/.git/config',
  ])('says of %s that there is no such page', async (path) => {
    const { status, body } = await ask(root, path);
    expect([status, body]).toEqual([404, 'Not found']);
  });

  test('says so in the language of the path', async () => {
    expect((await ask(root, '/es/nada/')).body).toBe('No existe');
  });

  test('shows a page that was built anew, one that is new, and none that is gone', async () => {
    await ask(root, '/en/');
    writeFileSync(join(dir, 'en/index.html'), '<h1>Home, and much longer than it was before</h1>');
    mkdirSync(join(dir, 'en/new'));
    writeFileSync(join(dir, 'en/new/index.html'), 'new');
    rmSync(join(dir, 'en/map'), { recursive: true });
    expect((await ask(root, '/en/')).body).toContain('much longer');
    expect((await ask(root, '/en/new/')).body).toBe('new');
    expect((await ask(root, '/en/map/')).status).toBe(404);
  });

  test('says that there is no site while it is away, and goes on when it is back', async () => {
    renameSync(dir, `${dir}-old`);
    const { status, headers } = await ask(root, '/en/');
    expect([status, headers['retry-after']]).toEqual([503, '1']);
    renameSync(`${dir}-old`, dir);
    expect((await ask(root, '/en/')).status).toBe(200);
  });
});
