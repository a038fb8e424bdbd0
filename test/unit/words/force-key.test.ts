import { describe, expect, test } from 'vitest';
import { forceKey } from '../../../src/words/force-key.ts';
import { translatorFor } from '../../../src/words/translate.ts';

describe('forceKey', () => {
  test.each([
    ['mandating', 5, false, 'order or decision (5 of 5)'],
    ['mandating', 3, false, 'request (3 of 5)'],
    ['mandating', 3, true, 'proposal, binds nobody'],
    ['declaratory', 5, false, 'statement, asks nothing'],
    ['reporting', 1, false, 'report of what was done'],
    ['proposing', 1, false, 'proposal, binds nobody'],
  ] as const)('says of a %s verb of strength %i, proposal %s: %s', (kind, strength, proposal, words) => {
    expect(translatorFor('en')(forceKey({ kind, strength }, proposal))).toBe(words);
  });

  test('names its own strength in every language', () => {
    for (const language of ['en', 'es', 'pt', 'fr'] as const)
      for (const strength of [1, 2, 3, 4, 5])
        expect(translatorFor(language)(forceKey({ kind: 'mandating', strength }, false))).toContain(`(${strength} `);
  });
});
