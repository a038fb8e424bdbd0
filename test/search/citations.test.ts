// One citation means the same everywhere: in the box of the header, on the results page, in the linter, and as pages print it.
import { describe, expect, test } from 'vitest';
import { describeDangling } from '../../src/atlas/check-graph.ts';
import { findWorks, suggestEnd, suggestNumber } from '../../src/atlas/suggest-end.ts';
import { listCitable } from '../../src/citations/cited-record.ts';
import { formatProvisionNumber } from '../../src/citations/format-provision-number.ts';
import { formatSymbol } from '../../src/citations/format-symbol.ts';
import { findProvision } from '../../src/citations/provision-number.ts';
import { readCitation } from '../../src/citations/read-citation.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { LANGUAGES } from '../../src/schemas/languages.ts';
import type { CitedEntry } from '../../src/citations/cited-record.ts';
import { findNamed } from '../../src/citations/find-named.ts';
import { instantLabels } from '../../src/site/instant/instant-labels.ts';
import { toInstantJson, type InstantData } from '../../src/site/instant/instant-json.ts';
import { prepareMatcher } from '../../src/site/instant/match.ts';
import { toLawsJson } from '../../src/search/laws-json.ts';
import { toSymbolsJson } from '../../src/search/symbols-json.ts';
import { lookUpLabels } from '../../src/words/label-look-up.ts';
import { translatorFor } from '../../src/words/translate.ts';

const corpus = await realCorpus();
const labels = instantLabels({ lang: 'en', t: translatorFor('en'), labels: lookUpLabels(corpus, 'en') });
const suggest = prepareMatcher(JSON.parse(toInstantJson(corpus, labels)) as InstantData);
const listOf = (json: string) => Promise.resolve(JSON.parse(json) as CitedEntry[]);
const sources = {
  language: 'en',
  symbols: () => listOf(toSymbolsJson(corpus)),
  laws: () => listOf(toLawsJson(corpus)),
  page: () => Promise.resolve(undefined),
  states: () =>
    Promise.resolve(
      Object.fromEntries(corpus.countries.map(({ code, labels: names }) => [code, Object.values(names)])),
    ),
} as const;

