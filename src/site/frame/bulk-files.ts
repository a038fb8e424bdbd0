// The bulk files below data/ as bytes, each made once per reading of the content: their endpoints serve them, the data page tells their sizes.
import type { Atlas } from '../../atlas/atlas.ts';
import { numberOf, recordOf } from '../../atlas/build-graph.ts';
import { toAtlasJson } from '../../exports/atlas-json.ts';
import { BULK_FORMATS, type BulkEnding } from '../../exports/tables/bulk-formats.ts';
import { citeData, LICENCE, RIGHTS, type EditionFacts } from '../../exports/tables/edition-facts.ts';
import { listTableData, type TableData } from '../../exports/tables/table-data.ts';
import { edition } from './edition.ts';
import { getAtlas } from './get-atlas.ts';
import { sqliteBytes } from './sqlite-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface BulkFiles {
  facts: EditionFacts;
  data: readonly TableData[];
  table: (data: TableData, ending: BulkEnding) => Promise<Bytes>;
  sqlite: () => Promise<Bytes>;
  json: () => Promise<Bytes>;
}

const kept = new WeakMap<Atlas, BulkFiles>();

export async function getBulkFiles(): Promise<BulkFiles> {
  const atlas = await getAtlas();
  const files = kept.get(atlas) ?? makeFiles(atlas);
  kept.set(atlas, files);
  return files;
}

function makeFiles(atlas: Atlas): BulkFiles {
  const absolute = (path: string) =>
    new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/') + path, import.meta.env.SITE).href;
  const addressOf = (end: string) => {
    const anchor = numberOf(end);
    return absolute(`id/${recordOf(end)}/${anchor === undefined ? '' : `#${anchor}`}`);
  };
  const facts: EditionFacts = { ...edition({ atlas }), absolute };
  const data = listTableData({ atlas, addressOf });
  const made = new Map<string, Promise<Bytes>>();
  const once = (name: string, make: () => string | Uint8Array | Promise<Uint8Array>): Promise<Bytes> => {
    const known = made.get(name) ?? Promise.resolve(make()).then(toBytes);
    made.set(name, known);
    return known;
  };
  return {
    facts,
    data,
    table: (each, ending) => once(`${each.table.name}.${ending}`, () => BULK_FORMATS[ending].write(each)),
    sqlite: () =>
      once('atlas.sqlite', () =>
        sqliteBytes(data, {
          title: 'Mandate Atlas',
          version: facts.version,
          ...(facts.date !== undefined && { date: facts.date }),
          licence: `${LICENCE.title}, ${LICENCE.path}`,
          rights: RIGHTS,
          cite: citeData(facts),
        }),
      ),
    json: () => once('atlas.json', () => toAtlasJson(atlas)),
  };
}

function toBytes(given: string | Uint8Array): Bytes {
  return typeof given === 'string' ? new TextEncoder().encode(given) : new Uint8Array(given);
}
