// The bulk files below data/ as bytes, each made once per reading of the content: the build writes them, the data page tells their sizes.
// Pages of a build import this module as the integration does (share-modules.ts), or each would make its own.
import type { Atlas } from '../../atlas/atlas.ts';
import { numberOf, recordOf } from '../../atlas/build-graph.ts';
import { toAtlasJson } from '../../exports/atlas-json.ts';
import { BULK_FORMATS, type BulkEnding } from '../../exports/tables/bulk-formats.ts';
import { citeData, LICENCE, rightsOf, type EditionFacts } from '../../exports/tables/edition-facts.ts';
import type { Table } from '../../exports/tables/declare-table.ts';
import { listTableData, type TableData } from '../../exports/tables/table-data.ts';
import { edition } from './edition.ts';
import type { Site } from '../locals/site.ts';
import { sqliteBytes } from './sqlite-bytes.ts';

type Bytes = Uint8Array;

export interface BulkFiles {
  facts: EditionFacts;
  /** Every table with its rows. */
  data: () => readonly TableData[];
  table: (table: Table, ending: BulkEnding) => Promise<Bytes>;
  sqlite: () => Promise<Bytes>;
  json: () => Promise<Bytes>;
}

const kept = new WeakMap<Atlas, BulkFiles>();

/** @param origin where the site is published */
export function getBulkFiles({ atlas, routes }: Pick<Site, 'atlas' | 'routes'>, origin: URL | undefined): BulkFiles {
  // They are in English, whatever the reader's language.
  const written = atlas.in('en');
  const files = kept.get(written) ?? makeFiles(written, (path) => new URL(routes.asset(path), origin).href);
  kept.set(written, files);
  return files;
}

/** @param absolute whole address of a path below the base */
function makeFiles(atlas: Atlas, absolute: (path: string) => string): BulkFiles {
  const addressOf = (end: string) => {
    const anchor = numberOf(end);
    return absolute(`id/${recordOf(end)}/${anchor === undefined ? '' : `#${anchor}`}`);
  };
  const facts: EditionFacts = { ...edition({ atlas }), absolute };
  let rows: readonly TableData[] | undefined;
  const data = () => (rows ??= listTableData({ atlas, addressOf }));
  const made = new Map<string, Promise<Bytes>>();
  const once = (name: string, make: () => string | Uint8Array | Promise<Uint8Array>): Promise<Bytes> => {
    const known = made.get(name) ?? Promise.resolve(make()).then(toBytes);
    made.set(name, known);
    return known;
  };
  return {
    facts,
    data,
    table: (table, ending) =>
      once(`${table.name}.${ending}`, () => {
        const found = data().find((each) => each.table === table);
        if (!found) throw new Error(`There is no bulk table "${table.name}".`);
        return BULK_FORMATS[ending].write(found);
      }),
    sqlite: () =>
      once('atlas.sqlite', () =>
        sqliteBytes(data(), {
          title: facts.name,
          version: facts.version,
          ...(facts.date !== undefined && { date: facts.date }),
          licence: `${LICENCE.title}, ${LICENCE.path}`,
          rights: rightsOf(facts),
          cite: citeData(facts),
        }),
      ),
    json: () => once('atlas.json', () => toAtlasJson(atlas)),
  };
}

function toBytes(given: string | Uint8Array): Bytes {
  return typeof given === 'string' ? new TextEncoder().encode(given) : given;
}
