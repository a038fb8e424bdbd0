import { describe, expect, test } from 'vitest';
import { OURS, planBeside, readBeside, writeBeside, type Passage } from '../../../../src/rooms/work/beside-plan.ts';

const passage = (key: string, lang: string, label = ''): Passage => ({ key, lang, label });
const keysOf = (own: Passage[], others: Passage[]) => planBeside(own, others).map(({ own: { key } }) => key);

describe('planBeside', () => {
  test('pairs passages by their keys, in the order of the page', () => {
    const own = [passage('_summary', 'en'), passage('1', 'en', '¶ 1'), passage('2', 'en', '¶ 2')];
    const others = [passage('2', 'es', '¶ 2'), passage('_summary', 'es'), passage('1', 'es', '¶ 1')];
    expect(planBeside(own, others).map(({ own: one, other }) => [one.key, other.key, other.lang])).toEqual([
      ['_summary', '_summary', 'es'],
      ['1', '1', 'es'],
      ['2', '2', 'es'],
    ]);
  });

  test('gives a paragraph its name where the second language has another', () => {
    const own = [passage('pre-1', 'en', 'Preamble 1'), passage('1', 'en', '¶ 1'), passage('_summary', 'en')];
    const others = [passage('pre-1', 'es', 'Preámbulo 1'), passage('1', 'es', '¶ 1'), passage('_summary', 'es')];
    expect(planBeside(own, others).map(({ hasLabel }) => hasLabel)).toEqual([true, false, false]);
  });

  test('leaves out what the other page lacks, and what it tells in the language of this one', () => {
    const own = [passage('_summary', 'en'), passage('1', 'en'), passage('2', 'en')];
    expect(keysOf(own, [passage('_summary', 'es'), passage('1', 'en'), passage('3', 'es')])).toEqual(['_summary']);
  });

  test('says not whose words they are where there are none', () => {
    const own = [passage(OURS, 'en'), passage('1', 'en')];
    expect(keysOf(own, [passage(OURS, 'es'), passage('1', 'en')])).toEqual([]);
    expect(keysOf(own, [passage(OURS, 'es'), passage('1', 'es')])).toEqual([OURS, '1']);
  });
});

describe('readBeside', () => {
  test.each([
    ['', undefined],
    ['?beside=es', 'es'],
    ['?q=a&beside=pt', 'pt'],
    ['?beside=en', undefined],
    ['?beside=de', undefined],
    ['?beside=', undefined],
  ])('reads %j on an English page', (search, language) => {
    expect(readBeside(search, 'en')).toBe(language);
  });
});

describe('writeBeside', () => {
  test.each([
    ['', 'es', '?beside=es'],
    ['?beside=es', 'fr', '?beside=fr'],
    ['?beside=es', undefined, ''],
    ['?q=a&beside=es', undefined, '?q=a'],
    ['?q=a', 'es', '?q=a&beside=es'],
    ['', undefined, ''],
  ])('of %j with %j is %j', (search, language, written) => {
    expect(writeBeside(search, language)).toBe(written);
  });
});
