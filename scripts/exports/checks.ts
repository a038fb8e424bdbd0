// The checks of the files that readers take away: a new format is one more row. Run by scripts/check-exports.ts and by its test.
import { checkAkn } from './check-akn.ts';
import { checkAknSchema } from './check-akn-schema.ts';
import { checkCluster } from './check-cluster.ts';
import { checkDatapackage, checkDcat } from './check-descriptors.ts';
import { checkCalendars, checkFeeds } from './check-follow.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkLines, checkRecords } from './check-records.ts';
import { checkAtlasFile, checkReaderTables } from './check-reader-tables.ts';
import { checkRecipes } from './check-recipes.ts';
import { checkBibtex, checkCslJson, checkRis } from './check-references.ts';
import { checkAllStatements, checkStatements } from './check-statements.ts';
import { checkCsv, checkParquet, checkSqlite, checkXlsx } from './check-tables.ts';
import type { ExportCheck } from './export-check.ts';

/** Those of the files of works, and of what is put together from them. */
export const WORK_CHECKS: readonly ExportCheck[] = [
  { name: '.json fits its schema', run: checkRecords },
  { name: 'data/works.ndjson has every work', run: checkLines },
  { name: '.akn.xml is well-formed, whole and without dangling references', run: checkAkn },
  { name: '.akn.xml fits the OASIS schema', needsAknSchema: true, run: checkAknSchema },
  { name: '.jsonld expands to our N-Triples', run: checkStatements },
  { name: 'data/atlas.jsonld expands to data/atlas.nt', run: checkAllStatements },
  { name: '.md reads back', run: checkMarkdown },
  { name: '.ris reads back equal by two readers', run: checkRis },
  { name: '.bib reads back equal by two readers', run: checkBibtex },
  { name: '.csl.json reads back equal by two readers', run: checkCslJson },
];

export const EXPORT_CHECKS: readonly ExportCheck[] = [
  ...WORK_CHECKS,
  { name: 'bulk tables as CSV read back row by row', run: checkCsv },
  { name: 'bulk tables as XLSX read back row by row', run: checkXlsx },
  { name: 'bulk tables as Parquet read back row by row', run: checkParquet },
  { name: 'data/atlas.sqlite reads back row by row, and its keys hold', run: checkSqlite },
  { name: 'data/datapackage.json keeps to its profile, and its tables and keys hold', run: checkDatapackage },
  { name: 'data/dcat.jsonld keeps to its profile', run: checkDcat },
  { name: 'data/opensearch.bulk.ndjson has every work and provision, as its mapping says', run: checkCluster },
  { name: 'data/atlas.json fits its schema', run: checkAtlasFile },
  { name: 'tables in each language fit their schemas, and workbooks have their rows', run: checkReaderTables },
  { name: 'feeds have what RFC 4287 asks for', run: checkFeeds },
  { name: 'calendars read back', run: checkCalendars },
  { name: 'recipes of the data page count as pages do', run: checkRecipes },
];
