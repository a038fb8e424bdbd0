import { describe, expect, test } from 'vitest';
import { groupPlaces } from '../../../../src/rooms/legislation/profile-places.ts';

const LAW = '/en/legislation/ar/ar-ley-26364/';
const nameOfLaw = (address: string) => (address === LAW ? 'Ley 26.364' : undefined);
/** A number that is a word is in English. */
const langOfArticle = (_: string, n: string) => (n === 'annex' ? 'en' : undefined);
const article = (n: string, anchor: string) => ({ text: `Ley 26.364, ${n}`, lang: 'es', href: `${LAW}#${anchor}` });

describe('groupPlaces', () => {
  test('names a law once, and its articles without the word that they share', () => {
    const places = [article('Art. 2', 'art-2'), article('Art. 3 bis', 'art-3-bis'), article('Annex', 'annex')];
    expect(groupPlaces(places, nameOfLaw, langOfArticle)).toEqual([
      {
        law: { text: 'Ley 26.364', lang: 'es', href: LAW },
        articles: [
          { text: 'Art. 2', lang: undefined, href: `${LAW}#art-2` },
          { text: '3 bis', lang: undefined, href: `${LAW}#art-3-bis` },
          { text: 'Annex', lang: 'en', href: `${LAW}#annex` },
        ],
      },
    ]);
  });

  test('keeps a law as a whole, one that it does not know, and a place in words', () => {
    const whole = { text: 'Ley 26.364', lang: 'es', href: LAW };
    const foreign = { text: 'Treaty, Art. 1', lang: undefined, href: '/en/instruments/treaty/#1' };
    const words = { text: 'Criminal Code, art. 5', lang: 'en', href: undefined };
    expect(groupPlaces([whole, foreign, words], nameOfLaw, langOfArticle)).toEqual(
      [whole, foreign, words].map((law) => ({ law, articles: [] })),
    );
  });
});
