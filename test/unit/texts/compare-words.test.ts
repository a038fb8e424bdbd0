import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/texts/compare-words.ts';

/** `same [-deleted-] {+inserted+}` */
const compare = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'deleted' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`,
    )
    .join('')
    .replace(/\s+/g, ' ');

describe('compareWords', () => {
  test('tells whole words apart, and not their letters', () => {
    expect(compare('To place lamps along every road.', 'To place further lamps along every road and bridge.')).toBe(
      'To place {+further+}lamps along every road {+and bridge+}.',
    );
    expect(compare('before June', 'before July')).toBe('before [-June-]{+July+}');
  });

  test('keeps letters with accents in their words', () => {
    expect(compare('los órganos', 'las órganas')).toBe('[-los órganos-]{+las órganas+}');
  });

  test.each([
    ['To urge, again, the states;', 'To urge the member states.'],
    ['', 'New words.'],
    ['Old words.', ''],
    ['Same.', 'Same.'],
  ])('loses no word of %j and %j', (before, after) => {
    const parts = compareWords(before, after);
    const join = (without: string) =>
      parts
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '');
    expect([join('inserted'), join('deleted')]).toEqual([before.replace(/\s+/g, ''), after.replace(/\s+/g, '')]);
  });
});
