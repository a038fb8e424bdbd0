// What an editor does to add a treaty: an instrument, an entry in the list, a row in each state's file. No code.
import { describe, expect, test } from 'vitest';
import { treatiesOf } from '../../../src/atlas/coverage.ts';
import { computeIndicator } from '../../../src/atlas/indicators.ts';
import { listFacts } from '../../../src/audit/list-facts.ts';
import { toAtlasJson } from '../../../src/exports/atlas-json.ts';
import { runLint } from '../../../src/lint/run-lint.ts';
import { toCompareJson, type CompareData } from '../../../src/rooms/legislation/compare-json.ts';
import { AMERICAN_STATES } from '../../../src/schemas/states.ts';
import { edit, INSTRUMENT, makeContent, MINIMAL, type Files } from '../../helpers/make-content.ts';

const EVIDENCE = "{source: 'https://example.org/text', kind: official, confidence: high, checkedOn: 2020-01-02}";
const BLANK = '{signed: null, bound: null, action: not-recorded}';
const BOUND = `{signed: 2001, bound: 2003-04-05, action: accession, evidence: ${EVIDENCE}}`;

/** The minimal content with one more treaty, to which Brazil has acceded. */
const QUITO: Files = {
  'instruments/quito-convention.mdx': (MINIMAL[INSTRUMENT] ?? '')
    .replace(
      /^shortTitle:.*$/m,
      'shortTitle: {en: Quito Convention, es: Convenio, pt: Convênio, fr: Convention de Quito}',
    )
    .replace('Protocolo de Lima', 'Convenio de Quito'),
  ...edit('vocabularies/treaties.yml', 'entries:\n', 'entries:\n- {work: quito-convention}\n'),
  ...Object.fromEntries(
    AMERICAN_STATES.map((code) => [
      `countries/${code}.yml`,
      `${MINIMAL[`countries/${code}.yml`] ?? ''}  quito-convention: ${code === 'br' ? BOUND : BLANK}\n`,
    ]),
  ),
};

describe('a treaty that an editor adds', async () => {
  const { atlas, corpus, issues } = await runLint(await makeContent(QUITO));

  test('lints clean, and stands where the list puts it', () => {
    expect(issues).toEqual([]);
    expect(treatiesOf(corpus)).toEqual(['quito-convention', 'lima-protocol']);
  });

  test('is in data/atlas.json for every state', () => {
    const { countries } = JSON.parse(toAtlasJson(atlas)) as {
      countries: { code: string; treaties: { treaty: string; action: string; bound: string | null }[] }[];
    };
    for (const { treaties } of countries)
      expect(treaties.map(({ treaty }) => treaty)).toEqual(['quito-convention', 'lima-protocol']);
    expect(countries.find(({ code }) => code === 'br')?.treaties[0]).toMatchObject({
      action: 'accession',
      bound: '2003-04-05',
    });
  });

  test('is in the comparison of states', () => {
    const data = JSON.parse(
      toCompareJson(atlas, {
        language: 'en',
        label: ({ en }) => en,
        group: (id) => id,
        criterionAddress: (id) => id,
        treaty: (id) => ({ label: id, lang: undefined, address: id }),
        stateAddress: (code) => code,
        places: () => [],
        penalty: () => undefined,
      }),
    ) as CompareData;
    expect(data.treaties.map(({ id }) => id)).toEqual(['quito-convention', 'lima-protocol']);
    expect(data.states['br']?.treaties['quito-convention']).toMatchObject({ action: 'accession' });
  });

  test('is among the facts of the audit and in the indicator of all treaties', () => {
    expect(listFacts(atlas).filter(({ id }) => id === 'br/quito-convention')).toMatchObject([{ class: 'treaty' }]);
    const [indicator] = corpus.vocabularies.indicators;
    const computed = indicator && computeIndicator(atlas, { ...indicator, computedFrom: { treaties: 'all' } }, 2020);
    expect(computed).toMatchObject({
      shares: [{ treaty: 'quito-convention', numerator: 1 }, { treaty: 'lima-protocol' }],
    });
  });

  test('is missed in a state that has no row for it', async () => {
    const found = await runLint(await makeContent({ ...QUITO, 'countries/uy.yml': MINIMAL['countries/uy.yml'] ?? '' }));
    expect(found.issues.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([
      'content/countries/uy.yml states-complete "uy" has no row for "quito-convention". Add it, with "action: not-recorded" if nothing is known.',
    ]);
  });
});
