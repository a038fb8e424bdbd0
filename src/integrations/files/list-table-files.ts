// Tables with headings in the reader's language, each as CSV and as a workbook. Called by the list of files.
import { rowOf } from '../../addresses/record-kinds.ts';
import { PUBLIC_FILES, type PublicFile } from '../../exports/public-files.ts';
import { csvFormOf, toCsv } from '../../text/to-csv.ts';
import { toWorkbook, WORKBOOK_TYPE } from '../../text/to-workbook.ts';
import type { Site } from '../../site/locals/site.ts';
import { answersToOne, READER_TABLES, type ReaderTable } from '../../site/parts/reader-tables.ts';
import type { FileSource, SiteFile } from './site-file.ts';

const NAMES = Object.keys(READER_TABLES) as (keyof typeof READER_TABLES)[];

export function listTableFiles({ atlas, sites, origin }: FileSource): SiteFile[] {
  const asked = (['criterion', 'question'] as const).flatMap((kind) => rowOf(kind).list(atlas.corpus));
  return Object.values(sites).flatMap((site) => [
    ...NAMES.flatMap((name) => inBoth(PUBLIC_FILES[name], '', site, () => READER_TABLES[name](site, origin))),
    ...asked.flatMap((one) => inBoth(PUBLIC_FILES.answersToOne, one.id, site, () => answersToOne(site, one, origin))),
  ]);
}

/** @param question id of the one that the table is about */
function inBoth({ path }: PublicFile, question: string, { lang }: Site, make: () => ReaderTable): SiteFile[] {
  const csv = path.replace('<question>', question).replace('<lang>', lang);
  return [
    { path: csv, type: 'text/csv', write: () => toCsv(make().rows, csvFormOf(lang)) },
    {
      path: csv.replace(/csv$/, 'xlsx'),
      type: WORKBOOK_TYPE,
      write: () => {
        const { name, rows } = make();
        return toWorkbook(name, rows);
      },
    },
  ];
}
