import { describe, expect, test } from 'vitest';
import { formatPenalty } from '../../../src/words/format-penalty.ts';
import { translatorFor } from '../../../src/words/translate.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';

type Term = Parameters<typeof formatPenalty>[0];

/** One kind of space. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\u202f\u00a0]/g, ' ');
}

describe('formatPenalty', () => {
  const cases: [Term, ...(string | undefined)[]][] = [
    [{ min: 4, max: 8, unit: 'years' }, '4 to 8 years', 'de 4 a 8 años', 'de 4 a 8 anos', 'de 4 à 8 ans'],
    [{ min: 0, max: 5, unit: 'years' }, '0 to 5 years', 'de 0 a 5 años', 'de 0 a 5 anos', 'de 0 à 5 ans'],
    [{ min: 6, max: 18, unit: 'months' }, '6 to 18 months', 'de 6 a 18 meses', 'de 6 a 18 meses', 'de 6 à 18 mois'],
    [
      { min: 541, max: 12095.5, unit: 'days' },
      '541 to 12,095.5 days',
      'de 541 a 12.095,5 días',
      'de 541 a 12.095,5 dias',
      'de 541 à 12 095,5 jours',
    ],
    [{ min: null, max: 20, unit: 'years' }, 'up to 20 years', 'hasta 20 años', 'até 20 anos', 'jusqu’à 20 ans'],
    [
      { min: 15, max: null, unit: 'years' },
      'at least 15 years',
      'al menos 15 años',
      'ao menos 15 anos',
      'au moins 15 ans',
    ],
    [
      { min: 20, max: 'life', unit: 'years' },
      '20 years to life',
      'de 20 años a prisión perpetua',
      'de 20 anos a prisão perpétua',
      'de 20 ans à la perpétuité',
    ],
    [{ min: null, max: 'life', unit: 'years' }, 'life', 'prisión perpetua', 'prisão perpétua', 'perpétuité'],
    [{ min: 'life', max: 'life', unit: 'years' }, 'life', 'prisión perpetua', 'prisão perpétua', 'perpétuité'],
    [{ min: 'life', max: null, unit: 'years' }, 'life', 'prisión perpetua', 'prisão perpétua', 'perpétuité'],
    [{ min: null, max: null, unit: 'years' }, undefined, undefined, undefined, undefined],
  ];
  test.each(cases)('writes %j in four languages', (term, ...texts) => {
    expect(LANGUAGES.map((language) => plain(formatPenalty(term, translatorFor(language))))).toEqual(texts);
  });
});
