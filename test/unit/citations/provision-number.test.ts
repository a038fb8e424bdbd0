import { describe, expect, test } from 'vitest';
import { findProvision, readAnchor } from '../../../src/citations/provision-number.ts';
import { readProvision } from '../../../src/citations/read-provision.ts';

describe('readAnchor', () => {
  test.each([
    ['3.d', 'para', ['3', 'd']],
    ['ii.3', 'para', ['ii', '3']],
    ['art-145-bis', 'art', ['145', 'bis']],
    ['art-149-a-1', 'art', ['149', 'a', '1']],
    ['s-279.01', 's', ['279', '01']],
    ['pre-2', 'pre', ['2']],
  ])('reads %s', (n, unit, steps) => {
    expect(readAnchor(n)).toMatchObject({ unit, steps });
  });

  test.each(['prosecution-1.c', 'art-unico', 'i.basis', 'usc-18-1591', ''])('leaves "%s", which is in words', (n) => {
    expect(readAnchor(n)).toBeUndefined();
  });
});

describe('findProvision', () => {
  const held = [
    ...['art-2', 'art-3.a', 'art-3.b', 'art-13-25', 'art-145-bis', 'art-149-a', 'art-8.3-4', 's-118', '3.d', '12-13'],
    ...['art-202-ter', 's-10-1-c', 'prosecution-1.c', 'ii.3', 's-5', 'art-5'],
  ];
  test.each([
    ['art. 2', 'art-2'],
    ['art 3', 'art-3.a'],
    ['art 3(b)', 'art-3.b'],
    ['art. 145 bis', 'art-145-bis'],
    ['Art. 149-A', 'art-149-a'],
    ['art. 14', 'art-13-25'],
    ['art. 13–25', 'art-13-25'],
    ['art. 8(4)', 'art-8.3-4'],
    ['s. 118', 's-118'],
    ['Art. 118', 's-118'],
    ['s. 10(1)(c)', 's-10-1-c'],
    ['3(d)', '3.d'],
    ['3.a', 'art-3.a'],
    ['¶ 13', '12-13'],
    ['II.3', 'ii.3'],
    ['Prosecution 1.c', 'prosecution-1.c'],
    ['s. 5', 's-5'],
    ['art. 5', 'art-5'],
    ['art. 145', undefined],
    ['art. 202', undefined],
    ['art. 1', undefined],
    ['s. 10(1)', undefined],
    ['art. 26', undefined],
    ['Preamble ¶ 2', undefined],
  ])('takes %s to %s', (text, n) => {
    const asked = readProvision(text);
    if (!asked) throw new Error(`${text} has no number.`);
    expect(findProvision(held, asked)?.n).toBe(n);
  });
});