/** `resolutions/ag-res-2348/#3.d` → `ag-res-2348#3.d`. */
const endOf = (path: string) => path.replace(/^.*?([^/]+)\/(?=#|$)/, '$1');

const FORMS: [text: string, end: string][] = [
  ['2348 3.d', 'ag-res-2348#3.d'],
  ['2348¶3.d', 'ag-res-2348#3.d'],
  ['AG/RES. 2348 ¶3.d', 'ag-res-2348#3.d'],
  ['AG/RES. 2348 ¶ 3(d)', 'ag-res-2348#3.d'],
  ['AG/RES. 2348 (XXXVII-O/07), para. 3(d)', 'ag-res-2348#3.d'],
  ['¿Qué dice la resolución 2348, párrafo 3 d?', 'ag-res-2348#3.d'],
  ['agres2348 parágrafo 3 d', 'ag-res-2348#3.d'],
  ['ag-res-2348#3.d', 'ag-res-2348#3.d'],
  ['AG/RES. 2348', 'ag-res-2348'],
  ['AG/RES. 2348 ¶ 99', 'ag-res-2348'],
  ['A/RES/72/1 ¶ 13', 'a-res-72-1#12-13'],
  ['RTP-II/doc.7/09 Prosecution 1.c', 'rtp-ii-doc-7-09#prosecution-1.c'],
  ['GT/RTP-15/05 II.3', 'gt-rtp-15-05#ii.3'],
  ['A/RES/55/25 annex II, art. 3(a)', 'palermo-protocol#art-3.a'],
  ['A/RES/55/25 annex II 3(a)', 'palermo-protocol#art-3.a'],
  ['Palermo art 3', 'palermo-protocol#art-3.a'],
  ['Palermo article 3(a)', 'palermo-protocol#art-3.a'],
  ['palermo-protocol#art-3.a', 'palermo-protocol#art-3.a'],
  ['Belém do Pará, artículo 4', 'belem-do-para#art-3-6'],
  ['Ley 26.364 art 2', 'ar-ley-26364#art-2'],
  ['Ley N° 26.364, artículo 2', 'ar-ley-26364#art-2'],
  ['artigo 2 da Ley 26364', 'ar-ley-26364#art-2'],
  ['ar-ley-26364#art-2', 'ar-ley-26364#art-2'],
  ['26364', 'ar-ley-26364'],
  ['art. 145 bis AR', 'ar-codigo-penal#art-145-bis'],
  ['Código Penal Argentina, art. 145 bis', 'ar-codigo-penal#art-145-bis'],
  ['Criminal Code Canada s. 279.01', 'ca-criminal-code#s-279.01'],
  ['section 279.01 Canada', 'ca-criminal-code#s-279.01'],
  ['IRPA s. 118', 'ca-irpa#s-118'],
  ['Lei 13.344/2016, art. 8 § 4', 'br-lei-13344-2016#art-8-4'],
  ['Ley 896, art. 1', 'ni-ley-896#art-1'],
  ['Ley 263 Bolivia', 'bo-ley-263'],
  ['TVPA', 'us-tvpa-2000'],
];

describe('a citation', () => {
  test.each(FORMS)('%s is the first that the box offers: %s', (text, end) => {
    const [first] = suggest(text);
    expect(first && endOf(first.n === undefined ? first.entry.path : `${first.entry.path}#${first.n}`)).toBe(end);
  });

  test.each(FORMS)('%s is the first of the results: %s', async (text, end) => {
    const [first] = (await findNamed(text, readCitation(text), sources)).rows;
    expect(first && endOf(first.path)).toBe(end);
  });

  test.each(FORMS)('%s is the first that the linter thinks of: %s', (text, end) => {
    const [first] = findWorks(corpus, text);
    expect(first && (first.n === undefined ? first.work.workId : `${first.work.workId}#${first.n}`)).toBe(end);
  });

  test.each(['art. 4', '¶ 3(d)', 's. 279.01', 'art. 145 bis'])('%s alone names no record anywhere', async (text) => {
    expect(suggest(text)).toEqual([]);
    expect((await findNamed(text, readCitation(text), sources)).rows).toEqual([]);
    expect(suggestEnd(corpus, text)).toBeUndefined();
  });

  test.each([
    ['palermo-protocol', 'art. 4', 'art-4'],
    ['ag-res-2348', '¶ 3(d)', '3.d'],
    ['ca-criminal-code', 's. 279.01', 's-279.01'],
    ['ar-codigo-penal', 'art. 145 bis', 'art-145-bis'],
  ])('of %s, %s, is a provision of it: %s', (workId, text, n) => {
    const numbers = corpus.workById.get(workId)?.provisions.map((provision) => provision.n) ?? [];
    expect(suggestNumber(numbers, text)).toBe(n);
    expect(describeDangling(corpus, `${workId}#${text}`)).toContain(`Did you mean "${n}"?`);
  });
});

describe('what pages print', () => {
  test.each(LANGUAGES)('is read back as the same mark and provision, in %s', (language) => {
    const t = translatorFor(language);
    const lost: string[] = [];
    let count = 0;
    for (const { symbols, provisions, workId } of corpus.works) {
      const numbers = listCitable(provisions);
      const [symbol] = symbols;
      for (const { n, label } of provisions.filter(({ n }) => numbers.includes(n))) {
        if (!symbol || label !== undefined) continue;
        count++;
        const text = `${formatSymbol(symbol)}, ${formatProvisionNumber(n, false, t)}`;
        const { mark, provision } = readCitation(text);
        if (mark?.key !== symbol.key || !provision || findProvision(numbers, provision)?.n !== n)
          lost.push(`${workId}#${n}: ${text}`);
      }
    }
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
