// Words in the explorer, over the real content: which rows hold them, and what is not to be answered at all.
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { rowOf } from '../../src/addresses/record-kinds.ts';
import { WordSearch } from '../../src/rooms/provisions/word-search.ts';
import { toProvisionData } from '../../src/rooms/provisions/provisions-json.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import { listRowParts } from '../../src/search/list-row-parts.ts';
import { realSearch } from '../helpers/memory-search.ts';
import { realCorpus } from '../helpers/real-corpus.ts';

const atlas = new Atlas(await realCorpus());
const memory = await realSearch();
const rows = atlas.provisionRows;
const { edition } = toProvisionData(atlas).facets;

interface Asked {
  synonyms?: boolean;
  language?: Language;
  of?: string;
}

const find = (query: string, { synonyms = false, language, of = edition }: Asked = {}) =>
  new WordSearch(memory.sourcesFor(language ?? 'en')).find(query, synonyms, of);
const endsOf = (mask: Uint8Array | undefined) =>
  rows.filter((_, row) => mask?.[row]).map(({ work, provision: { n } }) => `${rowOf('work').path(work)}#${n}`);

describe('listRowParts', () => {
  test('knows a part for every row of the explorer', () => {
    let part = 0;
    const steps = listRowParts(
      rows.map(({ work, provision: { n } }) => ({ path: rowOf('work').path(work), n })),
      memory.records,
    );
    const parts = steps.map((step) => (part += step));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts).not.toContain(-1);
    expect(new Set(parts).size).toBe(rows.length);
  });

  test('gives a row that is in no record none', () => {
    expect(listRowParts([{ path: 'resolutions/none/', n: '1' }], memory.records)).toEqual([-1]);
  });
});

describe('WordSearch', () => {
  test.each<[string, Language]>([
    ['shelters', 'en'],
    ['"forced labour"', 'en'],
    ['traffic* -children', 'en'],
    ['children OR women', 'en'],
    ['víctimas', 'es'],
  ])('finds the provisions that the results page finds with %s (%s)', async (query, language) => {
    const { mask } = await find(query, { language });
    const answer = await searchAtlas(memory.sourcesFor(language), {
      query: `para:(${query})`,
      filters: {},
      sort: 'relevance',
      synonyms: false,
      view: 'provisions',
      limit: 100_000,
    });
    const wanted = new Set(answer.hits.map(({ path, provisions }) => `${path}#${provisions[0]?.n ?? ''}`));
    const known = new Set(rows.map(({ work, provision: { n } }) => `${rowOf('work').path(work)}#${n}`));
    const ends = endsOf(mask);
    expect(ends.length).toBeGreaterThan(0);
    // Words in a list of provisions are told apart by what they exclude, which that list does not mark.
    if (!query.includes('-')) expect(new Set(ends)).toEqual(new Set([...wanted].filter((end) => known.has(end))));
    else expect(ends.filter((end) => !wanted.has(end))).toEqual([]);
  });

  test('wants all words in one provision', async () => {
    const { mask } = await find('children shelters');
    const texts = rows.filter((_, row) => mask?.[row]).map(({ provision }) => JSON.stringify(provision));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/child/i.test(text) || !/shelter/i.test(text))).toEqual([]);
  });

  test('looks terms of the field up along, unless it is told not to', async () => {
    const along = await find('trata', { synonyms: true });
    const alone = await find('trata');
    expect(along.terms).not.toEqual([]);
    expect(endsOf(along.mask).length).toBeGreaterThan(endsOf(alone.mask).length);
  });

  test('marks what it found in a text', async () => {
    const { mark } = await find('victims');
    expect(mark('A victim of trafficking.', 'en')).toMatchObject([{ start: 2, end: 8 }]);
    expect(mark('Une victime', 'fr')).toEqual([]);
  });

  test('says what leaving out each word would leave, and without the only word that is everything', async () => {
    const counted = (mask: Uint8Array | undefined) => (mask ? endsOf(mask).length : rows.length);
    const both = await find('torture peonage');
    expect(endsOf(both.mask)).toEqual([]);
    const [torture, peonage] = await Promise.all(['torture', 'peonage'].map((word) => find(word)));
    expect((await both.relax(counted)).map(({ count }) => count)).toEqual([
      endsOf(peonage?.mask).length,
      endsOf(torture?.mask).length,
    ]);
    expect((await (await find('torture')).relax(counted)).map(({ count }) => count)).toEqual([rows.length]);
  });

  test('looks up nothing where a field is asked for, and says so', async () => {
    const { mask, problems } = await find('children topic:prevention');
    expect(mask).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'fieldOfWork', fatal: true, found: 'topic:prevention' }]);
  });

  test('refuses an index of another edition than the rows', async () => {
    await expect(find('children', { of: 'older' })).rejects.toThrow('edition');
  });
});
