import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { Corpus, Country } from '../../../src/corpus/types.ts';
import {
  answerOf,
  countActions,
  countAnswers,
  groupByAnswer,
  listLaws,
  treatyStandingOf,
  treatiesOf,
} from '../../../src/atlas/coverage.ts';
import { ANSWER_STATUSES } from '../../../src/schemas/country.ts';
import { COUNTRY, edit, LAW, MINIMAL, readContent, type Files } from '../../helpers/make-content.ts';

const { corpus } = await readContent();
const atlas = new Atlas(corpus);

function countryOf({ countries }: Corpus, code: string): Country {
  const country = countries.find((candidate) => candidate.code === code);
  if (!country) throw new Error(`${code} is not in the fixture.`);
  return country;
}

/** The law of the fixture with other lines of front matter in the place of its dates, under `path`. */
function lawOf(path: string, dates: string): Files {
  const text = (MINIMAL[LAW] ?? '').replace(/adopted: .*\npublished: .*\n/, `${dates}\n`);
  return { [`legislation/ar/${path}.mdx`]: text };
}

const UNTIL =
  "{date: 2019-03, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}";
const TREATY_ROW = /lima-protocol: (.*)/.exec(MINIMAL[COUNTRY] ?? '')?.[1] ?? '';

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
    expect(countAnswers(atlas, 'dedicated-law')).toEqual({ yes: 1, partial: 0, no: 0, 'not-recorded': 34 });
    expect(countAnswers(atlas, 'non-punishment')).toEqual({ yes: 0, partial: 0, no: 0, 'not-recorded': 35 });
    expect(countAnswers(atlas, 'dedicated-law', [])).toEqual({ yes: 0, partial: 0, no: 0, 'not-recorded': 0 });
  });

  test('counts an answer that has ended as not recorded', async () => {
    const ended = await readContent(
      edit(COUNTRY, 'articles: [art-2], evidence', `articles: [art-2], until: ${UNTIL}, evidence`),
    );
    expect(ended.issues).toEqual([]);
    expect(countAnswers(new Atlas(ended.corpus), 'dedicated-law')).toEqual({
      yes: 0,
      partial: 0,
      no: 0,
      'not-recorded': 35,
    });
    expect(groupByAnswer(new Atlas(ended.corpus), 'dedicated-law')[0]?.countries).toEqual([]);
  });
});

describe('groupByAnswer', () => {
  test('has a group a status, in their order, each with the states in the order given', () => {
    const groups = groupByAnswer(atlas, 'dedicated-law', corpus.countries.toReversed());
    expect(groups.map(({ status }) => status)).toEqual(ANSWER_STATUSES);
    expect(groups.map(({ countries }) => countries.length)).toEqual([1, 0, 0, 34]);
    expect(groups[3]?.countries[0]?.code).toBe('ve');
  });
});

describe('treatyStandingOf', () => {
  test('gives the row of the state, and a blank for a treaty without row', () => {
    const ar = countryOf(corpus, 'ar');
    expect(treatyStandingOf(ar, 'lima-protocol')).toMatchObject({ bound: '2002-11-19', action: 'ratification' });
    expect(treatyStandingOf(ar, 'nowhere')).toEqual({ signed: null, bound: null, action: 'not-recorded' });
  });

  test.each(['ratification', 'accession', 'none'])(
    'shows an action "%s" without source as to be verified, without day',
    async (action) => {
      const claimed = await readContent(
        edit(COUNTRY, TREATY_ROW, `{signed: 2000-12-12, bound: 2002-11-19, action: ${action}, note: So it is said.}`),
      );
      expect(treatyStandingOf(countryOf(claimed.corpus, 'ar'), 'lima-protocol')).toEqual({
        signed: null,
        bound: null,
        action: 'to-verify',
        note: 'So it is said.',
      });
      expect(countActions(claimed.corpus.countries, 'lima-protocol')).toEqual({
        bound: 0,
        none: 0,
        toVerify: 1,
        blank: 34,
      });
    },
  );
});

describe('countActions', () => {
  test.each([
    ['ratification', { bound: 1, none: 0, toVerify: 0, blank: 34 }],
    ['accession', { bound: 1, none: 0, toVerify: 0, blank: 34 }],
    ['none', { bound: 0, none: 1, toVerify: 0, blank: 34 }],
    ['not-recorded', { bound: 0, none: 0, toVerify: 0, blank: 35 }],
  ])('counts an action "%s" as %j', async (action, counts) => {
    const changed = await readContent(edit('countries/ar.yml', 'action: ratification', `action: ${action}`));
    expect(countActions(changed.corpus.countries, 'lima-protocol')).toEqual(counts);
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
  const real = await realCorpus();
  const realAtlas = new Atlas(real);

  test.each(real.vocabularies.criteria.map(({ id }) => id))('of answers on %s add up to 35', (id) => {
    const counts = countAnswers(realAtlas, id);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(35);
    const groups = groupByAnswer(realAtlas, id);
    for (const { status, countries } of groups) expect(countries).toHaveLength(counts[status]);
    expect(new Set(groups.flatMap(({ countries }) => countries)).size).toBe(35);
  });

  test.each(treatiesOf(real))('of actions on %s add up to 35, and the treaty is a work of the atlas', (id) => {
    const { bound, none, toVerify, blank } = countActions(real.countries, id);
    expect(bound + none + toVerify + blank).toBe(35);
    expect(real.workById.get(id)?.collection).toBe('instruments');
  });

  test('lists every law under one state', () => {
    const listed = real.countries.flatMap(({ code }) => listLaws(real, code).map(({ workId }) => workId));
    const laws = real.works.filter(({ frontMatter }) => frontMatter.law).map(({ workId }) => workId);
    expect(listed.sort()).toEqual(laws.sort());
  });
});
