// Official texts are searched where they are held: with all else, and by text: alone, each in its own language.
import { beforeAll, describe, expect, test } from 'vitest';
import { searchAtlas, type SearchRequest } from '../../src/search/search-atlas.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { shelveTexts } from '../../src/texts/shelve-texts.ts';
import { readContent } from '../helpers/make-content.ts';
import { buildMemorySearch, type MemorySearch } from '../helpers/memory-search.ts';
import { makeTexts, OFFICIAL_WORKS } from '../helpers/official-content.ts';

let withTexts: MemorySearch;
let without: MemorySearch;
beforeAll(async () => {
  const { corpus } = await readContent(OFFICIAL_WORKS);
  const { shelf } = await shelveTexts(await makeTexts(), corpus);
  [withTexts, without] = [await buildMemorySearch(corpus, shelf), await buildMemorySearch(corpus)];
});

const REQUEST: Omit<SearchRequest, 'query'> = {
  filters: {},
  sort: 'relevance',
  synonyms: true,
  view: 'works',
  limit: 10,
};

const search = (query: string, language: Language = 'en', memory = withTexts, more: Partial<SearchRequest> = {}) =>
  searchAtlas(memory.sourcesFor(language), { ...REQUEST, ...more, query });

/** Paths with the parts that are shown of each: `path#n`, and `!` behind what is official. */
async function found(...args: Parameters<typeof search>): Promise<string[]> {
  const { hits } = await search(...args);
  return hits.flatMap(({ path, provisions }) =>
    provisions.map(({ n, isOfficial }) => `${path.split('/')[1] ?? ''}#${n}${isOfficial ? '!' : ''}`),
  );
}

describe('search of official texts', () => {
  test('finds a word that stands in an official text alone, and says so', async () => {
    expect(await found('quincunx')).toEqual(['ag-res-2011#1!']);
    const [hit] = (await search('quincunx')).hits;
    expect(hit?.where).toEqual(['official']);
    expect(hit?.matching).toBe(0);
    const text = hit?.provisions[0]?.text;
    expect(text?.text.slice(text.marks[0]?.start, text.marks[0]?.end)).toBe('quincunx');
  });

  test('finds with text: what the official texts have, and nothing of the digests', async () => {
    expect(await found('lamps bridge')).toContain('ag-res-2012#1!');
    expect((await found('text:more')).length).toBe(0);
    expect((await found('more')).length).toBeGreaterThan(0);
    expect((await found('text:"along every road and bridge"')).sort()).toEqual(['ag-res-2012#1!', 'ag-res-2013#1!']);
  });

  test('marks no title for what is asked of the official text', async () => {
    const { hits } = await search('text:roads');
    expect(hits.map(({ title, where }) => [title.marks.length, where])).toEqual(hits.map(() => [0, ['official']]));
  });

  test('asks one paragraph for a group, and joins and excludes like any word', async () => {
    expect((await found('text:(number June)')).join()).toBe('ag-res-2011#2.b!');
    expect((await found('text:(quincunx June)')).length).toBe(0);
    expect((await found('text:quincunx text:June')).sort()).toEqual(['ag-res-2011#1!', 'ag-res-2011#2.b!']);
    const paths = (await search('text:road -text:dawn')).hits.map(({ path }) => path);
    expect(paths.sort()).toEqual(['resolutions/ag-res-2011/', 'resolutions/ag-res-2012/']);
  });

  test('leads to the place of a paragraph or note that no provision tells', async () => {
    expect(await found('text:lamplighters')).toEqual(
      expect.arrayContaining(['ag-res-2011#_official-head-1!', 'ag-res-2012#_official-4!']),
    );
    expect(await found('text:pole')).toEqual(['ag-res-2011#_official-note-1!']);
  });

  test('is known by its name in four languages, and finds a text in its own language', async () => {
    for (const name of ['text', 'texto', 'texte']) expect(await found(`${name}:quincunx`)).toEqual(['ag-res-2011#1!']);
    expect(await found('texto:tresbolillo', 'es')).toEqual(['ag-res-2011#1!']);
    expect(await found('text:tresbolillo', 'en')).toEqual([]);
  });

  test('lists every paragraph that matches', async () => {
    const list = await found('text:lamps', 'en', withTexts, { view: 'provisions' });
    expect(list.length).toBeGreaterThan(5);
    expect(list.every((place) => place.endsWith('!'))).toBe(true);
  });

  test('takes no word of a digest for a slip', async () => {
    const { corrections, offers } = await search('text:lampz');
    expect([corrections, offers]).toEqual([[], []]);
  });

  test('says where no official text is held', async () => {
    const { problems, hits } = await search('text:lamps', 'en', without);
    expect([problems.map(({ code }) => code), hits]).toEqual([['textsNone'], []]);
  });

  test('leaves the index as it is where no text is held', async () => {
    const { corpus } = await readContent(OFFICIAL_WORKS);
    const { shelf } = await shelveTexts('/nowhere', corpus);
    const again = await buildMemorySearch(corpus, shelf);
    expect([...again.files.keys()]).toEqual([...without.files.keys()]);
  });
});
