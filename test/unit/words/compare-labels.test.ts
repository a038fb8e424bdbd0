import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/schemas/fields.ts';
import { compareLabels } from '../../../src/words/compare-labels.ts';

describe('compareLabels', () => {
  test.each([
    ['es', ['Ávila', 'nube', 'Nuble', 'nuz', 'Ñandú', 'Ñuble', 'Oaxaca']],
    ['pt', ['Ávila', 'Ñandu', 'nube', 'nuz', 'Oaxaca']],
    ['fr', ['cœur', 'coffre', 'cote', 'coté', 'côte', 'côté', 'Etain', 'État', 'Zone']],
    ['en', ['9 a', '10 b', '010 c', 'Ley 9', 'Ley 26.364', 'Ley 26.842']],
    ['en', ['a (b)', 'a b', 'a-b', 'a, b', 'a.b', 'a’b', 'a/b', 'a1', 'ab', 'Ab', 'AB', 'abc']],
    ['es', ['§ 1', '1', '1.a', '1.b', '2', 'art-9', 'art-9-bis', 'art-10']],
    ['es', ['Panamá', 'Paraguay', 'Perú', 'República Dominicana', 'San Cristóbal y Nieves', 'Santa Lucía', 'Surinam']],
    ['fr', ['Équateur', 'États-Unis', 'Grenade', 'Haïti', 'Saint-Vincent', 'Sainte-Lucie']],
  ] as const)('sorts in %s as a reader expects: %j', (language, sorted) => {
    expect(sorted.toReversed().toSorted(compareLabels(language))).toEqual(sorted);
  });

  test.each(LANGUAGES)('says in %s which of two labels comes first, whichever is asked for', (language) => {
    const compare = compareLabels(language);
    expect(compare('a', 'á')).toBe(-compare('á', 'a'));
    expect(compare('a', 'á')).toBeLessThan(0);
    expect(compare('a', 'A')).toBeLessThan(0);
    expect(compare('', 'a')).toBeLessThan(0);
    expect(compare('á', 'a\u0301')).toBe(0);
  });
});

describe('what a build runs', () => {
  test('asks nothing of Intl, which writes and sorts otherwise from one Node to the next', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      // What runs in the browser alone speaks as the browser does.
      .filter((path) => /\.(?:ts|astro)$/.test(path) && !/\.client\.ts$|^site\/(?:dom|instant)\//.test(path));
    const asking = files.filter((path) =>
      /\bIntl\.|\.localeCompare\(|\.toLocale\w+\(/.test(readFileSync(join('src', path), 'utf8')),
    );
    // Called by matrix.client.ts, provisions.client.ts and the search of the results page alone; and by the importer, which no build runs.
    expect(asking).toEqual([
      'rooms/legislation/matrix-table.ts',
      'rooms/provisions/sort-by-date.ts',
      'search/asked/find-elsewhere.ts',
      'texts/formats/recognise-language.ts',
    ]);
  });
});
