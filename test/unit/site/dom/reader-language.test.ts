import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/site/dom/reader-language.ts';

describe('chooseLanguage', () => {
  test.each([
    ['what was chosen, before what the browser wants', 'fr', ['es-CO', 'en'], 'fr'],
    ['the first language of the browser that the site has', undefined, ['de-AT', 'pt-BR', 'en'], 'pt'],
    ['a language without a region', undefined, ['es'], 'es'],
    ['capitals as they come', undefined, ['FR-ca'], 'fr'],
    ['the browser, where what is stored is no language of the site', 'xx', ['es-419'], 'es'],
    ['English where nothing fits', undefined, ['de', 'ja'], 'en'],
    ['English where the browser says nothing', undefined, [], 'en'],
  ])('takes %s', (_, stored, preferred, expected) => {
    expect(chooseLanguage(stored, preferred)).toBe(expected);
  });
});
