import { describe, expect, test } from 'vitest';
import { formatYears, practicePlaces, practiceTitle } from '../../../../src/site/parts/practice-facts.ts';
import type { Practice } from '../../../../src/corpus/types.ts';
import { translatorFor } from '../../../../src/words/translate.ts';
import type { Site } from '../../../../src/site/locals/site.ts';
import { lookUpLabels } from '../../../../src/words/label-look-up.ts';
import type { Language } from '../../../../src/schemas/fields.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();
const [practice] = corpus.practices;
if (!practice) throw new Error('The fixture lacks its practice.');

function contextOf(lang: Language): Site {
  const langOf = (language: Language) => (language === lang ? undefined : language);
  return { lang, langOf, t: translatorFor(lang), labels: lookUpLabels(corpus, lang) } as Site;
}

describe('practiceTitle', () => {
  test('is the name in the language of the page, else in English, marked as such', () => {
    expect(practiceTitle(practice, contextOf('es'))).toEqual({ text: 'Programa de rescate', lang: undefined });
    expect(practiceTitle(practice, contextOf('fr'))).toEqual({ text: 'Rescue programme', lang: 'en' });
    expect(practiceTitle({ titles: {}, toldIn: 'en', workId: 'x' }, contextOf('fr'))).toEqual({
      text: 'x',
      lang: undefined,
    });
  });
});

describe('practicePlaces', () => {
  test('are the states in the order of their names, else the scope', () => {
    const of = (facts: Partial<Practice>) => practicePlaces({ ...practice, ...facts }, contextOf('en'));
    expect(of({ countries: ['uy', 'ar', 'bo'] })).toEqual(['Argentina', 'BO', 'UY']);
    expect(of({ countries: [], scope: 'regional' })).toEqual(['regional']);
  });
});

describe('formatYears', () => {
  test.each([
    [{ from: '2008', to: '2010' }, '2008–2010'],
    [{ from: '2008', to: '2008' }, '2008'],
    [{ from: '2008', to: null }, '2008 – present'],
    [{ from: '2008' }, 'from 2008, end not recorded'],
    [{ from: '2008-05', to: '2010' }, 'May 2008 – 2010'],
  ])('of %j is "%s"', (years, text) => {
    expect(formatYears(years, contextOf('en'))).toBe(text);
  });

  test('says that a start is not recorded, never that there is none', () => {
    const t = translatorFor('en');
    expect(formatYears({ from: null, to: '2010' }, contextOf('en'))).toBe(`${t('common.notRecorded')} – 2010`);
    expect(formatYears({ from: null, to: null }, contextOf('en'))).toBe(`${t('common.notRecorded')} – present`);
    expect(formatYears({ from: null }, contextOf('en'))).toBe(t('common.notRecorded'));
  });
});
