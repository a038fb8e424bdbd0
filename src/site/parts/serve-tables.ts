// The endpoints of tables. There is a page of code for each ending, since the server for editing takes an address for that of a file only
// where its route has the ending.
import type { APIRoute } from 'astro';
import { languageParams } from '../../addresses/routes.ts';
import type { RecordByKind } from '../../addresses/record-kinds.ts';
import { BULK_FORMATS, type BulkEnding } from '../../exports/tables/bulk-formats.ts';
import type { TableData } from '../../exports/tables/table-data.ts';
import { csvFormOf, toCsv } from '../../text/to-csv.ts';
import { toWorkbook, WORKBOOK_TYPE } from '../../text/to-workbook.ts';
import { getBulkFiles } from '../frame/bulk-files.ts';
import { recordParams, type RecordParams } from '../frame/record-params.ts';
import type { Language } from '../../schemas/languages.ts';
import { answersToOne, READER_TABLES, type ReaderTable } from './reader-tables.ts';

/** Of tables with headings in the reader's language. */
type TableEnding = 'csv' | 'xlsx';

/** One table of the whole atlas in each language. */
export function serveReaderTable(table: keyof typeof READER_TABLES, ending: TableEnding) {
  const GET: APIRoute = ({ locals, site }) =>
    respond(READER_TABLES[table](locals.site, site), ending, locals.site.lang);
  return { getStaticPaths: languageParams, GET };
}

/** The answers to each question in each language. */
export function serveAnswersToOne(ending: TableEnding) {
  type Asked = RecordByKind['criterion' | 'question'];
  const getStaticPaths = async (): Promise<RecordParams<Asked>[]> => [
    ...(await recordParams('criterion')),
    ...(await recordParams('question')),
  ];
  const GET: APIRoute<{ record: Asked }> = ({ props, locals, site }) =>
    respond(answersToOne(locals.site, props.record, site), ending, locals.site.lang);
  return { getStaticPaths, GET };
}

/** Every bulk table. */
export function serveBulkTables(ending: BulkEnding) {
  const getStaticPaths = async () =>
    (await getBulkFiles()).data.map((data) => ({ params: { table: data.table.name }, props: { data } }));
  const GET: APIRoute<{ data: TableData }> = async ({ props }) =>
    new Response(await (await getBulkFiles()).table(props.data, ending), {
      headers: { 'Content-Type': BULK_FORMATS[ending].type },
    });
  return { getStaticPaths, GET };
}

async function respond({ name, rows }: ReaderTable, ending: TableEnding, language: Language): Promise<Response> {
  return ending === 'csv'
    ? new Response(toCsv(rows, csvFormOf(language)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(await toWorkbook(name, rows), { headers: { 'Content-Type': WORKBOOK_TYPE } });
}
