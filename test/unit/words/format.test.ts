import { describe, expect, test } from 'vitest';
import { compareLabels, formatDate, formatList, formatNumber } from '../../../src/words/format.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';

describe('formatDate', () => {
  test.each([
    ['2008', '2008', '2008', '2008', '2008'],
    ['1930', '1930', '1930', '1930', '1930'],
    ['2008-04', 'April 2008', 'abril de 2008', 'abril de 2008', 'avril 2008'],
    ['2007-06-05', '5 June 2007', '5 de junio de 2007', '5 de junho de 2007', '5 juin 2007'],
    ['1904-12-31', '31 December 1904', '31 de diciembre de 1904', '31 de dezembro de 1904', '31 décembre 1904'],
    ['2009/2011', '2009–2011', '2009–2011', '2009–2011', '2009–2011'],
    ['2009-03/2009-05', 'March–May 2009', 'marzo–mayo de 2009', 'março–maio de 2009', 'mars–mai 2009'],
    [
      '2009-03-25/2009-03-27',
      '25–27 March 2009',
      '25–27 de marzo de 2009',
      '25–27 de março de 2009',
      '25–27 mars 2009',
    ],
    [
      '2009-03-25/2009-04-02',
      '25 March\u2009–\u20092 April 2009',
      '25 de marzo\u2009–\u20092 de abril de 2009',
      '25 de março\u2009–\u20092 de abril de 2009',
      '25 mars\u2009–\u20092 avril 2009',
    ],
    [
      '2009-12-30/2010-01-02',
      '30 December 2009\u2009–\u20092 January 2010',
      '30 de diciembre de 2009\u2009–\u20092 de enero de 2010',
      '30 de dezembro de 2009\u2009–\u20092 de janeiro de 2010',
      '30 décembre 2009\u2009–\u20092 janvier 2010',
    ],
    [
      '2009-03-25/2010',
      '25 March 2009\u2009–\u20092010',
      '25 de marzo de 2009\u2009–\u20092010',
      '25 de março de 2009\u2009–\u20092010',
      '25 mars 2009\u2009–\u20092010',
    ],
    [
      '2009/2010-03',
      '2009\u2009–\u2009March 2010',
      '2009\u2009–\u2009marzo de 2010',
      '2009\u2009–\u2009março de 2010',
      '2009\u2009–\u2009mars 2010',
    ],
    ['2008/2008', '2008', '2008', '2008', '2008'],
  ])('writes %s as precisely as it is known', (date, ...texts) => {
    expect(LANGUAGES.map((language) => formatDate(date, language))).toEqual(texts);
  });
});

describe('formatNumber', () => {
  test.each([
    ['en', '12,345'],
    ['es', '12.345'],
    ['pt', '12.345'],
    ['fr', '12\u202f345'],
  ] as const)('groups figures in %s', (language, text) => {
    expect(formatNumber(12345, language)).toBe(text);
  });
});

describe('formatList', () => {
  test.each([
    ['en', ['a', 'b', 'c'], 'a, b and c'],
    ['es', ['a', 'b', 'c'], 'a, b y c'],
    ['es', ['a', 'Italia'], 'a e Italia'],
    ['pt', ['a', 'b', 'c'], 'a, b e c'],
    ['fr', ['a', 'b', 'c'], 'a, b et c'],
    ['en', ['a'], 'a'],
    ['en', [], ''],
  ] as const)('joins in %s %j', (language, items, text) => {
    expect(formatList(items, language)).toBe(text);
  });
});

describe('compareLabels', () => {
  test.each([
    ['es', ['Ñuble', 'Oaxaca', 'Nuble', 'nube', 'Ávila'], ['Ávila', 'nube', 'Nuble', 'Ñuble', 'Oaxaca']],
    ['fr', ['Zone', 'État', 'Etain'], ['Etain', 'État', 'Zone']],
    ['en', ['10 b', '9 a'], ['9 a', '10 b']],
  ] as const)('sorts in %s', (language, labels, sorted) => {
    expect(labels.toSorted(compareLabels(language))).toEqual(sorted);
  });
});
