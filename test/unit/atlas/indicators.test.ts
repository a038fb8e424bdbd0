import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { Corpus, Country } from '../../../src/corpus/types.ts';
import { treatiesOf } from '../../../src/atlas/coverage.ts';
import { computeIndicator, dateOfData, type StateShare } from '../../../src/atlas/indicators.ts';
import type { ComputedFrom, Indicator } from '../../../src/schemas/indicator.ts';
import { readContent } from '../../helpers/make-content.ts';

const { corpus } = await readContent();
const atlas = new Atlas(corpus);
const [counted, other] = corpus.vocabularies.indicators;
if (!counted || !other) throw new Error('The fixture lacks an indicator.');

/** The indicator of the fixture, computed from something else. */
function from(computedFrom: ComputedFrom): Indicator {
  return { ...counted, computedFrom } as Indicator;
}

/** The corpus with other facts of a state. */
function withStates(facts: Readonly<Record<string, Partial<Country>>>): Corpus {
  return { ...corpus, countries: corpus.countries.map((country) => ({ ...country, ...facts[country.code] })) };
}

const evidence = { source: 'https://example.org/text', kind: 'issuer', confidence: 'high', checkedOn: '2020' } as const;

function answer(status: 'yes' | 'partial' | 'no' | 'not-recorded', checkedOn?: string): Country['criteria'] {
  return {
    'dedicated-law': {
      status,
      articles: [],
      also: [],
      ...(checkedOn !== undefined && { evidence: { ...evidence, checkedOn } }),
    },
  };
}

function plan(start: string | null | undefined, end: string | null | undefined): Country['plans'][number] {
  return { title: 'Plan', from: start, to: end };
}

function shareOf(of: Corpus, computedFrom: ComputedFrom, year = 2026): StateShare {
  const computed = computeIndicator(new Atlas(of), from(computedFrom), year);
  if (computed?.kind === 'criterion' || computed?.kind === 'plan') return computed.share;
  const [share] = computed?.shares ?? [];
  if (!share) throw new Error('Nothing was computed.');
  return share;
}

describe('computeIndicator', () => {
  test('computes nothing of an indicator that has no formula', () => {
    expect(computeIndicator(atlas, other, 2026)).toBeUndefined();
  });

  test('of a criterion leaves blanks out of the denominator, and parts out of the numerator', () => {
    const states = withStates({
      bb: { criteria: answer('partial') },
      bo: { criteria: answer('no') },
      br: { criteria: answer('not-recorded') },
      bs: { criteria: answer('yes') },
    });
    expect(shareOf(states, { criterion: 'dedicated-law' })).toMatchObject({
      numerator: 2,
      partial: 1,
      denominator: 4,
      blanks: 31,
      all: 35,
      states: { yes: ['ar', 'bs'], partial: ['bb'], no: ['bo'] },
    });
  });

  test('of a criterion that nobody answers has a denominator of 0', () => {
    expect(shareOf(corpus, { criterion: 'non-punishment' })).toMatchObject({
      numerator: 0,
      denominator: 0,
      blanks: 35,
      all: 35,
    });
  });

  test('of a treaty counts as bound who ratified or acceded, and as not bound only whose "none" is recorded', () => {
    const row = (action: string, more = { evidence }) => ({
      'lima-protocol': { signed: null, bound: null, action, ...more },
    });
    const states = withStates({
      bb: { treaties: row('accession') as unknown as Country['treaties'] },
      bo: { treaties: row('none') as unknown as Country['treaties'] },
      // Claimed without a source: it counts as nothing.
      bs: { treaties: row('ratification', {} as never) as unknown as Country['treaties'] },
    });
    const computed = computeIndicator(new Atlas(states), from({ treaty: 'lima-protocol' }), 2026);
    expect(computed).toMatchObject({
      kind: 'treaties',
      shares: [
        {
          treaty: 'lima-protocol',
          numerator: 2,
          denominator: 3,
          blanks: 32,
          states: { yes: ['ar', 'bb'], no: ['bo'] },
        },
      ],
    });
  });

  test('of all treaties gives a share of each', () => {
    const computed = computeIndicator(atlas, from({ treaties: 'all' }), 2026);
    expect(computed?.kind === 'treaties' && computed.shares.map(({ treaty }) => treaty)).toEqual(treatiesOf(corpus));
  });

  test.each<[string, Country['plans'], keyof StateShare['states']]>([
    ['covers the year', [plan('2024', '2028')], 'yes'],
    ['starts in the year', [plan('2026', '2026-12')], 'yes'],
    ['starts in a month of the year', [plan('2026-11', '2030')], 'yes'],
    ['has ended, by its own years', [plan('2018', '2025')], 'no'],
    ['has ended, though its start is not recorded', [plan(null, '2018')], 'no'],
    ['has no recorded end', [plan('2018', null)], 'blank'],
    ['has no recorded years', [plan(undefined, undefined)], 'blank'],
    ['has an end to come and no recorded start', [plan(null, '2030')], 'blank'],
    ['is only to start', [plan('2027', '2030')], 'blank'],
    ['ended, beside one without recorded end', [plan('2014', '2018'), plan('2019', null)], 'blank'],
    ['ended, beside one that covers the year', [plan('2014', '2018'), plan('2024', '2028')], 'yes'],
    ['is not on record', [], 'blank'],
  ])('of plans counts a state whose plan %s', (_, plans, expected) => {
    const { states, all } = shareOf(withStates({ bb: { plans } }), { plan: 'in-force' });
    expect(Object.entries(states).filter(([, codes]) => codes.includes('bb'))).toEqual([
      [expected, expect.arrayContaining(['bb'])],
    ]);
    expect(all).toBe(35);
  });

  test('of plans counts a plan of another year by that year', () => {
    const states = withStates({ bb: { plans: [plan('2018', '2020')] } });
    expect(shareOf(states, { plan: 'in-force' }, 2019).states.yes).toEqual(['bb']);
    expect(shareOf(states, { plan: 'in-force' }, 2021).states.no).toEqual(['bb']);
  });
});

