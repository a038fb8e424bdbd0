import { describe, expect, test } from 'vitest';
import { findAnchor, splitAddress } from '../../../src/citations/split-address.ts';

describe('splitAddress', () => {
  test.each([
    ['Ley 26.364 art 2', 'Ley 26.364', '2'],
    ['Ley N° 26.364, artículo 5', 'Ley N° 26.364,', '5'],
    ['Law 26,364 article 6', 'Law 26,364', '6'],
    ['art. 145 bis AR', 'AR', '145-bis'],
    ['Código Penal art. 411 quáter', 'Código Penal', '411-quater'],
    ['art. 149-A do Código Penal', 'do Código Penal', '149-a'],
    ['IRPA s. 118', 'IRPA', '118'],
    ['Criminal Code s. 279.01', 'Criminal Code', '279.01'],
    ['Palermo art 3(a)', 'Palermo', '3.a'],
    ['RTP-II ¶8', 'RTP-II', '8'],
    ['artigo 6 da Lei 13.344', 'da Lei 13.344', '6'],
  ])('takes the address out of %s', (query, rest, number) => {
    expect(splitAddress(query)).toEqual({ rest, number });
  });

  test.each(['Ley 26.364', 'party 3', 'states 35', 'art', 'Mar del Plata 2005', 'arts and crafts', '2348 3.d'])(
    'finds none in %s',
    (query) => {
      expect(splitAddress(query)).toEqual({ rest: query, number: undefined });
    },
  );
});

describe('findAnchor', () => {
  const numbers = ['art-2', 'art-3.a', 'art-3.b', 'art-145-bis', 's-118', '3.d', 'art-202-ter'];
  test.each([
    ['2', 'art-2'],
    ['3', 'art-3.a'],
    ['3.b', 'art-3.b'],
    ['145-bis', 'art-145-bis'],
    ['118', 's-118'],
    ['3.d', '3.d'],
    ['145', undefined],
    ['202', undefined],
    ['11', undefined],
  ])('%s is %s', (number, anchor) => {
    expect(findAnchor(numbers, number)).toBe(anchor);
  });
});
