// What readers get from the servers that deploy/ is written for: each, where this machine has it, over a small site that was published
// and compressed as a real one is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../../../scripts/build/publish.ts';
import { compressSite } from '../../../../scripts/servers/compress-site.ts';
import { EXAMPLE } from '../../../../scripts/servers/deployment.ts';
import { FILE_TYPES } from '../../../../scripts/servers/file-types.ts';
import { CACHING, headersFor, STRICT_TRANSPORT } from '../../../../src/site/frame/headers.ts';
import { type RealServer, SERVERS } from '../../../helpers/real-servers.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

/** Long enough to be compressed. */
const LONG = 'map '.repeat(1000);
const INDEX = '0123456789ab';

/** A site whose pages name a bundle and an index of their edition. */
function siteOf(mark: string, index = INDEX): Record<string, string> {
  return {
    '404.html': 'Not found',
    'en/404.html': 'Not found',
    'es/404.html': 'No existe',
    'index.html': 'languages',
    'en/index.html': `<script src="/_astro/${mark}.js">`,
    'en/map/index.html': LONG,
    'es/index.html': 'inicio',
    _headers: '/*',
    '.htaccess': 'secret',
    'data/figures.csv': '0123456789',
    'search/entry.json': JSON.stringify({ version: index }),
    [`search/${index}/head.bin`]: `index ${mark} ${LONG}`,
    [`_astro/${mark}.js`]: `bundle ${mark}`,
    ...Object.fromEntries(Object.keys(FILE_TYPES).map((ending) => [`en/file.${ending}`, ending])),
  };
}

async function publishInto(shelf: string, mark: string, index?: string): Promise<void> {
  const site = temporaryFolder(siteOf(mark, index));
  await compressSite(site);
  await publish(site, shelf);
}

for (const { name, packages, isHere } of SERVERS)
  if (!isHere) console.warn(`${name} is not on this machine, and its tests are left out. On Debian: ${packages}`);

