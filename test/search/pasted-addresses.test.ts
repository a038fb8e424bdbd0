// Addresses of the site as readers paste them into the search: one of every kind of page in its table, so that a new kind is covered.
import { describe, expect, test } from 'vitest';
import { listKindRecords, listRecordKinds } from '../../src/addresses/record-kinds.ts';
import { STATIC_PAGES } from '../../src/addresses/routes.ts';
import type { PageAddress } from '../../src/citations/read-address.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import { realSearch } from '../helpers/memory-search.ts';
import { realCorpus } from '../helpers/real-corpus.ts';

const records = listKindRecords(await realCorpus());
const memory = await realSearch();
const pathOf = (kind: string) => records.find((record) => record.kind === kind)?.path ?? '';
/** The site has the pages of its table. */
const paths = new Set([...Object.values(STATIC_PAGES), ...records.map(({ path }) => path.replace(/#.*/, ''))]);
const page = ({ path }: PageAddress) => Promise.resolve(paths.has(path) ? { path, title: `Page ${path}` } : undefined);

async function findNamed(query: string, language: Language) {
  const request = { query, filters: {}, sort: 'relevance', synonyms: true, view: 'works', limit: 8 } as const;
  const { named, total } = await searchAtlas({ ...memory.sourcesFor(language), page }, request);
  return { rows: named.rows.map((row) => row.path), total };
}

describe('the address of a page', () => {
  test.each([...listRecordKinds().map((kind) => [kind, pathOf(kind)] as const), ...Object.entries(STATIC_PAGES)])(
    'of the kind "%s" leads there, pasted in any language',
    async (_, path) => {
      for (const [index, language] of LANGUAGES.entries()) {
        const other = LANGUAGES[(index + 1) % LANGUAGES.length] ?? 'en';
        expect((await findNamed(`https://example.org/atlas/${other}/${path}`, language)).rows).toEqual([path]);
      }
    },
  );

  test('keeps the paragraph, the step and what is chosen there', async () => {
    for (const path of [
      'resolutions/ag-res-2348/#3.d~2',
      'commitments/ratify-palermo-protocol/#_step-2',
      'legislation/compare/?c=ar,bo&on=2012-01-01',
      'commitments/provisions/?show=proposals&topic=prevention,children',
    ])
      expect((await findNamed(`https://example.org/fr/${path}`, 'en')).rows).toEqual([path]);
  });

  test('of an identifier leads to the work', async () => {
    expect((await findNamed('https://example.org/id/ag-res-2348/#3.d', 'es')).rows).toEqual([
      'resolutions/ag-res-2348/#3.d',
    ]);
  });

  test('that the site does not have is searched like other words', async () => {
    expect((await findNamed('https://example.org/en/no-such-page/', 'en')).rows).toEqual([]);
  });
});
