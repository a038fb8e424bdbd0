import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/lint/guess-language.ts';

describe('guessLanguage', () => {
  test.each([
    ['States should take the steps that are needed for the protection of victims.', 'en'],
    ['Los Estados deben adoptar las medidas necesarias para la protección de las víctimas.', 'es'],
    ['Os Estados devem adotar as medidas necessárias para a proteção das vítimas do tráfico.', 'pt'],
    ['Les États doivent prendre les mesures qui sont nécessaires pour la protection des victimes.', 'fr'],
    ['THE STATES AND THE ORGANS OF THE OAS', 'en'],
    ['', undefined],
    ['Trafficking', undefined],
    ['the and', undefined],
    ['La trata de personas', undefined],
    ['de que en un', undefined],
  ])('of %j says %j', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