describe.each(SERVERS)('$name', ({ name, isHere, hasBrotli, start }) => {
  describe.skipIf(!isHere).each(['/', '/atlas/'])('with the site at %s', (base) => {
    let server: RealServer;
    const shelf = temporaryFolder();
    const at = (path: string) => `${base}${path}`;
    beforeAll(async () => {
      await publishInto(shelf, 'one');
      server = await start({ ...EXAMPLE, base, root: join(shelf, 'current') });
    });
    afterAll(() => server.stop());
    const ask: RealServer['ask'] = (path, ...more) => server.ask(path, ...more);

    test.each([
      ['a page', 'en/', 'GET', 200],
      ['a file', 'data/figures.csv', 'GET', 200],
      ['what is not there', 'en/nowhere/', 'GET', 404],
      ['a page under another address', 'en/map', 'GET', undefined],
      ['what it does not do', 'en/', 'POST', 405],
    ])('sends the headers of the project with %s', async (_, path, method, status) => {
      const answer = await ask(at(path), {}, method);
      if (status !== undefined) expect(answer.status).toBe(status);
      const wanted = Object.entries(headersFor('atlas')).map(([header, value]) => [header.toLowerCase(), value]);
      expect(answer.headers).toMatchObject(Object.fromEntries(wanted));
      expect(answer.headers['strict-transport-security']).toBeUndefined();
      expect(answer.headers.server ?? '').not.toMatch(/\d/);
    });

    // Caddy ends https itself.
    test.runIf(name === 'nginx')('keeps browsers to https where what stands before it has it', async () => {
      const { headers } = await ask(at('en/'), { 'x-forwarded-proto': 'https' });
      expect(headers['strict-transport-security']).toBe(STRICT_TRANSPORT.value);
    });

    test.each([
      ['en/', CACHING.changing],
      ['search/entry.json', CACHING.changing],
      ['data/figures.csv', CACHING.changing],
      ['_astro/one.js', CACHING.lasting],
      [`search/${INDEX}/head.bin`, CACHING.lasting],
      // What is missing may come yet.
      ['_astro/gone.js', CACHING.changing],
      [`search/${INDEX}/gone.bin`, CACHING.changing],
    ])('says how long %s may be kept', async (path, caching) => {
      expect((await ask(at(path))).headers['cache-control']).toBe(caching);
    });

    test('spares what a reader has already', async () => {
      const { headers } = await ask(at('en/'));
      const again = await ask(at('en/'), { 'if-none-match': headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('sends texts packed as they lie there, each under a tag of its own', async () => {
      const whole = await ask(at('en/map/'));
      const gzip = await ask(at('en/map/'), { 'accept-encoding': 'gzip' });
      expect([whole.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([undefined, 'gzip']);
      expect(gunzipSync(gzip.body).toString()).toBe(LONG);
      expect(gzip.body).toEqual(readFileSync(join(shelf, 'current/en/map/index.html.gz')));
      expect(gzip.headers.vary).toBe('Accept-Encoding');
      expect(gzip.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(gzip.headers.etag).not.toBe(whole.headers.etag);
    });

    test.runIf(hasBrotli)('sends them in brotli to those who take it', async () => {
      const { headers, body } = await ask(at('en/map/'), { 'accept-encoding': 'gzip, deflate, br' });
      expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(brotliDecompressSync(body).toString()).toBe(LONG);
    });

    test('packs no piece of the index twice', async () => {
      const { headers } = await ask(at(`search/${INDEX}/head.bin`), { 'accept-encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(existsSync(join(shelf, `current/search/${INDEX}/head.bin.gz`))).toBe(false);
    });

    test.each([
      ['bytes=0-2', 206, '012', 'bytes 0-2/10'],
      ['bytes=-3', 206, '789', 'bytes 7-9/10'],
      ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ])('answers the range %s', async (range, status, body, part) => {
      const answer = await ask(at('data/figures.csv'), { range, 'accept-encoding': 'gzip' });
      expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([status, body, part]);
    });

    test('says that a range is none', async () => {
      const { status, headers } = await ask(at('data/figures.csv'), { range: 'bytes=20-' });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
    });

    test.each([
      ['en', 'en/'],
      ['en/map', 'en/map/'],
      ['en/map/index.html', 'en/map/'],
      ['en/map/index.html?a=1', 'en/map/?a=1'],
      ['index.html', ''],
    ])('leads %s on to the one address of its page', async (path, to) => {
      const { status, headers } = await ask(at(path));
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(at(to));
    });

    test.each(['//evil.example/index.html', '/\\evil.example/index.html', '//evil.example', '/%5cevil.example'])(
      'leads %s to no other host',
      async (path) => {
        const { headers } = await ask(path);
        expect(headers.location ?? '/').toMatch(/^\/(?:$|\w)/);
      },
    );

    test.each([
      'nowhere',
      '_headers',
      '%5fheaders',
      '_HEADERS',
      './_headers',
      '.htaccess',
      '%2ehtaccess',
      '.git/config',
      'en/map/index.html.gz',
      'en/map/index.html.br',
      '_astro/',
      'data/',
      `search/${INDEX}/`,
      '%2e%2e/%2e%2e/package.json',
      'en/%2e%2e%2f%2e%2e/package.json',
    ])('says of %s that there is no such page', async (path) => {
      const { status, headers, body } = await ask(at(path));
      // What leads out of every folder is refused before it is looked for.
      expect([400, 404]).toContain(status);
      if (status === 400) return;
      expect(body.toString()).toBe('Not found');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    });

    test.each(['es/nada/', 'es/nada', 'es/nada.akn.xml', 'es/nada?a=/en/'])(
      'says so of %s in its language',
      async (path) => {
        const { status, headers, body } = await ask(at(path));
        expect([status, body.toString()]).toEqual([404, 'No existe']);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
      },
    );

    test.each(Object.entries(FILE_TYPES))('knows what .%s is', async (ending, { type, isText }) => {
      const { status, headers } = await ask(at(`en/file.${ending}`));
      expect([status, headers['content-type']]).toEqual([200, `${type}${isText ? '; charset=utf-8' : ''}`]);
    });

    test.runIf(base !== '/')('leads into the folder of the site, and serves nothing beside it', async () => {
      for (const [path, to] of Object.entries({ '/': base, '/atlas': base, '/atlas?a=1': `${base}?a=1` }))
        expect((await ask(path)).headers.location).toBe(to);
      const { status, body } = await ask('/en/');
      expect([status, body.toString()]).toEqual([404, 'Not found']);
    });
  });

  // A reader opens a page and then asks for what it names, while new editions come: bounded by the editions, not by a clock.
  describe.skipIf(!isHere)('while new editions are put in place', () => {
    test('fails no request, and keeps what open pages ask for', async () => {
      const shelf = temporaryFolder();
      const indexOf = (edition: number) => edition.toString(16).padStart(12, '0');
      await publishInto(shelf, 'edition-0', indexOf(0));
      const server = await start({ ...EXAMPLE, root: join(shelf, 'current') });
      const wrong: string[] = [];
      const seen = new Set<string>();
      const expectWhole = async (path: string) => {
        const { status, body } = await server.ask(path).catch((error: unknown) => {
          throw new Error(`${path}: ${String(error)}`);
        });
        if (status !== 200) wrong.push(`${path}: ${status}`);
        return body.toString();
      };
      const read = async (between: () => Promise<void>) => {
        const page = await expectWhole('/en/');
        const { version } = JSON.parse(await expectWhole('/search/entry.json')) as { version: string };
        await between();
        const [, bundle = ''] = /src="([^"]+)"/.exec(page) ?? [];
        seen.add(bundle);
        expect(await expectWhole(bundle)).toBe(`bundle ${bundle.slice('/_astro/'.length, -'.js'.length)}`);
        await expectWhole(`/search/${version}/head.bin`);
      };
      try {
        for (let edition = 1; edition <= 6; edition++) {
          let isComing = true;
          const coming = publishInto(shelf, `edition-${edition}`, indexOf(edition)).finally(() => (isComing = false));
          // Some readers have a page open from before until after; others come and go meanwhile.
          const open = [1, 2].map(() => read(() => coming));
          const passing = [1, 2].map(async () => {
            for (let count = 0; count < 200 && isComing; count++) await read(() => Promise.resolve());
          });
          await Promise.all([...open, ...passing, coming]);
        }
        expect(await expectWhole('/en/')).toContain('edition-6');
      } finally {
        await server.stop();
      }
      expect(wrong).toEqual([]);
      expect(seen.size).toBeGreaterThan(3);
    });
  });
});
