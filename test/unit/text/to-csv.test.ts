import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_FOR_PROGRAMS, csvFormOf, defuse, toCsv, toTsv } from '../../../src/text/to-csv.ts';
import { parseCsv } from '../../helpers/parse-csv.ts';

/** Rows of one width with any cells, signs that a table has a meaning for among them. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('"', ',', ';', '\r', '\n', '\t', ' ', '=', '-', '\uFEFF', 'ñ', '1'), { maxLength: 6 })
    .map((signs) => signs.join('')),
);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

describe('toCsv', () => {
  test('starts with a UTF-8 mark and ends lines with carriage return and line feed', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['ñ', ''],
      ]),
    ).toBe('\uFEFFa,b\r\nñ,\r\n');
  });

  test.each([
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' a', '" a"'],
    ['a b', 'a b'],
  ])('quotes where it must: %j', (cell, written) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('defuses %j', (cell) => {
    expect(defuse(cell)).toBe(`'${cell}`);
    expect(parseCsv(toCsv([[cell, 'b']]))).toEqual([[`'${cell}`, 'b']]);
  });

  test.each(['1-2', "'=1", 'Ley 26.364', '', '“=”'])('leaves %j as it is', (cell) => {
    expect(defuse(cell)).toBe(cell);
  });

  test('is read back as it was, whatever stands in it', () => {
    const form = fc.record({ separator: fc.constantFrom(',', ';'), hasMark: fc.boolean() });
    fc.assert(
      fc.property(table, form, (rows, { separator, hasMark }) => {
        const read: unknown = parse(toCsv(rows, { separator, hasMark }), { delimiter: separator, bom: hasMark });
        expect(read).toEqual(rows.map((row) => row.map(defuse)));
      }),
    );
  });
});

describe('csvFormOf', () => {
  test.each([
    ['en', '\uFEFFa,"b;c"\r\n'],
    ['es', '\uFEFFa;"b;c"\r\n'],
    ['pt', '\uFEFFa;"b;c"\r\n'],
    ['fr', '\uFEFFa;"b;c"\r\n'],
  ] as const)('parts columns as spreadsheets in %s do, and marks accents', (language, text) => {
    expect(toCsv([['a', 'b;c']], csvFormOf(language))).toBe(text);
  });

  test('writes for programs with commas and without mark', () => {
    expect(toCsv([['ñ', 'b,c']], CSV_FOR_PROGRAMS)).toBe('ñ,"b,c"\r\n');
  });
});

describe('toTsv', () => {
  test('keeps one line a row and one tab a cell', () => {
    expect(
      toTsv([
        ['a\tb', ' c\r\nd '],
        ['=1', ''],
      ]),
    ).toBe("a b\tc d\n'=1\t");
  });

  test('has as many cells as the table, and none that is a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const cells = toTsv(rows)
          .split('\n')
          .map((line) => line.split('\t'));
        expect(cells.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
        expect(cells.flat().filter((written) => /^[=+@-]/.test(written))).toEqual([]);
      }),
    );
  });
});
