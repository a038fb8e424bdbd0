// The checks of the files that readers take away: a new format is one more row. Run by scripts/check-exports.ts and by its test.
import { checkAkn } from './check-akn.ts';
import { checkAknSchema } from './check-akn-schema.ts';
import { checkMarkdown } from './check-markdown.ts';
import { checkLines, checkRecords } from './check-records.ts';
import { checkAllStatements, checkStatements } from './check-statements.ts';
import type { ExportCheck } from './export-check.ts';

export const EXPORT_CHECKS: readonly ExportCheck[] = [
  { name: '.json fits its schema', run: checkRecords },
  { name: 'data/works.ndjson has every work', run: checkLines },
  { name: '.akn.xml is well-formed, whole and without dangling references', run: checkAkn },
  { name: '.akn.xml fits the OASIS schema', needsAknSchema: true, run: checkAknSchema },
  { name: '.jsonld expands to our N-Triples', run: checkStatements },
  { name: 'data/atlas.jsonld expands to data/atlas.nt', run: checkAllStatements },
  { name: '.md reads back', run: checkMarkdown },
];
