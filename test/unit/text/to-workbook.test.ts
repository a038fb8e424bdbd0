import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/text/clean-text.ts';
import { toWorkbook } from '../../../src/text/to-workbook.ts';

async function readBack(name: string, rows: string[][]) {
  const { sheets } = await readXlsx(await toWorkbook(name, rows));
  return sheets[0];
}

describe('toWorkbook', () => {
  test('writes texts as texts, whatever they begin with, and whole numbers as numbers', async () => {
    const cells = [
      '=1+1',
      '@x',
      '+1',
      '-1',
      'a & b < "c"',
      'two\nlines',
      ' spaced ',
      'النص',
      '_x000D_',
      '2008-04',
      '0012',
      '1,5',
      '<5',
    ];
    const sheet = await readBack('A', [cells, ['0', '12', '2008']]);
    expect(sheet?.rows).toEqual([
      cells,
      [0, 12, 2008, ...cells.slice(3).map(() => null)].slice(0, sheet?.rows[1]?.length),
    ]);
  });

  test('is read back as it was, whatever stands in it', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('_x000D_', '_', 'x', '0041', '&', '<', '"', ' ', '\r', '\n', '\t', '=', '1'), {
          maxLength: 5,
        })
        .map((parts) => parts.join('')),
      fc.nat().map(String),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
        const sheet = await readBack('A', [['heading'], [...cells, 'end']]);
        expect(sheet?.rows[1]).toEqual([
          ...cells.map((own) => (own === '' ? null : /^(?:0|[1-9]\d{0,14})$/.test(own) ? Number(own) : cleanText(own))),
          'end',
        ]);
      }),
    );
  });

  test('writes what no workbook can hold as a sign that something stood there', async () => {
    const sheet = await readBack('A', [['a\u0000b', 'half \uD83D', 'x'.repeat(40_000)]]);
    expect(sheet?.rows[0]?.slice(0, 2)).toEqual(['a\uFFFDb', 'half \uFFFD']);
    expect(String(sheet?.rows[0]?.[2])).toMatch(/^x{32763} \[…\]$/);
  });

  test('gives the sheet a name that spreadsheets take', async () => {
    expect((await readBack('Laws: [all] of 35 states / 2026, and more', [['a']]))?.name).toBe(
      'Laws   all  of 35 states   2026',
    );
  });

  test('gives the same bytes twice', async () => {
    const write = () =>
      toWorkbook('A', [
        ['a', '1'],
        ['é', ''],
      ]);
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });
});
