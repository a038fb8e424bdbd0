import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import { buildFacetTable } from '../../../../src/rooms/provisions/facet-table.ts';
import { sortByDate } from '../../../../src/rooms/provisions/sort-by-date.ts';
import { CONCLUSIONS, edit, readContent } from '../../../helpers/make-content.ts';

async function sorted(ends: readonly string[], files = {}): Promise<(string | undefined)[]> {
  const table = buildFacetTable(toProvisionData(new Atlas((await readContent(files)).corpus)).facets);
  return sortByDate(ends, table).map((row) => table.ends[row]);
}

describe('sortByDate', () => {
  test('puts the oldest first, whatever its kind, and leaves out what is not held', async () => {
    const ends = [
      'rtp-i-conclusions#1',
      'gone#1',
      'ag-res-2010#preamble-poverty',
      'lima-protocol#art-5',
      'ag-res-2010#3.d',
    ];
    expect(await sorted(ends)).toEqual([
      'lima-protocol#art-5',
      'ag-res-2010#3.d',
      'ag-res-2010#preamble-poverty',
      'rtp-i-conclusions#1',
    ]);
  });

  test('puts what has no date last', async () => {
    const files = edit(CONCLUSIONS, 'adopted: 2006-03', 'adopted: null');
    expect(await sorted(['rtp-i-conclusions#1', 'ag-res-2010#3.d'], files)).toEqual([
      'ag-res-2010#3.d',
      'rtp-i-conclusions#1',
    ]);
  });
});
