import { describe, expect, test } from 'vitest';
import { changeKey } from '../../../src/words/change-key.ts';
import { translatorFor } from '../../../src/words/translate.ts';

describe('changeKey', () => {
  test.each([
    ['states', 0, 'first stated'],
    ['states', 3, 'stated anew'],
    ['renews', 0, 'renewed'],
    ['narrows', 4, 'narrowed'],
  ] as const)('calls %s at step %i %s', (change, index, words) => {
    expect(translatorFor('en')(changeKey(change, index))).toBe(words);
  });
});
