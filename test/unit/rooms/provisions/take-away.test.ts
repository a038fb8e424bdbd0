import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { PIECE_ROWS } from '../../../../src/rooms/provisions/provision-facets.ts';
import { toProvisionData } from '../../../../src/rooms/provisions/provisions-json.ts';
import { toCsv } from '../../../../src/text/to-csv.ts';
import { translatorFor, type Key } from '../../../../src/words/translate.ts';
import { buildFacetTable } from '../../../../src/rooms/provisions/facet-table.ts';
import { toProvisionRow, type ProvisionRow, type RowView } from '../../../../src/rooms/provisions/provision-row.ts';
import { toProvisionGrid } from '../../../../src/rooms/provisions/take-away.ts';
import type { Language } from '../../../../src/schemas/fields.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const { facets, files } = toProvisionData(atlas);
const pieces = [...files].flatMap(([name, piece]) => (/^\d+$/.test(name) ? [piece] : []));
const table = buildFacetTable(facets);
const ORIGIN = 'https://example.org';

function viewIn(language: Language): RowView {
  const t = translatorFor(language);
  return {
    language,
    word: (key) => t(key as Key),
    label: (facet, id) => `${facet}:${id}`,
    threadLabel: (id) => `thread ${id}`,
    path: (path) => `/${language}/${path}`,
  };
}

function rowOf(end: string, language: Language = 'en'): ProvisionRow {
  const row = table.rowByEnd.get(end) ?? -1;
  const piece = pieces[Math.floor(row / PIECE_ROWS)];
  const found = piece?.rows[row % PIECE_ROWS];
  if (!piece || !found) throw new Error(`${end} is not held.`);
  return toProvisionRow(table, row, { works: piece.works, found }, viewIn(language));
}

const all = table.ends.map((end) => rowOf(end));

describe('toProvisionRow', () => {
  test('tells every provision as its record does', () => {
    atlas.provisionRows.forEach(({ work, provision }, index) => {
      const row = all[index];
      expect(row?.href).toBe(`/en/${work.collection}/${work.workId}/#${provision.n}`);
      expect(row?.symbol).toBe(work.frontMatter.symbol ?? null);
      expect(row?.digest).toEqual({ text: provision.digest.text, lang: undefined });
      expect(row?.topics.map(({ href }) => href)).toEqual(provision.topics.map((id) => `/en/topics/${id}/`));
      expect(row?.due?.text).toBe(provision.due?.text);
      expect(row?.editorial).toBe(provision.editorial);
    });
  });

  test('marks an English digest as English under another language', () => {
    expect(rowOf('ag-res-2348#3.d', 'fr').digest.lang).toBe('en');
  });

  test('leads to the commitments of the provision', () => {
    const threads = all.flatMap((row) => row.threads);
    expect(threads.length).toBeGreaterThan(0);
    for (const { href } of threads) expect(href).toMatch(/^\/en\/commitments\/[a-z-]+\/$/);
  });
});

describe('toProvisionGrid', () => {
  const grid = toProvisionGrid(all, viewIn('en'), ORIGIN);

  test('has a heading and a line of as many cells for each provision', () => {
    expect(grid[0]).toEqual([
      'Kind',
      'Symbol',
      'Title',
      'Date',
      'Number',
      'Verb',
      'Addressee',
      'Due',
      'Topics',
      'Questions of national law',
      'Proponent',
      'Digest (ours, unofficial)',
      'Address',
      'Official text',
      'Evidence',
      'Confidence',
      'Read on',
    ]);
    expect(grid).toHaveLength(all.length + 1);
    expect(new Set(grid.map((line) => line.length))).toEqual(new Set([17]));
  });

  test('says of a provision what is known of it', () => {
    const line = grid.find((cells) => cells[12]?.endsWith('/ag-res-2348/#3.d'));
    expect(line?.slice(0, 7)).toEqual([
      'Mandates',
      'AG/RES. 2348 (XXXVII-O/07)',
      corpus.workById.get('ag-res-2348')?.frontMatter.titles.en,
      '2007-06-05',
      '¶ 3.d',
      expect.stringMatching(/^verb:/),
      expect.stringMatching(/^addressee:/),
    ]);
  });

  test('names kind, official text, source, confidence and day of reading as the record does', () => {
    atlas.provisionRows.forEach(({ view, work, provision: { evidence } }, index) => {
      const line = grid[index + 1];
      expect(line?.[0]).toBe({ mandates: 'Mandates', proposals: 'Proposals', other: 'Statements and reports' }[view]);
      expect(line?.slice(13)).toEqual([
        work.frontMatter.officialText?.source ?? '',
        evidence?.source ?? '',
        evidence?.confidence ?? 'low',
        evidence?.checkedOn ?? '',
      ]);
    });
  });

  test('parts what a cell lists with semicolons, never with words', () => {
    const several = atlas.provisionRows.findIndex(({ provision }) => provision.addressee.length > 1);
    const { addressee = [] } = atlas.provisionRows[several]?.provision ?? {};
    expect(grid[several + 1]?.[6]).toBe(addressee.map((id) => `addressee:${id}`).join('; '));
  });

  test('is a CSV file without formulas, each line as long as the others', () => {
    const text = toCsv(grid);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(text.trimEnd().split('\r\n')).toHaveLength(grid.length);
  });
});
