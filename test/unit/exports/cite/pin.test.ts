import { describe, expect, test } from 'vitest';
import { inBrackets, readPin, type Numbered } from '../../../../src/exports/cite/pin.ts';

const numbered = (n: string, shown: string, more: Partial<Numbered> = {}): Numbered => ({
  n,
  shown,
  editorial: false,
  isLabel: false,
  ...more,
});

describe('readPin', () => {
  test.each<[Numbered, string, string]>([
    [numbered('3.d', '¶ 3.d'), 'para', '3.d'],
    [numbered('12-13', '¶ 12–13'), 'paras', '12–13'],
    [numbered('art-3.a', 'Art. 3.a'), 'art', '3.a'],
    [numbered('art-8.3-4', 'Art. 8.3–4'), 'art', '8.3–4'],
    [numbered('art-13-25', 'Art. 13–25'), 'arts', '13–25'],
    [numbered('art-145-bis', 'Art. 145 bis'), 'art', '145 bis'],
    [numbered('pre-2', 'Préambule ¶ 2'), 'pre', '2'],
    [numbered('prosecution-1.c', 'Prosecution 1.c'), 'words', 'Prosecution 1.c'],
    [numbered('art-23-25', 'Arts. 23-25', { isLabel: true }), 'arts', '23-25'],
    [numbered('s-7-4.11', 's. 7(4.11)', { isLabel: true }), 's', '7(4.11)'],
    [numbered('penalty', 'Penalty', { isLabel: true }), 'words', 'Penalty'],
    [numbered('4.1', '4.1', { editorial: true }), 'editorial', '4.1'],
  ])('reads $n', (provision, kind, number) => {
    expect(readPin(provision)).toMatchObject({ kind, number });
  });
});

describe('inBrackets', () => {
  test.each([
    ['3.d', false, '3(d)'],
    ['36.1.a', false, '36(1)(a)'],
    ['8.3–4', false, '8(3)–(4)'],
    ['13–25', false, '13–25'],
    ['3.1', true, '3.1'],
    ['15.V', true, '15.V'],
    ['3.d', true, '3(d)'],
  ])('writes %s (label: %s) as %s', (number, isLabel, written) => {
    expect(inBrackets({ kind: 'art', number, isLabel })).toBe(written);
  });
});
