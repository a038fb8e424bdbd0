import { describe, expect, test } from 'vitest';
import { findWords } from '../../../../src/site/dom/mark-words.ts';

describe('findWords', () => {
  function found(text: string, ...words: string[]): string[] {
    return findWords(text, words).map(([start, end]) => text.slice(start, end));
  }

  test.each<[string, string[], string[]]>([
    ['The victim and the victims.', ['victim'], ['victim', 'victims']],
    ['Las víctimas, Victima', ['victima'], ['víctimas', 'Victima']],
    ['Las victimas', ['VÍCTIMA'], ['victimas']],
    ['revictimised', ['victim'], []],
    ['1, 10, 300 and 3.d', ['3'], ['3']],
    ['300', ['30'], []],
    ['AG/RES. 2348', ['2348', 'ag'], ['AG', '2348']],
    ['non-punishment', ['punish'], ['punishment']],
    ['l’État', ['etat'], ['État']],
    ['😀 États 😀 États', ['état'], ['États', 'États']],
    ['labour in the U.S., l’État', ['labor', 'U.S.', 'l\u02BCétat'], ['labour', 'U.S', 'l', 'État']],
    ['a b', [], []],
    ['a b', ['', '-', '¶'], []],
    ['a.b*c', ['.*'], []],
    ['', ['a'], []],
  ])('in %j of %j finds %j', (text, words, places) => {
    expect(found(text, ...words)).toEqual(places);
  });

  test('gives places in order, each once however many words fit', () => {
    expect(findWords('victims of trafficking', ['trafficking', 'vic', 'victim'])).toEqual([
      [0, 7],
      [11, 22],
    ]);
  });
});
