// How often the results page has to wait for the network: requests that are made together are one round.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { realCorpus } from '../helpers/real-corpus.ts';
import { askEarly, openEarly } from '../../src/rooms/search-page/ask-while-typing.ts';
import { openSources } from '../../src/site/dom/open-sources.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import type { SearchSources } from '../../src/search/search-sources.ts';
import { toLawsJson } from '../../src/search/laws-json.ts';
import { toSymbolsJson } from '../../src/search/symbols-json.ts';
import { countRecords, listChosen, type Filters } from '../../src/search/count-records.ts';
import { FACETS } from '../../src/engine/search-record.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { listAskedIds, toAskedJson } from '../../src/rooms/search-page/asked-json.ts';
import { buildSite } from '../../src/site/locals/site.ts';
import { realSearch } from '../helpers/memory-search.ts';

const corpus = await realCorpus();
const { files: packed } = await realSearch();
// Unpacked, so that between two rounds there is nothing to wait for but the network.
const files = new Map<string, Uint8Array | string>([
  ['data/symbols.json', toSymbolsJson(corpus)],
  ['data/laws.json', toLawsJson(corpus)],
  ...LANGUAGES.flatMap((language) => {
    const site = buildSite(new Atlas(corpus), '/', language);
    return listAskedIds(site).map((id) => [`data/asked/${language}/${id}.json`, toAskedJson(site, id)] as const);
  }),
  ...[...packed].map(([name, bytes]) => [`search/${name}`, bytes[0] === 0x1f ? gunzipSync(bytes) : bytes] as const),
]);

/** Requests of each round. A round ends when nothing more happens until one of them is answered. */
let rounds: string[][] = [];
let waiting: (() => void)[] = [];

/** Turns of the event loop without a request after which no request follows from what is known. */
const QUIET_TURNS = 50;

/** Turns are counted, not milliseconds: a busy machine is slow to take them, and takes the same. */
async function answerWhenQuiet(): Promise<void> {
  let asked = 0;
  for (let turns = 0; turns < QUIET_TURNS; turns++) {
    if (waiting.length > asked) turns = 0;
    asked = waiting.length;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const round = waiting;
  waiting = [];
  for (const answer of round) answer();
}

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.replace(/^\//, '');
    if (!waiting.length) {
      rounds.push([]);
      void answerWhenQuiet();
    }
    rounds.at(-1)?.push(name);
    return new Promise<Response>((resolve) => {
      waiting.push(() => resolve(new Response(files.get(name) as string, { status: files.has(name) ? 200 : 404 })));
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Rounds of a search with the counts that the page fills in by itself. */
async function countRounds(sources: SearchSources, query: string, filters: Filters = {}): Promise<string[][]> {
  rounds = [];
  const answer = await searchAtlas(sources, {
    query,
    filters,
    sort: 'relevance',
    synonyms: true,
    view: 'works',
    limit: 8,
  });
  const index = await sources.index();
  const cheap = FACETS.filter((facet) => index.isSmall(facet) || listChosen(filters).includes(facet));
  if (answer.found) await countRecords(index, answer.found, filters, cheap);
  return rounds;
}

describe('a later query', () => {
  test.each<[Language, string, Filters]>([
    ['en', 'residence permit', {}],
    ['en', '"trafficking in persons" prosecution', {}],
    ['en', 'para:(shelter children)', { topic: ['protection-assistance'] }],
    ['es', 'asistencia víctimas trata', {}],
    ['pt', 'tráfico de pessoas', {}],
    ['fr', '(enfants OR victimes) -travail', {}],
  ])('waits twice, for postings and for texts: %s %s', async (language, query, filters) => {
    const sources = openSources('/', language, () => undefined);
    await countRounds(sources, 'meeting');
    const asked = await countRounds(sources, query, filters);
    expect(asked.length, asked.map((round) => round.join(' ')).join('\n')).toBeLessThanOrEqual(2);
    // The postings come first and the texts of the hits second.
    expect(asked[0]?.some((name) => /\/[tp]\d+\.bin$/.test(name))).toBe(true);
    expect(asked[0]?.some((name) => /\/x\d+\.bin$/.test(name))).toBe(false);
    expect(asked[1]?.every((name) => /\/x\d+\.bin$/.test(name)) ?? true).toBe(true);
  });
});

describe('a query that is typed', () => {
  const typing = async (ask: () => Promise<void>) => {
    rounds = [];
    await ask();
    return rounds.flat().map((name) => name.replace(/^search\/[0-9a-f]*\//, ''));
  };

  test.each<[Language, string]>([
    ['en', 'residence permit victims'],
    ['en', '"trafficking in persons" prosecution'],
    ['es', 'asistencia víctimas trata'],
    ['pt', 'tráfico de pessoas'],
  ])('waits once, for texts alone, whether it is the first or not: %s %s', async (language, query) => {
    const sources = openSources('/', language, () => undefined);
    await openEarly(sources);
    await askEarly(sources, query);
    const asked = await countRounds(sources, query);
    expect(asked.length, asked.map((round) => round.join(' ')).join('\n')).toBeLessThanOrEqual(1);
    expect(asked.flat().every((name) => /\/x\d+\.bin$/.test(name))).toBe(true);
  });

  test('asks for the words that are there, and for half a word from its fourth letter on', async () => {
    const sources = openSources('/', 'en', () => undefined);
    await openEarly(sources);
    expect(await typing(() => askEarly(sources, 'res'))).toEqual([]);
    expect(await typing(() => askEarly(sources, 'para:(res'))).toEqual([]);
    expect(await typing(() => askEarly(sources, 'resi'))).toEqual([expect.stringMatching(/^en\/t\d+\.bin$/)]);
    expect(await typing(() => askEarly(sources, 'residence'))).toEqual([]);
    const second = await typing(() => askEarly(sources, 'residence permit vi'));
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((name) => !/^en\/[tp]\d+\.bin$/.test(name))).toEqual([]);
    expect(await typing(() => askEarly(sources, 'residence permit '))).toEqual([]);
  });
});

describe('a first query', () => {
  test('waits for the entry, the records with the terms, the postings and the texts', async () => {
    const asked = await countRounds(
      openSources('/', 'es', () => undefined),
      'trata de personas',
    );
    expect(asked.length, asked.map((round) => round.join(' ')).join('\n')).toBeLessThanOrEqual(4);
    expect(asked.flat().filter((name) => asked.flat().indexOf(name) !== asked.flat().lastIndexOf(name))).toEqual([]);
  });
});
