import { expect, describe, test } from 'vitest';
import { printSize } from '../../../../src/rooms/offline/print-size.ts';

const words = { kilobytes: '{count} ko', megabytes: '{count} Mo' };

describe('printSize', () => {
  test.each([
    [0, '0 ko'],
    [1, '1 ko'],
    [999_400, '1\u202f000 ko'],
    [4_781_373, '4,8 Mo'],
    [5_368_700_000, '5\u202f369 Mo'],
  ])('writes %d bytes as "%s"', (bytes, written) => {
    expect(printSize(bytes, words, 'fr')).toBe(written);
  });
});
