// That other programs read what is zipped is seen where workbooks are read back.
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toZip } from '../../../../src/exports/tables/to-zip.ts';

const pack = (files: Record<string, string>) => Buffer.from(toZip(new Map(Object.entries(files))));

describe('toZip', () => {
  test('names in its directory every file in order, where it begins, and how long it is', () => {
    const files = { '[Content_Types].xml': '', 'xl/a é.xml': 'ñ – “x” 😀'.repeat(1000), 'z.txt': 'last' };
    const zip = pack(files);
    const end = zip.length - 22;
    expect([zip.readUInt32LE(end), zip.readUInt16LE(end + 10)]).toEqual([0x06054b50, 3]);
    const read: [string, string][] = [];
    for (let at = zip.readUInt32LE(end + 16); at < end;) {
      const [packed, whole, length] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
      const name = zip.toString('utf8', at + 46, at + 46 + length);
      const start = zip.readUInt32LE(at + 42);
      expect(zip.toString('utf8', start + 30, start + 30 + length)).toBe(name);
      const content = inflateRawSync(zip.subarray(start + 30 + length, start + 30 + length + packed));
      expect(content).toHaveLength(whole);
      read.push([name, content.toString()]);
      at += 46 + length;
    }
    expect(read).toEqual(Object.entries(files));
  });

  test('gives the same bytes twice, and others where a text differs', () => {
    expect(pack({ a: 'x' }).equals(pack({ a: 'x' }))).toBe(true);
    expect(pack({ a: 'x' }).equals(pack({ a: 'y' }))).toBe(false);
  });
});
