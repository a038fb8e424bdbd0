import { describe, expect, test } from 'vitest';
import { viewPracticeTable } from '../../../../src/rooms/practices/view-practice-table.ts';
import { edit, MINIMAL, PRACTICE, readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const { corpus } = await readContent({
  'practices/archive.mdx': (MINIMAL[PRACTICE] ?? '')
    .replace('{en: Rescue programme, es: Programa de rescate}', '{en: Archive of the dead}\nshortTitle: {en: Archive}')
    .replace('countries: [ar]', 'countries: [uy, bb]')
    .replace('criteria: [dedicated-law]', 'criteria: []'),
});
const { filters, rows } = viewPracticeTable(siteOf(corpus, 'en'));

describe('viewPracticeTable', () => {
  test('has a row for each practice, by its short name or its name', () => {
    expect(rows.map(({ name, title, places, years }) => [name.text, title?.text, places, years])).toEqual([
      ['Archive', 'Archive of the dead', 'BB and UY', '2008 – present'],
      ['Rescue programme', undefined, 'Argentina', '2008 – present'],
    ]);
  });

  test('has words of what was done, results and limits to be found by, each once and in the language of the reader too', async () => {
    const { corpus: told } = await readContent({
      'practices/archive.mdx': (MINIMAL[PRACTICE] ?? '').replace(/\n$/, ' A shelter; the shelter had a hotline.\n'),
      ...edit(
        'vocabularies/everyday-words.yml',
        'entries:\n',
        'entries:\n- {en: hotline, es: línea telefónica, pt: linha, fr: ligne}\n',
      ),
    });
    const wordsOf = (language: 'en' | 'es') =>
      viewPracticeTable(siteOf(told, language))
        .rows.find(({ practice }) => practice.workId === 'archive')
        ?.words.split(' ') ?? [];
    expect(wordsOf('en').filter((word) => word === 'shelter')).toHaveLength(1);
    expect(wordsOf('es')).toEqual(expect.arrayContaining(['shelter', 'albergue', 'hotline', 'linea']));
    expect(wordsOf('en')).not.toContain('albergue');
  });

  test('offers the values that some practice has, each once, by their labels', () => {
    const options = Object.fromEntries(
      filters.map(({ name, options: list }) => [name, list.map(({ value }) => value)]),
    );
    expect(options).toMatchObject({
      state: ['ar', 'bb', 'uy'],
      topic: ['prevention'],
      criterion: ['dedicated-law'],
    });
  });

  test('offers every reach', () => {
    expect(filters.find(({ name }) => name === 'scope')?.options.map(({ value }) => value)).toEqual([
      'national',
      'regional',
      'global',
    ]);
  });
});
