// The real site as the servers of deploy/ have to know it, and one file of each kind from each server that this machine has.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../scripts/servers/deployment.ts';
import { fileTypeOf } from '../../scripts/servers/file-types.ts';
import { cachingOf } from '../../src/site/frame/headers.ts';
import { type RealServer, SERVERS } from '../helpers/real-servers.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles, SITE } from '../helpers/sites.ts';

/** Read by hosts, and sent by none. */
const FOR_HOSTS = '_headers';
const files = listFiles(SITE).filter((path) => path !== FOR_HOSTS);
/** By kind of file, and by whether it is named after its content. */
const samples = [
  ...new Map(files.map((path) => [`${cachingOf(`/${path}`)} ${fileTypeOf(path)?.type ?? ''}`, path])).values(),
];

describe('the files of the site', () => {
  test('have types that the servers are told', () => {
    expectNone(files.filter((path) => fileTypeOf(path) === undefined));
  });

  test('can be led to by the signs of their addresses alone', () => {
    // A page is a folder without a dot, all else a file with one; nothing needs an escape.
    expectNone(files.filter((path) => !/^(?:[\w~-]+\/)*[\w~-][\w.~-]*\.\w+$/.test(path)));
  });

  test('below _astro/ and search/ are named after their content', () => {
    const lasting = files.filter((path) => /^(?:_astro|search)\//.test(path) && path !== 'search/entry.json');
    expectNone(lasting.filter((path) => cachingOf(`/${path}`) === 'no-cache'));
    expectNone(lasting.filter((path) => path.startsWith('_astro/') && !/[\w-]{7,}\.\w+$/.test(path)));
  });
});

describe.each(SERVERS)('$name', ({ isHere, start }) => {
  describe.skipIf(!isHere)('over the site', () => {
    let server: RealServer;
    beforeAll(async () => {
      server = await start({ ...EXAMPLE, root: resolve(SITE) });
    });
    afterAll(() => server.stop());

    test.each(samples)('sends %s as it is', async (path) => {
      const { status, headers, body } = await server.ask(`/${path.replace(/(^|\/)index\.html$/, '$1')}`);
      const { type = '', isText } = fileTypeOf(path) ?? {};
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        isText ? `${type}; charset=utf-8` : type,
        cachingOf(`/${path}`),
      ]);
      expect(body.equals(readFileSync(join(SITE, path)))).toBe(true);
    });
  });
});
