import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARIES, translatorFor, type Key } from '../../../src/words/translate.ts';
import { LANGUAGES } from '../../../src/schemas/fields.ts';

const { en, ...others } = DICTIONARIES;
const KEYS = Object.keys(en) as Key[];

/** Entries that are the same in English and in another language, and right so. */
const SAME: Readonly<Record<string, readonly Key[]>> = {
  es: [
    'data.kilobytes',
    'data.megabytes',
    'data.tool.python',
    'data.tool.r',
    'data.tool.sql',
    'search.say.field',
    'site.name',
    'choose.title',
    'site.tagline',
    'common.label',
    'common.semicolon',
    'common.pair',
    'number.art',
    'answer.no',
    'state.timeline.plan',
    'state.fact.plan',
    'scope.regional',
    'cite.quoted.single.inner',
    'cite.pin.short.art',
    'cite.pin.short.arts',
  ],
  pt: [
    'data.kilobytes',
    'data.megabytes',
    'data.tool.python',
    'data.tool.r',
    'data.tool.sql',
    'nav.menu',
    'search.say.field',
    'search.say.word',
    'site.name',
    'choose.title',
    'site.tagline',
    'common.label',
    'common.semicolon',
    'common.pair',
    'number.art',
    'scope.regional',
    'cite.quoted.inner',
    'cite.pin.short.art',
    'cite.pin.short.arts',
  ],
  fr: [
    'cite.style.chicago',
    'cite.quoted.single.inner',
    'texts.compare.document',
    'cite.pin.long.art',
    'cite.pin.long.arts',
    'cite.pin.short.art',
    'data.table',
    'data.tables',
    'data.tool.python',
    'data.tool.r',
    'answers.csv.question',
    'answers.csv.questionId',
    'question.article',
    'question.source',
    'state.fact.plan',
    'section.documents',
    'nav.menu',
    'site.version',
    'documents.title',
    'about.collection',
    'records.guide',
    'search.csv.date',
    'site.name',
    'choose.title',
    'site.tagline',
    'number.art',
    'instant.list',
    'record.criterion',
    'record.question',
    'count.relations.one',
    'count.relations.other',
    'work.relations',
    'list.date',
    'work.adopted',
    'work.sources',
    'meeting.dates',
    'meeting.participants',
    'search.filter.collection',
    'legislation.matrix.group',
    'state.timeline.plan',
    'state.plans',
    'law.articles',
    'compare.question',
    'facet.collection',
    'treaties.action.ratification',
    'treaties.action.succession',
    'count.articles.one',
    'count.articles.other',
    'figures.series',
    'nav.initiatives',
    'count.points.one',
    'count.points.other',
    'count.works.one',
    'count.works.other',
    'list.work',
    'body.works',
    'search.view.works',
    'timeline.kind.work',
    'step.date',
    'indicator.type.structure',
    'indicator.area.protection',
    'indicator.area.assistance',
    'report.section',
    'report.point',
    'report.source',
    'report.head.contact',
    'initiative.kind.coalition',
    'initiative.kind.programme',
    'initiative.organisations',
    'profile.questions',
  ],
};

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
}

describe('DICTIONARIES', () => {
  test('has the four official languages', () => {
    expect(Object.keys(DICTIONARIES).sort()).toEqual([...LANGUAGES].sort());
  });

  describe.each(Object.entries(others))('%s', (language, dictionary) => {
    test('has exactly the keys of English', () => {
      expect(Object.keys(dictionary).sort()).toEqual([...KEYS].sort());
    });

    test('has in each entry the placeholders of English', () => {
      const expected = Object.fromEntries(KEYS.map((key) => [key, placeholders(en[key])]));
      expect(Object.fromEntries(KEYS.map((key) => [key, placeholders(dictionary[key])]))).toEqual(expected);
    });

    test('is translated, but for words that are the same', () => {
      const same = KEYS.filter((key) => dictionary[key] === en[key]);
      expect(same.filter((key) => !SAME[language]?.includes(key))).toEqual([]);
    });
  });

  test.each(LANGUAGES)('has in %s no entry that is empty, has spaces at its ends or holds markup', (language) => {
    const wrong = KEYS.filter((key) => !/^\S(?:.*\S)?$/s.test(DICTIONARIES[language][key].replace(/: $/, ':')));
    const marked = KEYS.filter((key) => /<[a-z/]|&\w+;/i.test(DICTIONARIES[language][key]));
    expect([wrong, marked]).toEqual([[], []]);
  });

  test('has for every form of one the form of several', () => {
    const stems = (form: string) => KEYS.filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length));
    expect(stems('.one').filter((stem) => !KEYS.includes(`${stem}.other` as Key))).toEqual([]);
  });

  test.each(LANGUAGES)('writes each entry in %s in one file only', (language) => {
    const keys = readdirSync('src/words', { recursive: true, encoding: 'utf8' })
      .filter((path) => basename(path) === `${language}.ts`)
      .flatMap((path) =>
        [...readFileSync(join('src/words', path), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key = '']) => key),
      );
    expect(keys).toHaveLength(KEYS.length);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('calls each language by its own name in itself', () => {
    expect(LANGUAGES.map((language) => DICTIONARIES[language]['language.own'])).toEqual([
      'English',
      'Español',
      'Português',
      'Français',
    ]);
  });
});

