import { describe, expect, test } from 'vitest';
import { addressOf, chooseFiles } from '../../../../src/rooms/offline/choose-files.ts';

const V = 'search/0123456789ab';
const COMMON = ['_astro/a.js', 'theme.js', 'index.html', 'data/symbols.json', 'data/provisions/0.json'];
const INDEX = ['search/entry.json', `${V}/records.bin`, `${V}/en/t0.bin`];
const SPANISH = [
  'es/index.html',
  'es/map/index.html',
  'data/instant-es.json',
  'data/citations/es.json',
  'data/compare/es/pe.json',
  'data/provisions/0.es.json',
];
const SPANISH_INDEX = [`${V}/es/t0.bin`, `${V}/terms-es.bin`, `${V}/asked-es.bin`];
const LEFT = ['es/404.html', 'es/resolutions/a.json', 'es/feed.atom', 'data/atlas.json', 'packs/es.json', 'sw.js'];
const FRENCH = [
  'fr/index.html',
  `${V}/fr/t0.bin`,
  `${V}/terms-fr.bin`,
  'data/compare/fr/pe.json',
  'data/asked/fr/x.json',
  'data/provisions/0.fr.json',
  'data/citations/fr.json',
];
const ALL = [...COMMON, ...INDEX, ...SPANISH, ...SPANISH_INDEX, ...LEFT, ...FRENCH];

describe('chooseFiles', () => {
  test('takes pages, what they load, and the index of the language and of English', () => {
    const { common, own } = chooseFiles(ALL, 'es');
    expect(common).toEqual([...COMMON, ...INDEX].sort());
    expect(own).toEqual([...SPANISH, ...SPANISH_INDEX].sort());
  });

  test('takes no file twice for English, whose index is in every pack', () => {
    const { common, own } = chooseFiles([...INDEX, `${V}/terms-en.bin`, 'en/index.html'], 'en');
    expect(common).toEqual(INDEX.toSorted());
    expect(own).toEqual(['en/index.html', `${V}/terms-en.bin`]);
  });
});

describe('addressOf', () => {
  test.each([
    ['index.html', ''],
    ['en/map/index.html', 'en/map/'],
    ['theme.js', 'theme.js'],
  ])('of %s is "%s"', (path, address) => {
    expect(addressOf(path)).toBe(address);
  });
});
