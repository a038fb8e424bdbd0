import { describe, expect, test } from 'vitest';
import { numberLabel } from '../../../../src/site/instant/number-label.ts';

const words = { art: 'Art.', s: 's.', pre: 'Preamble' };

describe('numberLabel', () => {
  test.each([
    ['3.d', '¶ 3.d'],
    ['art-145-bis', 'Art. 145 bis'],
    ['art-23-25', 'Art. 23–25'],
    ['s-279.01', 's. 279.01'],
    ['pre-2', 'Preamble ¶ 2'],
  ])('%s is %s', (n, label) => {
    expect(numberLabel(n, words)).toBe(label);
  });
});
