import { describe, expect, test } from 'vitest';
import { ADDRESS_WORDS } from '../../../../src/addresses/address-words.ts';
import { STATIC_PAGES } from '../../../../src/addresses/routes.ts';
import { readWrongAddress } from '../../../../src/site/instant/read-wrong-address.ts';

describe('readWrongAddress', () => {
  test.each([
    ['es/resolucion/2348', 'es', 'resolutions/', '2348'],
    ['EN/Legislation/AR/', 'en', 'legislation/', 'ar'],
    ['pt-BR/leis/s%C3%A3o-tom%C3%A9', 'pt', 'legislation/', 'são tomé'],
    ['legislation/compare/argentina', undefined, 'legislation/compare/', 'argentina'],
    ['id/ag-res-2348', undefined, undefined, 'ag res 2348'],
    ['fr/', 'fr', undefined, ''],
    ['fr/glossaire.html', 'fr', 'glossary/', ''],
    ['en/100%', 'en', undefined, '100%'],
  ])('takes %s apart', (path, language, section, query) => {
    expect(readWrongAddress(path)).toMatchObject({ language, section, query });
  });
});

describe('ADDRESS_WORDS', () => {
  test('are of pages that the site has, or of folders of records', () => {
    const known = new Set<string>([...Object.values(STATIC_PAGES), 'legislation/criteria/']);
    expect(Object.keys(ADDRESS_WORDS).filter((path) => !known.has(path))).toEqual([]);
  });

  test('give each word to one page', () => {
    const words = Object.values(ADDRESS_WORDS).flatMap((line) => line.split(' '));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
