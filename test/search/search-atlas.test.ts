// A search from the query to the answer, over the real content: what is said and offered besides the results.
import { describe, expect, test } from 'vitest';
import { realCorpus } from '../helpers/real-corpus.ts';
import { workPath } from '../../src/addresses/work-path.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { evaluateQuery } from '../../src/engine/evaluate-query.ts';
import { countRecords } from '../../src/search/count-records.ts';
import { leaveOut, relaxQuery } from '../../src/search/relax-query.ts';
import { searchAtlas, type SearchRequest } from '../../src/search/search-atlas.ts';
import { FACETS } from '../../src/engine/search-record.ts';
import { realSearch } from '../helpers/memory-search.ts';

const corpus = await realCorpus();
const memory = await realSearch();

const ask = (query: string, language: Language = 'en', request: Partial<SearchRequest> = {}) =>
  searchAtlas(memory.sourcesFor(language), {
    query,
    filters: {},
    sort: 'relevance',
    synonyms: true,
    view: 'works',
    limit: 1000,
    ...request,
  });
const pathsOf = ({ hits }: Awaited<ReturnType<typeof ask>>) => hits.map(({ path }) => path);

describe('a name', () => {
  test('is told before the index is opened', async () => {
    const order: string[] = [];
    const sources = memory.sourcesFor('en');
    await searchAtlas(
      { ...sources, index: () => (order.push('index'), sources.index()) },
      { query: '2348 3.d', filters: {}, sort: 'relevance', synonyms: true, view: 'works', limit: 8 },
      { named: ({ rows }) => order.push(...rows.map(({ path }) => path)) },
    );
    expect(order.slice(0, 2)).toEqual(['resolutions/ag-res-2348/#3.d', 'index']);
  });

  test('that is no question in words is not told as one', async () => {
    let told = 0;
    for (const query of ['children', 'residence permit victims'])
      await searchAtlas(
        memory.sourcesFor('en'),
        { query, filters: {}, sort: 'relevance', synonyms: true, view: 'works', limit: 8 },
        { question: () => told++ },
      );
    expect(told).toBe(1);
  });

  test('that is found is not listed again', async () => {
    const { named, hits, total } = await ask('2348');
    expect(named.rows.map(({ path }) => path)).toEqual(['resolutions/ag-res-2348/']);
    expect(hits.map(({ path }) => path)).not.toContain('resolutions/ag-res-2348/');
    expect(total).toBe(hits.length + 1);
  });

  test.each(['AG/RES. 2349', '2349'])('that is not held has its neighbours: %s', async (query) => {
    const { named } = await ask(query);
    const numbers = corpus.works
      .flatMap(({ symbols }) => symbols)
      .filter(({ system }) => system === 'ag-res')
      .flatMap(({ number }) => number ?? []);
    const below = Math.max(...numbers.filter((number) => number < 2349));
    const above = Math.min(...numbers.filter((number) => number > 2349));
    expect(named.missing?.near.map(({ symbol }) => Number(/\d+/.exec(symbol)?.[0]))).toEqual([below, above]);
  });

  test.each(['children', '2348', '"2349"', 'year:2349'])(
    'has no neighbours where none is missing: %s',
    async (query) => {
      expect((await ask(query)).named.missing).toBeUndefined();
    },
  );
});

describe('terms of the field', () => {
  test.each<[string, Language]>([
    ['albergue', 'es'],
    ['trata', 'en'],
    ['foyer', 'fr'],
    ['TIP', 'en'],
    ['T visa', 'en'],
  ])('are searched along with %s (%s), told, and can be left out', async (query, language) => {
    const along = await ask(query, language);
    expect(along.terms.flatMap(({ phrases }) => phrases)).not.toEqual([]);
    const alone = await ask(query, language, { synonyms: false });
    expect(alone.terms).toEqual([]);
    expect(alone.total).toBeLessThan(along.total);
    const all = new Set(pathsOf(along));
    expect(pathsOf(alone).filter((path) => !all.has(path))).toEqual([]);
  });

  test('are not searched along with what is written in the query language', async () => {
    expect((await ask('"trata"', 'en')).terms).toEqual([]);
    expect((await ask('trata OR traite', 'en')).terms).toEqual([]);
  });

  test('are asked in the English texts too where the reader’s own answer little', async () => {
    const { hits } = await ask('due diligence', 'es');
    const hit = hits.find(({ path }) => path === 'resolutions/a-res-63-156/');
    const texts = hit?.provisions.flatMap(({ text, terms }) => [text, ...terms]) ?? [];
    expect(texts.some((text) => text?.language === 'en' && text.marks.length > 0)).toBe(true);
    const own = await ask('protección', 'es', { limit: 500 });
    expect(own.hits.length).toBeGreaterThanOrEqual(10);
    expect(own.hits.filter(({ summary }) => summary?.language === 'en')).toEqual([]);
  });
});