describe('translatorFor', () => {
  test('fills in values, and leaves a placeholder that has none', () => {
    const t = translatorFor('en');
    expect(t('work.relations.toProvision', { n: '¶ 3.d' })).toBe('to ¶ 3.d');
    expect(t('work.relations.toProvision')).toBe('to {n}');
    expect(t('nav.home', { n: 'unused' })).toBe('Home');
  });

  test('takes a value as it is, with signs that mean something to replace()', () => {
    expect(translatorFor('en')('work.relations.toProvision', { n: '$& {n}' })).toBe('to $& {n}');
  });

  test('knows its language', () => {
    expect(LANGUAGES.map((language) => translatorFor(language).language)).toEqual([...LANGUAGES]);
  });

  test.each([
    ['en', 0, '0 documents'],
    ['en', 1, '1 document'],
    ['en', 2, '2 documents'],
    ['en', 1234, '1,234 documents'],
    ['es', 0, '0'],
    ['es', 1, '1'],
    ['es', 12345, '12.345'],
    ['pt', 1, '1'],
    ['pt', 12345, '12.345'],
    ['fr', 1, '1'],
    ['fr', 12345, '12 345'],
  ] as const)('counts in %s %i documents', (language, count, start) => {
    const text = translatorFor(language)
      .count('count.works', count)
      .replace(/[\u202f\u00a0]/g, ' ');
    expect(text.startsWith(start)).toBe(true);
  });

  test.each([
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['es', 0, 'other'],
    ['es', 1, 'one'],
    ['es', 1_000_000, 'other'],
    ['pt', 0, 'one'],
    ['pt', 1, 'one'],
    ['pt', 2, 'other'],
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'other'],
  ] as const)('takes in %s for %i the form "%s"', (language, count, form) => {
    const t = translatorFor(language);
    const expected = t(`count.works.${form}`, { count: '#' });
    expect(t.count('count.works', count).replace(/^[\d.,\u202f\u00a0]+/, '#')).toBe(expected);
  });

  test('fills in other values beside the count', () => {
    expect(translatorFor('en').count('search.count', 2, { query: 'x' })).toBe('2 results for “x”');
  });

  test.each([
    ['en', 'a: b', 'since 1 June 2007', 'on 1 June 2007', 'until June 2007', 'in 2007'],
    ['es', 'a: b', 'desde el 1 de junio de 2007', 'el 1 de junio de 2007', 'hasta junio de 2007', 'en 2007'],
    ['pt', 'a: b', 'desde 1º de junho de 2007', 'em 1º de junho de 2007', 'até junho de 2007', 'em 2007'],
    ['fr', 'a\u00a0: b', 'depuis le 1er juin 2007', 'le 1er juin 2007', 'jusqu’en juin 2007', 'en 2007'],
  ] as const)('writes in %s a label with its value, and dates as they follow a verb', (language, pair, ...dates) => {
    const t = translatorFor(language);
    expect(t.pair('a', 'b')).toBe(pair);
    expect([
      t.date('since', '2007-06-01'),
      t.date('on', '2007-06-01'),
      t.date('until', '2007-06'),
      t.date('on', '2007'),
    ]).toEqual(dates);
  });
});

describe('the French dictionary', () => {
  test('parts no sign from its word where a line may end', () => {
    // The syntax of the search writes fields as they are typed.
    const parted = Object.entries(DICTIONARIES.fr).filter(
      ([key, text]) => key !== 'search.syntax' && / [:;!?»]|« /.test(text),
    );
    expect(parted).toEqual([]);
  });
});
