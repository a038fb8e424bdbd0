import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/exports/tables/clean-text.ts';
import { columnOf, declareTable } from '../../../../src/exports/tables/declare-table.ts';
import { addressOf, bulkData } from '../../../helpers/bulk-data.ts';

describe('cleanText', () => {
  test.each([
    ['a\u0000b', 'a\uFFFDb'],
    ['bell\u0007', 'bell\uFFFD'],
    ['half \uD83D pair', 'half \uFFFD pair'],
    ['half \uDE42 pair', 'half \uFFFD pair'],
    ['no character \uFFFE\uFFFF', 'no character \uFFFD\uFFFD'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
  ])('writes %j as %j', (text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test.each(['=1', '\ttab', '\u202Eright to left', 'é', '🙂', ' spaced ', '\u00AD'])('leaves %j as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });
});

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
