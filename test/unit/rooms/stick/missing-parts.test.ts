import { describe, expect, test } from 'vitest';
import { missingParts } from '../../../../src/rooms/stick/missing-parts.ts';

const PARTS = ['_astro', 'es', 'es/legislation', 'es/legislation/ar', 'es/legislation/br', 'es/topics'];

function missing(...gone: string[]): string[] {
  return missingParts(PARTS, new Set(PARTS.filter((part) => !gone.includes(part))));
}

describe('missingParts', () => {
  test.each([
    [[], []],
    [['_astro'], ['_astro']],
    // Wholly gone: told once.
    [['es/legislation', 'es/legislation/ar', 'es/legislation/br'], ['es/legislation']],
    // The copy broke off within it: what is there is not told as gone.
    [
      ['es', 'es/legislation', 'es/legislation/br', 'es/topics'],
      ['es', 'es/legislation', 'es/legislation/br', 'es/topics'],
    ],
    [PARTS, ['_astro', 'es']],
  ])('of %j tells %j', (gone, told) => {
    expect(missing(...gone)).toEqual(told);
  });
});
