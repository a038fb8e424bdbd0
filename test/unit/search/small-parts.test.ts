import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/rooms/search-page/search-state.ts';
import { toConceptKey } from '../../../src/search/query/concept-key.ts';
import { findMarks } from '../../../src/search/find-marks.ts';
import { FACETS } from '../../../src/engine/search-record.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { loadStemmer } from '../../../src/text/stem-words.ts';

describe('toConceptKey', () => {
  test('is the same for other orders, plurals and function words', () => {
    expect(toConceptKey('visas T')).toBe(toConceptKey('T visa'));
    expect(toConceptKey('trata de personas')).toBe(toConceptKey('personas trata'));
    expect(toConceptKey('victims')).not.toBe(toConceptKey('survivors'));
  });
});

describe('findMarks', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'victims',
      'A victim and victims.',
      [
        ['victim', 'form'],
        ['victims', 'exact'],
      ],
    ],
    ['"rights of victims"', 'Victims’ rights; the rights of victims.', [['rights of victims', 'exact']]],
    [
      'traf*',
      'Trafficking, traffic, states',
      [
        ['Trafficking', 'exact'],
        ['traffic', 'exact'],
      ],
    ],
    ['states -victims', 'States and victims', [['States', 'exact']]],
    ['3', 'Art. 3 of 300', [['3', 'exact']]],
    ['labor', 'Forced labour', [['labour', 'exact']]],
  ])('of %s in “%s”', async (query, text, marks) => {
    const { tree } = parseQuery(query, ['en']);
    if (!tree) throw new Error('There is nothing to mark.');
    const found = findMarks(text, tree, 'en', await loadStemmer('en'));
    expect(found.map(({ start, end, how }) => [text.slice(start, end), how])).toEqual(marks);
  });
});

describe('readState and writeState', () => {
  const known = () => true;
  test.each([
    '',
    '?q=children',
    '?q=children&collection=conclusions&year=2009&sort=date&view=provisions&terms=0&page=3',
    '?q=%22a+b%22+-c',
    '?q=children&collection=conclusions,resolutions&topic=prevention',
  ])('give back %s', (address) => {
    expect(writeState(readState(address, FACETS, known))).toBe(address);
  });

  test('take several values of one filter, however they are written', () => {
    const { filters } = readState('?topic=a%2Cb,a&topic=c&year=', FACETS, known);
    expect(filters).toEqual({ topic: ['a', 'b', 'c'] });
  });

  test('leave out what is not known, and name it', () => {
    const state = readState('?q=+x+&collection=no&page=-4&sort=up&view=all&other=1', FACETS, () => false);
    expect(writeState(state)).toBe('?q=x');
    expect(state.unknown).toEqual(['no']);
    expect(readState('?page=1e9', FACETS, known).page).toBe(50);
  });
});
