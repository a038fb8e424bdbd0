import { describe, expect, test } from 'vitest';
import { viewPractices } from '../../../../src/site/parts/view-practices.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent();

describe('viewPractices', () => {
  test('gives name, place, years and who carries it out', () => {
    expect(viewPractices(corpus.practices, siteOf(corpus, 'es'))).toEqual([
      {
        href: '/es/practices/ar-rescue-programme/',
        title: { text: 'Programa de rescate', lang: undefined },
        placeAndTime: 'Argentina · 2008 – actualidad',
        organisation: 'Ministry of "Justice" & others',
        textLang: 'en',
      },
    ]);
  });

  test('marks a name that is not in the language of the page', () => {
    const [line] = viewPractices(corpus.practices, siteOf(corpus, 'fr'));
    expect(line?.title).toEqual({ text: 'Rescue programme', lang: 'en' });
  });
});
