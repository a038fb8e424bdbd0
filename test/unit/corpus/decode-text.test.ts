import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/corpus/decode-text.ts';

describe('decodeText', () => {
  test('keeps the byte order mark of a text', () => {
    expect(decodeText(Buffer.from('\uFEFFReunión\n'))).toEqual({ text: '\uFEFFReunión\n' });
  });

  test.each([
    [[0xff], 1, 1],
    [[0x61, 0x0a, 0x62, 0xff, 0x63], 2, 2],
    [[0xc3, 0xb3, 0x0a, 0xf3, 0x6e], 2, 1],
    [[0x61, 0xc3], 1, 2],
  ])('tells where %j is no text', (bytes, line, column) => {
    expect(decodeText(Buffer.from(bytes))).toEqual({ at: { line, column } });
  });

  test('takes U+FFFD that is written for what it is, and no place of a fault', () => {
    expect(decodeText(Buffer.concat([Buffer.from('a\uFFFD\n'), Buffer.from([0xff])]))).toEqual({
      at: { line: 2, column: 1 },
    });
  });
});
