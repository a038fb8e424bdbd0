// The files of the whole atlas for programs: bulk tables, database, descriptors, schemas. Called by the list of files.
import { toClusterMapping } from '../../exports/cluster/mapping.ts';
import { toClusterBulk } from '../../exports/cluster/to-bulk.ts';
import { listPublicSchemas } from '../../exports/public-schemas.ts';
import { PUBLIC_FILES } from '../../exports/public-files.ts';
import { BULK_ENDINGS, BULK_FORMATS } from '../../exports/tables/bulk-formats.ts';
import { toSqliteSchema } from '../../exports/tables/sqlite-schema.ts';
import { TABLES } from '../../exports/tables/tables.ts';
import { toDatapackage } from '../../exports/tables/to-datapackage.ts';
import { toDcat } from '../../exports/tables/to-dcat.ts';
import { getBulkFiles } from '../../site/frame/bulk-files.ts';
import { translatorFor } from '../../words/translate.ts';
import type { FileSource, SiteFile } from './site-file.ts';

export function listAtlasFiles({ sites, origin }: FileSource): SiteFile[] {
  const bulk = getBulkFiles(sites.en, origin);
  const { atlas, cluster, sqlite, datapackage, dcat } = PUBLIC_FILES;
  return [
    ...TABLES.flatMap((table) =>
      BULK_ENDINGS.map((ending) => ({
        path: `data/${table.name}.${ending}`,
        type: BULK_FORMATS[ending].type,
        write: () => bulk.table(table, ending),
      })),
    ),
    { path: sqlite.path, type: 'application/vnd.sqlite3', write: bulk.sqlite },
    { path: sqlite.schema, type: 'application/sql', write: toSqliteSchema },
    { path: atlas.path, type: 'application/json', write: bulk.json },
    {
      path: cluster.path,
      type: 'application/x-ndjson',
      write: () => toClusterBulk(sites.en.atlas, bulk.facts.absolute),
    },
    { path: cluster.schema, type: 'application/json', write: toClusterMapping },
    { path: datapackage.path, type: 'application/json', write: () => toDatapackage(bulk.facts) },
    { path: dcat.path, type: 'application/ld+json', write: () => toDcat(bulk.facts) },
    ...listPublicSchemas(translatorFor).map((schema) => ({ ...schema, type: 'application/schema+json' })),
  ];
}
