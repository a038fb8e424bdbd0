// Tables with headings in the reader's language, as CSV and as a workbook. Called by the endpoints below data/.
import { languageParams } from '../../addresses/routes.ts';
import type { Language } from '../../schemas/languages.ts';
import { csvFormOf, toCsv } from '../../text/to-csv.ts';
import { toWorkbook, WORKBOOK_TYPE } from '../../text/to-workbook.ts';

export const TABLE_ENDINGS = ['csv', 'xlsx'] as const;
export type TableEnding = (typeof TABLE_ENDINGS)[number];

/** Each of `entries` once an ending. */
export function inEndings<P, E extends { params: P }>(
  entries: readonly E[],
): (E & { params: P & { ext: TableEnding } })[] {
  return entries.flatMap((entry) => TABLE_ENDINGS.map((ext) => ({ ...entry, params: { ...entry.params, ext } })));
}

/** One a language and ending. */
export function tableParams() {
  return inEndings(languageParams());
}

/** @param name of the sheet of a workbook */
export async function tableResponse(
  rows: readonly (readonly string[])[],
  { ext, lang, name }: { ext: TableEnding; lang: Language; name: string },
): Promise<Response> {
  return ext === 'csv'
    ? new Response(toCsv(rows, csvFormOf(lang)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(await toWorkbook(name, rows), { headers: { 'Content-Type': WORKBOOK_TYPE } });
}