describe('forms of a word', () => {
  test('come after the word itself', async () => {
    const [word, form] = ['glossary/#victim', 'legislation/ca/ca-victims-bill-of-rights/'];
    const singular = pathsOf(await ask('victim', 'en', { synonyms: false, limit: 500 }));
    expect(singular.indexOf(word)).toBeGreaterThanOrEqual(0);
    expect(singular.indexOf(word)).toBeLessThan(singular.indexOf(form));
    const plural = pathsOf(await ask('victims', 'en', { synonyms: false, limit: 500 }));
    expect(plural.indexOf(form)).toBeGreaterThanOrEqual(0);
    expect(plural.indexOf(form)).toBeLessThan(plural.indexOf(word));
  });

  test.each<[string, string, Language]>([
    ['tráfico', 'trafico', 'es'],
    ['labour exploitation', 'labor exploitation', 'en'],
    ['Organisation', 'organization', 'en'],
    ['"forced labour"', '"forced labor"', 'en'],
  ])('%s and %s find the same', async (one, other, language) => {
    const [first, second] = await Promise.all([ask(one, language), ask(other, language)]);
    expect(first.total).toBeGreaterThan(0);
    expect(pathsOf(second)).toEqual(pathsOf(first));
  });

  test('a word that no text has gives the nearest, told', async () => {
    const { corrections, total } = await ask('peonnage');
    expect(corrections).toEqual([{ from: 'peonnage', to: 'peonage' }]);
    expect(total).toBeGreaterThan(0);
    expect((await ask('children qqzzxxvv')).total).toBe(0);
  });

  test.each<[string, Language, string]>([
    ['longterm', 'en', 'long term'],
    ['coop', 'en', 'coop*'],
    ['traf-ficking', 'en', 'trafficking'],
    ['vicitms', 'en', 'victims'],
    ['Guatamala', 'en', 'guatemala'],
  ])('a word that is certain is searched and told: %s (%s) is %s', async (query, language, to) => {
    const { corrections, offers, total } = await ask(query, language);
    expect(corrections).toEqual([{ from: query, to }]);
    expect(offers).toEqual([]);
    expect(total).toBeGreaterThan(0);
  });

  test.each<[string, Language]>([
    ['condor', 'en'],
    ['e-mail', 'en'],
    ['inciso d', 'es'],
    ['persecution victimz', 'en'],
  ])('a word that may be another is not searched: %s (%s)', async (query, language) => {
    const { corrections, total, hits } = await ask(query, language);
    expect({ corrections, total, hits }).toEqual({ corrections: [], total: 0, hits: [] });
  });

  test('the word near to one that may be another is offered, with its place in the query', async () => {
    const query = 'shelters condor';
    const { offers } = await ask(query);
    expect(offers.map(({ from, at, end }) => [from, query.slice(at, end)])).toEqual([['condor', 'condor']]);
    expect(offers[0]?.to).toMatch(/^co/);
  });

  test('words that texts have are never put right, whatever they find together', async () => {
    const { corrections, offers, total } = await ask('peonage coadyuvancia barbados chile');
    expect({ corrections, offers, total }).toEqual({ corrections: [], offers: [], total: 0 });
  });
});

describe('an address of the atlas', () => {
  test.each<[string, Language, string]>([
    ['https://example.org/en/resolutions/ag-res-2348/', 'en', 'resolutions/ag-res-2348/'],
    ['https://example.org/atlas/es/resolutions/ag-res-2348/#3.d', 'en', 'resolutions/ag-res-2348/#3.d'],
    ['/en/resolutions/ag-res-2348/#3.d', 'en', 'resolutions/ag-res-2348/#3.d'],
    [
      'http://localhost:4321/fr/legislation/ar/ar-ley-26364/index.html?q=trata#art-2',
      'pt',
      'legislation/ar/ar-ley-26364/#art-2',
    ],
  ])('leads to its record: %s (%s)', async (query, language, path) => {
    const { named } = await ask(query, language);
    expect(named.rows.map((row) => row.path)).toEqual([path]);
  });
});

