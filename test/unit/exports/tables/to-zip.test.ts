import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toZip } from '../../../../src/exports/tables/to-zip.ts';

describe('toZip', () => {
  test('is read back by another program, in order, with names and texts of any letters', () => {
    const files = new Map([
      ['[Content_Types].xml', ''],
      ['xl/a é.xml', 'ñ – “x” 😀'.repeat(1000)],
      ['z.txt', 'last'],
    ]);
    const read = Object.entries(unzipSync(toZip(files)));
    expect(read.map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([...files]);
  });

  test('gives the same bytes twice, and others where a text differs', () => {
    const bytes = (text: string) => Buffer.from(toZip(new Map([['a', text]])));
    expect(bytes('x').equals(bytes('x'))).toBe(true);
    expect(bytes('x').equals(bytes('y'))).toBe(false);
  });
});
