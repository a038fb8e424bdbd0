import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../../src/site/frame/worker/keep.ts';

const answer = (type: string, status = 200) => new Response('', { status, headers: { 'Content-Type': type } });
const html = answer('text/html; charset=utf-8');
const json = answer('application/json');

describe('kindOf', () => {
  test.each([
    ['en/map/', html, true, 'pages'],
    ['_astro/page.a1.js', answer('text/javascript'), false, 'files'],
    ['theme.js', answer('text/javascript'), false, 'files'],
    ['search/entry.json', json, false, 'data'],
    ['search/0123456789ab/en/t0.bin', answer('application/octet-stream'), false, 'data'],
    ['data/compare/en/pe.json', json, false, 'data'],
    ['packs/en.json', json, false, 'data'],
  ] as const)('keeps %s', (path, response, isPage, kind) => {
    expect(kindOf(response, path, isPage)).toBe(kind);
  });

  test.each([
    ['a page that is not there', 'en/no-such/', answer('text/html', 404), true],
    ['a page that a script reads', 'en/map/', html, false],
    ['a file that is opened like a page', 'data/atlas.json', json, true],
    ['a file that readers take away', 'data/atlas.json', json, false],
    ['a table beside the pieces of the explorer', 'data/provisions.csv', answer('text/csv'), false],
    ['the citation of a document', 'en/resolutions/ag-res-2348.ris', answer('text/plain'), false],
  ] as const)('keeps nothing of %s', (_, path, response, isPage) => {
    expect(kindOf(response, path, isPage)).toBeUndefined();
  });
});