describe('an abbreviation', () => {
  test.each<[string, string, Language]>([
    ['O.A.S.', 'OAS', 'en'],
    ['U.S.C.', 'USC', 'en'],
    ['U.S.', 'US', 'en'],
    ['U.S.A.', 'USA', 'en'],
    ['O.E.A.', 'OEA', 'es'],
    ['I.L.O.', 'ILO', 'en'],
  ])('with dots finds what it finds without: %s', async (dotted, plain, language) => {
    const found = pathsOf(await ask(dotted, language));
    expect(found).toEqual(pathsOf(await ask(plain, language)));
    expect(found).not.toEqual([]);
  });

  test.each<[string, Language]>([
    ['USA', 'en'],
    ['EE.UU.', 'es'],
    ['EUA', 'pt'],
  ])('of a state finds the state: %s (%s)', async (query, language) => {
    expect(pathsOf(await ask(query, language))).toContain('legislation/us/');
  });
});

describe('a word', () => {
  test.each<[string, Language, RegExp]>([
    ['país', 'es', /pay/],
    ['país', 'pt', /pay/],
    ['US', 'en', /^us(e|ed|es|ing|eful)$/],
    ['casa', 'es', /^casos?$/],
    ['generar', 'es', /^género/],
    ['trato', 'es', /^trata/],
  ])('finds none of another meaning: %s (%s)', async (query, language, other) => {
    const { hits, corrections, offers } = await ask(query, language);
    expect(hits.flatMap(({ forms }) => forms).filter((form) => other.test(form))).toEqual([]);
    expect([...corrections, ...offers].filter(({ to }) => other.test(to))).toEqual([]);
  });
});

describe('provisions', () => {
  test('that hold all words come first', async () => {
    const { hits } = await ask('children labour', 'en', { synonyms: false });
    const holds = (text = '') => [/child/i, /labou?r/i].filter((word) => word.test(text)).length;
    for (const { provisions } of hits) {
      const counts = provisions.map(({ text, terms }) =>
        holds([text?.text, ...terms.map((term) => term.text)].join(' ')),
      );
      if (counts.length > 1 && counts.includes(2)) expect(counts[0]).toBe(2);
    }
  });

  test('are each a result in the list of provisions', async () => {
    const works = await ask('shelters');
    const list = await ask('shelters', 'en', { view: 'provisions' });
    expect(list.total).toBe(works.hits.reduce((sum, { matching }) => sum + matching, 0));
    expect(list.hits.every(({ provisions }) => provisions.length === 1)).toBe(true);
    expect(new Set(list.hits.map(({ path, provisions }) => `${path}#${provisions[0]?.n ?? ''}`)).size).toBe(list.total);
  });

  test('are asked for as one by para:', async () => {
    const anywhere = await ask('children shelters', 'en', { synonyms: false });
    const together = await ask('para:(children shelters)');
    expect(together.total).toBeGreaterThan(0);
    expect(together.total).toBeLessThan(anywhere.total);
  });
});

describe('order by date', () => {
  test('has the same records, newest first, those without date last', async () => {
    const byScore = await ask('slavery');
    const byDate = await ask('slavery', 'en', { sort: 'date' });
    expect([...pathsOf(byDate)].sort()).toEqual([...pathsOf(byScore)].sort());
    const dates = byDate.hits.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });
});

