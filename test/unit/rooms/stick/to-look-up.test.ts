import { describe, expect, test } from 'vitest';
import { runInNewContext } from 'node:vm';
import { toLookUp } from '../../../../src/rooms/stick/to-look-up.ts';
import { translatorFor } from '../../../../src/words/translate.ts';

describe('toLookUp', () => {
  test('is a classic script that gives the entries with the words of a copy', () => {
    const t = translatorFor('fr');
    const data = {
      words: { list: 'Suggestions', all: 'x', none: 'x', one: '1', other: 'n' },
      kinds: ['Résolution'],
      weights: [0],
      entries: [{ path: 'a/', name: '$& </script> \u2028', kind: 0 }],
    };
    const window: { atlasLookUp?: unknown } = {};
    runInNewContext(toLookUp(JSON.stringify(data), t), { window });
    // Of another realm: compared as text.
    expect(JSON.parse(JSON.stringify(window.atlasLookUp))).toEqual({
      ...data,
      words: { ...data.words, all: t('stick.look.all'), none: t('stick.look.none') },
    });
  });
});
