import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import type { Corpus, Country } from '../../../src/corpus/types.ts';
import {
  answerOf,
  countActions,
  countAnswers,
  groupByAnswer,
  listLaws,
  sinceOf,
  treatyActionOf,
  TREATIES,
  untilOf,
} from '../../../src/graph/coverage.ts';
import { ANSWER_STATUSES } from '../../../src/schemas/country.ts';
import { edit, LAW, MINIMAL, readContent, type Files } from '../../helpers/make-content.ts';

const { corpus } = await readContent();

function countryOf({ countries }: Corpus, code: string): Country {
  const country = countries.find((candidate) => candidate.code === code);
  if (!country) throw new Error(`${code} is not in the fixture.`);
  return country;
}

/** The law of the fixture with other lines of front matter in the place of its dates, under `path`. */
function lawOf(path: string, dates: string, relations = ''): Files {
  const text = (MINIMAL[LAW] ?? '').replace(/adopted: .*\npublished: .*\n/, `${dates}\n`);
  return { [`legislation/ar/${path}.mdx`]: text.replace('confidence: high\n', `${relations}confidence: high\n`) };
}

const REPEALS = 'relations:\n- {predicate: repeals, to: ar-ley-26364}\n';

describe('answerOf', () => {
  test('gives the answer that the state holds', () => {
    expect(answerOf(countryOf(corpus, 'ar'), 'dedicated-law')).toMatchObject({
      status: 'yes',
      law: 'ar-ley-26364',
      articles: ['art-2'],
    });
  });

  test.each([
    ['ar', 'non-punishment'],
    ['uy', 'dedicated-law'],
    ['uy', 'no-such-criterion'],
  ])('takes what %s does not answer on %s as not recorded', (code, criterion) => {
    expect(answerOf(countryOf(corpus, code), criterion)).toEqual({ status: 'not-recorded', articles: [], also: [] });
  });
});

describe('countAnswers', () => {
  test('counts a blank as a blank', () => {
    expect(countAnswers(corpus.countries, 'dedicated-law')).toEqual({ yes: 1, partial: 0, no: 0, 'not-recorded': 34 });
    expect(countAnswers(corpus.countries, 'non-punishment')).toEqual({ yes: 0, partial: 0, no: 0, 'not-recorded': 35 });
    expect(countAnswers([], 'dedicated-law')).toEqual({ yes: 0, partial: 0, no: 0, 'not-recorded': 0 });
  });
});

describe('groupByAnswer', () => {
  test('has a group a status, in their order, each with the states in the order given', () => {
    const groups = groupByAnswer(corpus.countries.toReversed(), 'dedicated-law');
    expect(groups.map(({ status }) => status)).toEqual(ANSWER_STATUSES);
    expect(groups.map(({ countries }) => countries.length)).toEqual([1, 0, 0, 34]);
    expect(groups[3]?.countries[0]?.code).toBe('ve');
  });
});

describe('sinceOf', () => {
  const answer = answerOf(countryOf(corpus, 'ar'), 'dedicated-law');

  test.each([
    ['its entry into force', 'adopted: 2008-04-09\npublished: 2008-04-30\ninForceFrom: 2008-05-08', '2008-05-08'],
    ['else its publication', 'adopted: 2008-04-09\npublished: 2008-04-30', '2008-04-30'],
    ['else its adoption', 'adopted: 2008-04', '2008-04'],
    ['nothing where the law has no date', 'adopted: null', undefined],
  ])('is %s', async (_, dates, since) => {
    const changed = await readContent(lawOf('ar-ley-26364', dates));
    expect(changed.issues).toEqual([]);
    expect(sinceOf(changed.corpus, answer)).toBe(since);
  });

  test('is nothing for an answer without law, or with one that is not held', () => {
    expect(sinceOf(corpus, { status: 'yes', articles: [], also: [], locus: 'A ruling' })).toBeUndefined();
    expect(sinceOf(corpus, { ...answer, law: 'nowhere' })).toBeUndefined();
  });
});