describe('dateOfData', () => {
  const dated = withStates({
    bb: { criteria: answer('no', '2021-05-06') },
    bo: { criteria: answer('yes', '2020-12') },
    bs: {
      plans: [
        { ...plan('2019', '2020'), evidence: { source: 's', kind: 'copy', confidence: 'low', checkedOn: '2022' } },
      ],
    },
  });

  test.each<[ComputedFrom, string | undefined]>([
    [{ criterion: 'dedicated-law' }, '2021-05-06'],
    [{ criterion: 'non-punishment' }, undefined],
    [{ plan: 'in-force' }, '2022'],
    [{ treaty: 'lima-protocol' }, '2020-01-02'],
    [{ treaty: 'opsc' }, undefined],
    [{ treaties: 'all' }, '2020-01-02'],
  ])('of %j is the latest day on which a fact of it was checked: %j', (computedFrom, day) => {
    expect(dateOfData(new Atlas(dated), computedFrom)).toBe(day);
  });

  test('takes further sources, and of an answer that has ended those that show its end', () => {
    const source = (checkedOn: string) => ({ source: 's', kind: 'copy', confidence: 'low', checkedOn }) as const;
    const from: ComputedFrom = { criterion: 'dedicated-law' };
    const evidence = { ...source('2021'), also: [source('2024-02')] };
    const given = { status: 'no', articles: [], also: [], evidence } as const;
    const criteria = { 'dedicated-law': { ...given, articles: [], also: [] } };
    expect(dateOfData(new Atlas(withStates({ bb: { criteria } })), from)).toBe('2024-02');
    const until = { date: '2019', reason: 'It was closed.', evidence: source('2022-03') };
    const ended = { 'dedicated-law': { ...given, articles: [], also: [], until } };
    expect(dateOfData(new Atlas(withStates({ bb: { criteria: ended } })), from)).toBe('2022-03');
  });
});

describe('indicators of the real content', async () => {
  const real = await realCorpus();
  const realAtlas = new Atlas(real);
  const computed = real.vocabularies.indicators.filter(({ computedFrom }) => computedFrom);

  test.each(computed.map((indicator) => [indicator.id, indicator] as const))(
    '%s counts each of 35 states once, and has a date',
    (_, indicator) => {
      const result = computeIndicator(realAtlas, indicator, 2026);
      const shares = result?.kind === 'treaties' ? result.shares : result ? [result.share] : [];
      expect(shares.length).toBeGreaterThan(0);
      for (const { states, denominator, blanks } of shares) {
        const codes = Object.values(states).flat();
        expect([codes.length, new Set(codes).size, denominator + blanks]).toEqual([35, 35, 35]);
      }
      expect(indicator.computedFrom && dateOfData(realAtlas, indicator.computedFrom)).toMatch(/^20\d\d/);
    },
  );
});
