import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../../src/engine/search-record.ts';
import { scriptWords } from '../../../../src/rooms/search-page/script-words.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { translatorFor } from '../../../../src/words/translate.ts';

const ROOM = 'src/rooms/search-page';
/** What the room has in common with the explorer. */
const SHARED = ['src/site/dom/query-notes.ts', 'src/site/dom/print-problem.ts'];
const words = scriptWords(translatorFor('en'), {}, true);

/** Keys that the scripts of the room ask for in so many letters: `say('none')`, `count('where.provisions', …)`. */
const asked = [
  ...readdirSync(ROOM)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOM, file)),
  ...SHARED,
]
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/words\.(say|count)\(\s*'([^']+)'/g)])
  .flatMap(([, method, key = '']) => (method === 'count' ? [`${key}.one`, `${key}.other`] : [key]));

describe('scriptWords', () => {
  test('holds every word that a script asks for', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !(key in words))).toEqual([]);
  });

  test('says nothing of official texts where none is searched', () => {
    const others = Object.keys(scriptWords(translatorFor('en')));
    expect(Object.keys(words).filter((key) => !others.includes(key))).toEqual(['official', 'where.official']);
  });

  test('names every facet and language', () => {
    const keys = [...FACETS.map((facet) => `field.${facet}`), ...LANGUAGES.map((language) => `language.${language}`)];
    expect(keys.filter((key) => !words[key])).toEqual([]);
  });

  test('leaves the places for values open', () => {
    expect(words['searched']).toContain('{words}');
    expect(words['say.years']).toContain('{from}');
  });
});
