import { describe, expect, test } from 'vitest';
import { listClusterFaults } from '../../../scripts/exports/check-cluster.ts';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { toClusterBulk } from '../../../src/exports/cluster/to-bulk.ts';
import { readContent } from '../../helpers/make-content.ts';
import { IN_SPANISH } from '../../helpers/spanish-content.ts';

const absolute = (path: string) => `https://example.org/${path}`;
async function documents(files = {}): Promise<Record<string, Record<string, unknown>>> {
  const { corpus } = await readContent(files);
  const lines = [...toClusterBulk(new Atlas(corpus), absolute)].join('').trimEnd().split('\n');
  const read = (line = '') => JSON.parse(line) as Record<string, unknown>;
  return Object.fromEntries(
    lines.flatMap((line, at) => (at % 2 ? [] : [[(read(line)['index'] as { _id: string })._id, read(lines[at + 1])]])),
  );
}

describe('toClusterBulk', () => {
  test('has a work and each of its provisions, with what can be filtered as ids', async () => {
    const all = await documents();
    expect(all['ag-res-2010']).toMatchObject({ kind: 'work', work: 'ag-res-2010', adopted: '2004-06-08' });
    expect(all['ag-res-2010']?.['address']).toBe('https://example.org/id/ag-res-2010/');
    expect(all['ag-res-2010#3.d']).toMatchObject({
      kind: 'provision',
      n: '3.d',
      verb: 'requests',
      address: 'https://example.org/id/ag-res-2010/#3.d',
      is_mandate: true,
    });
    expect(all['ar-ley-26364#art-2']).toMatchObject({ state: 'ar', collection: 'legislation' });
  });

  test('tells a text in each language in which it is told, and in no other', async () => {
    expect(Object.keys((await documents())['ag-res-2010#3.d']?.['text'] ?? {})).toEqual(['en']);
    const told = (await documents(IN_SPANISH))['ag-res-2010#3.d']?.['text'] as Record<string, string>;
    expect(Object.keys(told)).toEqual(['en', 'es']);
    expect(told['es']).not.toBe(told['en']);
    // A summary that nobody has written is no text.
    expect((await documents())['rtp-i-conclusions']?.['text']).toEqual({});
  });
});

describe('listClusterFaults', () => {
  const action = (id: string) => `${JSON.stringify({ index: { _index: 'atlas', _id: id } })}\n`;
  test.each([
    ['nothing', `${action('a')}{"kind":"work","adopted":"2004-06","text":{"pt":"Um."}}\n`, []],
    ['a line without end', `${action('a')}{"kind":"work"}`, ['Its last line has no end.']],
    ['a field of another name', `${action('a')}{"kinds":"work"}\n`, ['a: kinds is not as the mapping says.']],
    ['another language', `${action('a')}{"text":{"de":"Ein."}}\n`, ['a: text.de is not as the mapping says.']],
    ['a day that is none', `${action('a')}{"adopted":"June 2004"}\n`, ['a: adopted is not as the mapping says.']],
    ['an empty list', `${action('a')}{"topics":[]}\n`, ['a: topics is not as the mapping says.']],
    ['another index', `{"index":{"_index":"other","_id":"a"}}\n{}\n`, ['a: it names another index.']],
    ['one id twice', `${action('a')}{}\n${action('a')}{}\n`, ['"a" is no id of its own.']],
    [
      'half a document',
      action('a'),
      ['A document lacks one of its two lines.', 'Its documents are not the works and provisions of the atlas.'],
    ],
  ])('finds %s', (_, bulk, faults) => {
    expect(listClusterFaults(bulk, ['a'])).toEqual(faults);
  });
});
