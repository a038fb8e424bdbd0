import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { treatiesOf } from '../../../../src/atlas/coverage.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { toCompareJson, type CompareData, type CompareView } from '../../../../src/rooms/legislation/compare-json.ts';
import { AMERICAN_STATES } from '../../../../src/schemas/states.ts';
import { ALL_ANSWERED, makeContent } from '../../../helpers/make-content.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const VIEW: CompareView = {
  language: 'es',
  label: ({ es }) => es,
  group: (id) => `group ${id}`,
  criterionAddress: (id) => `/criteria/${id}/`,
  treaty: (id) => ({ label: `treaty ${id}`, lang: 'en', address: `/treaties/${id}/` }),
  stateAddress: (code) => `/states/${code}/`,
  places: ({ law, articles, locus }) => [
    ...(law === undefined ? [] : [{ text: [law, ...articles].join(' '), href: `/laws/${law}/`, lang: undefined }]),
    ...(locus === undefined ? [] : [{ text: locus, href: undefined, lang: 'en' as const }]),
  ],
  penalty: ({ min, max, unit }) => `${min ?? '?'}-${max ?? '?'} ${unit}`,
};

const corpus = await realCorpus();
const text = toCompareJson(new Atlas(corpus), VIEW);
const data = JSON.parse(text) as CompareData;

describe('toCompareJson', () => {
  test('writes the same bytes for the same content read twice', async () => {
    const dir = await makeContent(ALL_ANSWERED);
    const write = async () => toCompareJson(new Atlas((await readCorpus(dir)).corpus), VIEW);
    expect(await write()).toBe(await write());
  });

  test('writes one record a line, and ends with a newline', () => {
    expect(text.endsWith('}\n}}\n') || text.endsWith('}\n}\n}\n')).toBe(true);
    for (const code of AMERICAN_STATES) expect(text).toMatch(new RegExp(`^"${code}":\\{"label"`, 'm'));
  });

  test('is JSON even where nothing is held', () => {
    const empty = toCompareJson(new Atlas({ ...corpus, countries: [] }), VIEW);
    expect(JSON.parse(empty)).toMatchObject({ language: 'es', states: {} });
  });

  test('holds 35 states, each with all criteria and every treaty', () => {
    expect(Object.keys(data.states)).toEqual(AMERICAN_STATES);
    expect(data.criteria).toHaveLength(23);
    expect(data.treaties.map(({ id }) => id)).toEqual(treatiesOf(corpus));
    for (const { answers, treaties } of Object.values(data.states)) {
      expect(Object.keys(answers)).toEqual(data.criteria.map(({ id }) => id));
      expect(Object.keys(treaties)).toEqual(data.treaties.map(({ id }) => id));
    }
  });

  test('puts every criterion into a group that it names', () => {
    const groups = new Set(data.groups.map(({ id }) => id));
    expect(data.criteria.filter(({ group }) => !groups.has(group))).toEqual([]);
  });

  test('says what the records say, and a blank is a blank', () => {
    for (const country of corpus.countries)
      for (const { id } of data.criteria) {
        const held = country.criteria[id];
        const answer = data.states[country.code]?.answers[id];
        expect(answer?.status).toBe(held?.status ?? 'not-recorded');
        expect(answer?.note?.text).toBe(held?.note);
        if (!held)
          expect(answer).toEqual({
            status: 'not-recorded',
            places: [],
            since: null,
            until: null,
            sinceFrom: null,
            note: null,
            confidence: null,
          });
        else if (held.status !== 'not-recorded') expect(answer?.confidence).not.toBeNull();
      }
  });

  test('gives the answer of Argentina on non-punishment its law, the year of the article and its note', () => {
    expect(data.states['ar']?.answers['non-punishment']).toMatchObject({
      status: 'yes',
      places: [{ text: 'ar-ley-26364 art-5', href: '/laws/ar-ley-26364/' }],
      since: expect.stringMatching(/^2008/) as string,
      sinceFrom: 'article',
      until: null,
      note: { text: expect.stringContaining('offence') as string, lang: 'en' },
      confidence: 'high',
    });
  });

  test('gives penalty, plans, authority and treaty actions', () => {
    const { ar } = data.states;
    expect(ar?.penalty).toMatchObject({ text: '4-8 years', places: [{ href: '/laws/ar-codigo-penal/' }] });
    expect(ar?.plans[0]).toMatchObject({ from: '2018', to: '2020' });
    expect(ar?.authority?.name).toContain('Consejo Federal');
    expect(ar?.treaties['palermo-protocol']).toEqual({
      action: 'ratification',
      signed: '2000-12-12',
      bound: '2002-11-19',
    });
    expect(ar?.label).toBe('Argentina');
  });

  test('names the language of a text only where it is not that of the page', () => {
    expect(data.treaties[0]).toEqual({
      id: 'palermo-protocol',
      label: 'treaty palermo-protocol',
      lang: 'en',
      address: '/treaties/palermo-protocol/',
    });
    expect(data.criteria[0]).not.toHaveProperty('lang');
  });
});