describe('facets', () => {
  test('promise exactly what choosing a value gives, with and without another filter', async () => {
    const index = await memory.sourcesFor('en').index();
    const { found } = await ask('children');
    if (!found) throw new Error('Nothing was searched.');
    for (const filters of [{}, { type: ['resolutions', 'conclusions'] }]) {
      const { counts } = await countRecords(index, found, filters, FACETS);
      for (const facet of FACETS) {
        for (const [value, count] of counts[facet] ?? []) {
          if (count === 0) continue;
          const { rows } = await countRecords(index, found, { ...filters, [facet]: [value] });
          expect(rows.length, `${facet} ${value}`).toBe(count);
        }
      }
    }
    const { counts } = await countRecords(index, found, {}, ['type']);
    expect([...(counts.type?.values() ?? [])].some((count) => count > 0)).toBe(true);
  });

  test('narrow the results of a search', async () => {
    const { hits, total } = await ask('children', 'en', { filters: { type: ['conclusions'] } });
    expect(total).toBeGreaterThan(0);
    expect(hits.every(({ path }) => path.startsWith('conclusions/'))).toBe(true);
    expect((await ask('children', 'en', { filters: { type: ['no-such-thing'] } })).total).toBe(0);
    const either = await ask('children', 'en', { filters: { type: ['conclusions', 'resolutions'] } });
    const others = await ask('children', 'en', { filters: { type: ['resolutions'] } });
    expect(others.total).toBeGreaterThan(0);
    expect(either.total).toBe(total + others.total);
  });
});

describe('relaxQuery', () => {
  test('says what each part costs, and is right', async () => {
    const index = await memory.sourcesFor('en').index();
    const { tree, total } = await ask('torture peonage');
    expect(total).toBe(0);
    if (!tree) throw new Error('Nothing was searched.');
    const relaxed = await relaxQuery(tree, async (rest) =>
      rest ? (await evaluateQuery(index, rest)).found.filter((one) => one).length : 0,
    );
    expect(relaxed.length).toBe(2);
    for (const { part, count } of relaxed) {
      expect(count).toBeGreaterThan(0);
      expect((await ask(leaveOut('torture peonage', part))).total).toBe(count);
    }
  });

  test('asks what is left without a word that stands alone', async () => {
    const { tree } = await ask('qqzzxxvv');
    if (!tree) throw new Error('Nothing was searched.');
    expect(await relaxQuery(tree, (rest) => (rest ? 0 : 7))).toMatchObject([{ count: 7 }]);
  });
});

describe('a field', () => {
  test.each<[string, Language]>([
    ['country:argentina', 'en'],
    ['país:Argentina', 'es'],
    ['country:ar', 'fr'],
  ])('takes ids and names: %s', async (query, language) => {
    const { hits, total } = await ask(query, language);
    const laws = corpus.works.filter(({ frontMatter }) => frontMatter.law?.jurisdiction === 'ar').map(workPath);
    const practices = corpus.practices.filter(({ countries }) => countries.includes('ar'));
    const { initiatives, training, statistics } = corpus.lists;
    const entries = [
      ...initiatives.filter(({ members }) => members.includes('ar')).map(({ id }) => `initiatives/#${id}`),
      ...training.filter(({ countries }) => countries.includes('ar')).map(({ id }) => `training/#${id}`),
      ...statistics.filter(({ countries }) => countries.includes('ar')).map(({ id }) => `statistics/#${id}`),
    ];
    const wanted = ['legislation/ar/', ...laws, ...practices.map(({ workId }) => `practices/${workId}/`), ...entries];
    expect(total).toBe(wanted.length);
    expect(hits.map(({ path }) => path)).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    ['country:zz', []],
    ['country:argentinia', ['country:ar']],
    ['topic:preventon', ['topic:prevention']],
    ['verb:urgez', ['verb:urges']],
  ])('whose value is unknown says so, with the nearest: %s', async (query, suggestions) => {
    const { problems, tree } = await ask(query);
    expect(tree).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: 'valueUnknown', fatal: true });
    expect(problems[0]?.suggestions).toEqual(expect.arrayContaining(suggestions));
  });
});

describe('any input', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '"',
    'OR',
    '-',
    ')(',
    '\u0000\u0007',
    '\u202Eabc',
    '🙂',
    'year:2010..2004',
    'country:zz',
    'سياسة الاتجار',
    'constructor',
    '__proto__',
    'toString hasOwnProperty',
    'symbol:"',
    'type:constructor',
    'a*',
    'ab '.repeat(66),
    '('.repeat(199),
  ])('is answered in every language: %j', async (query) => {
    for (const language of LANGUAGES) {
      const { tree, problems, total } = await ask(query, language);
      expect(tree !== undefined || total > 0 || problems.some(({ fatal }) => fatal)).toBe(true);
    }
  });
});