describe('untilOf', () => {
  const answer = answerOf(countryOf(corpus, 'ar'), 'dedicated-law');

  test.each([
    ['its entry into force', 'adopted: 2012-12-19\ninForceFrom: 2012-12-27', '2012-12-27'],
    ['else its adoption', 'adopted: 2012-12-19', '2012-12-19'],
    ['nothing where it has no date', 'adopted: null', undefined],
  ])('is of the law that repeals the other %s', async (_, dates, until) => {
    const changed = await readContent(lawOf('ar-ley-26842', dates, REPEALS));
    expect(changed.issues).toEqual([]);
    expect(untilOf(changed.corpus, answer)).toBe(until);
  });

  test('is nothing where no law repeals the whole of it', async () => {
    expect(untilOf(corpus, answer)).toBeUndefined();
    expect(untilOf(corpus, { status: 'yes', articles: [], also: [], locus: 'A ruling' })).toBeUndefined();
    const dates = 'adopted: 2012-12-19';
    const amended = await readContent(lawOf('ar-ley-26842', dates, REPEALS.replace('repeals', 'amends')));
    expect(untilOf(amended.corpus, answer)).toBeUndefined();
    const inPart = await readContent(lawOf('ar-ley-26842', dates, REPEALS.replace('26364}', '26364#art-2}')));
    expect(untilOf(inPart.corpus, answer)).toBeUndefined();
  });
});

describe('treatyActionOf', () => {
  test('gives the row of the state, and a blank for a treaty without row', () => {
    const ar = countryOf(corpus, 'ar');
    expect(treatyActionOf(ar, 'palermo-protocol')).toMatchObject({ bound: '2002-11-19', action: 'ratification' });
    expect(treatyActionOf(ar, 'nowhere')).toEqual({ signed: null, bound: null, action: 'not-recorded' });
  });
});

describe('countActions', () => {
  test.each([
    ['ratification', { bound: 1, none: 0, blank: 34 }],
    ['accession', { bound: 1, none: 0, blank: 34 }],
    ['none', { bound: 0, none: 1, blank: 34 }],
    ['not-recorded', { bound: 0, none: 0, blank: 35 }],
  ])('counts an action "%s" as %j', async (action, counts) => {
    const changed = await readContent(edit('countries/ar.yml', 'action: ratification', `action: ${action}`));
    expect(countActions(changed.corpus.countries, 'palermo-protocol')).toEqual(counts);
  });
});

describe('listLaws', () => {
  test('has the laws of one state, oldest first, by publication where adoption is not known, those without date last', async () => {
    const changed = await readContent({
      ...lawOf('ar-a', 'adopted: null'),
      ...lawOf('ar-b', 'adopted: null\npublished: 2001'),
      ...lawOf('ar-c', 'adopted: 1990-05'),
      ...lawOf('ar-z', 'adopted: 1990-05'),
    });
    expect(changed.issues).toEqual([]);
    expect(listLaws(changed.corpus, 'ar').map(({ workId }) => workId)).toEqual([
      'ar-c',
      'ar-z',
      'ar-b',
      'ar-ley-26364',
      'ar-a',
    ]);
    expect(listLaws(changed.corpus, 'uy')).toEqual([]);
  });
});

describe('counts of the real content', async () => {
  const real = (await readCorpus(resolve('content'))).corpus;

  test.each(real.vocabularies.criteria.map(({ id }) => id))('of answers on %s add up to 35', (id) => {
    const counts = countAnswers(real.countries, id);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(35);
    const groups = groupByAnswer(real.countries, id);
    for (const { status, countries } of groups) expect(countries).toHaveLength(counts[status]);
    expect(new Set(groups.flatMap(({ countries }) => countries)).size).toBe(35);
  });

  test.each(TREATIES)('of actions on %s add up to 35, and the treaty is a work of the atlas', (id) => {
    const { bound, none, blank } = countActions(real.countries, id);
    expect(bound + none + blank).toBe(35);
    expect(real.workById.get(id)?.collection).toBe('instruments');
  });

  test('lists every law under one state', () => {
    const listed = real.countries.flatMap(({ code }) => listLaws(real, code).map(({ workId }) => workId));
    const laws = real.works.filter(({ frontMatter }) => frontMatter.law).map(({ workId }) => workId);
    expect(listed.sort()).toEqual(laws.sort());
  });
});
