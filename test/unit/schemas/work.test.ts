import { describe, expect, test } from 'vitest';
import { ConclusionsSchema } from '../../../src/schemas/conclusions.ts';
import { InstrumentSchema } from '../../../src/schemas/instrument.ts';
import { ReportSchema } from '../../../src/schemas/report.ts';
import { ResolutionSchema } from '../../../src/schemas/resolution.ts';
import { workRelation, workSchema } from '../../../src/schemas/work.ts';

const least = {
  symbol: null,
  kind: 'decision',
  titles: {},
  issuingBody: 'rtp',
  adopted: null,
  status: 'not-recorded',
  complete: false,
  sourceProvisions: null,
  numbering: 'printed',
  confidence: 'low',
  evidence: [],
};

describe('workSchema', () => {
  const schema = workSchema(['decision']);

  test('fills in what may be left out', () => {
    expect(schema.parse(least)).toEqual({
      ...least,
      symbols: [],
      titleEvidence: {},
      language: 'en',
      session: null,
      place: null,
      amended: [],
      officialSeries: null,
      officialText: null,
      signatories: [],
      reportingStates: [],
      relations: [],
    });
  });

  test.each(Object.keys(least))('needs "%s" to be stated, be it as null', (key) => {
    const issues = schema.safeParse({ ...least, [key]: undefined }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([[key]]);
  });

  test.each([
    { kind: 'resolution' },
    { status: 'repealed' },
    { adopted: '' },
    { adopted: '2008-13' },
    { sourceProvisions: -1 },
    { sourceProvisions: 1.5 },
    { complete: 'yes' },
    { meeting: { id: 'rtp-i', as: 'guest' } },
    { meeting: { id: 'rtp-i' } },
    { titleEvidence: { de: { source: 'https://a.org', confidence: 'high' } } },
    { officialText: { source: 'a.org', kind: 'official' } },
    { themes: [] },
  ])('refuses %j', (change) => {
    expect(schema.safeParse({ ...least, ...change }).success).toBe(false);
  });
});

describe('workRelation', () => {
  test.each([
    [{ predicate: 'recalls', to: 'ag-res-1' }, true],
    [{ predicate: 'cites', from: '3.d', to: 'a#1', note: 'x', source: 'https://a.org', confidence: 'low' }, true],
    [{ predicate: 'recalledBy', to: 'ag-res-1' }, false],
    [{ predicate: 'recalls' }, false],
    [{ to: 'ag-res-1' }, false],
    [{ predicate: 'recalls', to: 'ag-res-1', at: '8' }, false],
  ])('of %j is valid: %j', (relation, valid) => {
    expect(workRelation.safeParse(relation).success).toBe(valid);
  });
});

describe('collection schemas', () => {
  test.each([
    ['ResolutionSchema', ResolutionSchema, ['resolution', 'convocation', 'decision', 'declaration']],
    ['ConclusionsSchema', ConclusionsSchema, ['conclusions', 'declaration']],
    ['InstrumentSchema', InstrumentSchema, ['convention', 'protocol', 'work-plan']],
    ['ReportSchema', ReportSchema, ['report', 'agenda', 'submission']],
  ])('%s narrows the kinds', (_, schema, kinds) => {
    expect(schema.shape.kind.options).toEqual(kinds);
  });
});
