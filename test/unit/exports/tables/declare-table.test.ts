import { describe, expect, test } from 'vitest';
import { columnOf, declareTable } from '../../../../src/exports/tables/declare-table.ts';
import { addressOf, bulkData } from '../../../helpers/bulk-data.ts';

describe('declareTable', () => {
  const column = columnOf<readonly string[]>();
  const table = declareTable<readonly string[]>({
    name: 'lists',
    title: 'Lists',
    row: 'A list',
    counting: 'Count rows',
    key: 'texts',
    list: () => [['a', 'b'], [], ['one\r\n  line', 'two']],
    columns: [
      column('texts', 'Texts', (parts) => parts, { list: 'texts' }),
      column('ids', 'Ids', (parts) => parts, { list: 'ids' }),
      column('first', 'The first', ([first]) => first),
      column('none', 'An empty text', () => ''),
    ],
  });

  test('writes texts on a line each, ids with semicolons, and nothing where there is none', async () => {
    const { atlas } = await bulkData();
    expect(table.rows({ atlas, addressOf })).toEqual([
      ['a\nb', 'a; b', 'a', null],
      [null, null, null, null],
      ['one line\ntwo', 'one\n  line; two', 'one\n  line', null],
    ]);
  });
});
