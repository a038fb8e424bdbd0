import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFiles } from '../../../../src/integrations/development/serve-files.ts';

let server: Server;
let address = '';
let listed = 0;
const files = [
  { path: 'en/laws/a.ris', type: 'application/x-research-info-systems', write: () => 'TY  - STAT' },
  { path: 'data/a.xlsx', type: 'application/zip', write: () => Promise.resolve(new Uint8Array([1, 2])) },
  { path: 'data/a.nt', type: 'application/n-triples', write: () => ['a\n', 'b\n'] },
];

beforeAll(async () => {
  const handle = serveFiles(() => Promise.resolve((listed++, files)), '/atlas');
  server = createServer((request, response) =>
    handle(request, response, () => {
      response.writeHead(404).end('page');
    }),
  ).listen(0);
  await once(server, 'listening');
  const bound = server.address();
  address = `http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : ''}`;
});
afterAll(() => server.close());

const ask = async (path: string) => {
  const response = await fetch(`${address}${path}`);
  return [response.status, response.headers.get('content-type'), await response.text()];
};

describe('serveFiles', () => {
  test('answers with a file below the base or without it, by its type', async () => {
    const ris = [200, 'application/x-research-info-systems; charset=utf-8', 'TY  - STAT'];
    expect(await ask('/atlas/en/laws/a.ris')).toEqual(ris);
    expect(await ask('/en/laws/a.ris?at=1')).toEqual(ris);
    expect(await ask('/data/a.xlsx')).toEqual([200, 'application/zip', '\u0001\u0002']);
    expect(await ask('/data/a.nt')).toEqual([200, 'application/n-triples; charset=utf-8', 'a\nb\n']);
  });

  test('leaves other addresses to whoever comes next, pages without looking for them', async () => {
    expect(await ask('/en/laws/b.ris')).toEqual([404, null, 'page']);
    const before = listed;
    for (const path of ['/en/laws/', '/src/site/frame/page.client.ts', '/@vite/client', '/node_modules/a.js'])
      expect(await ask(path), path).toEqual([404, null, 'page']);
    expect(listed).toBe(before);
  });
});
