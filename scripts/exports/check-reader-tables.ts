// Tables with headings in the reader's language: each row by the schema of its table, and the workbook by the rows of the CSV.
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { readXlsx, type CellValue } from 'hucre/xlsx';
import { AtlasSchema } from '../../src/exports/atlas-schema.ts';
import { fillNames, listMatches } from '../../src/exports/check-data-files.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import { listPublicSchemas } from '../../src/exports/public-schemas.ts';
import type { TableSchema } from '../../src/exports/table-schema.ts';
import { csvFormOf, defuse } from '../../src/text/to-csv.ts';
import { translatorFor } from '../../src/words/translate.ts';
import { readFile, type Checked, type ExportSite, type Fault } from './export-check.ts';
import type { SiteFile } from '../../src/integrations/files/site-file.ts';

const { answers, answersToOne, treaties, figures, nationalReport } = PUBLIC_FILES;

export async function checkReaderTables({ files }: ExportSite): Promise<Checked> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const schemas = new Map(listPublicSchemas(translatorFor).map(({ path, write }) => [path, write]));
  const pairs = [answers, answersToOne, treaties, figures, nationalReport].flatMap(({ path, schema }) =>
    fillNames(path).flatMap((address, index) =>
      listMatches(address, [...byPath.keys()]).map((file) => ({ file, schema: fillNames(schema)[index] ?? schema })),
    ),
  );
  const faults: Fault[] = [];
  for (const { file, schema } of pairs) {
    const rows = parseReaderCsv(await readFile(byPath.get(file) as SiteFile), file);
    const workbook = byPath.get(file.replace(/csv$/, 'xlsx'));
    const messages = [
      ...checkTable(rows, JSON.parse(schemas.get(schema)?.() ?? '') as TableSchema),
      ...listWorkbookFaults(await readWorkbook((await workbook?.write()) as Uint8Array), rows),
    ];
    faults.push(...messages.map((message) => ({ file, message })));
  }
  return { count: pairs.length, faults };
}

/** The whole atlas as one file. */
export async function checkAtlasFile({ bulk }: ExportSite): Promise<Checked> {
  const published = z.fromJSONSchema(z.toJSONSchema(AtlasSchema));
  const atlas: unknown = JSON.parse(new TextDecoder().decode(await bulk.json()));
  const issues = published.safeParse(atlas).error?.issues ?? [];
  const faults = issues.map(({ path, message }) => ({
    file: PUBLIC_FILES.atlas.path,
    message: `${path.join('.')}: ${message}`,
  }));
  return { count: Object.values(atlas as object).flat().length, faults };
}

/** Rows of a file named by its language, headings first. */
export function parseReaderCsv(text: string, file: string): string[][] {
  const language = /(\w+)\.csv$/.exec(file)?.[1] ?? '';
  return parse(text, { bom: true, delimiter: csvFormOf(language).separator, record_delimiter: '\r\n' });
}

async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  return (await readXlsx(bytes)).sheets[0]?.rows ?? [];
}

/** Line ends of a cell are line feeds in a workbook. */
export function listWorkbookFaults(
  cells: readonly (readonly CellValue[])[],
  rows: readonly (readonly string[])[],
): string[] {
  if (cells.length !== rows.length) return [`Its workbook has ${cells.length} rows and not ${rows.length}.`];
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const value = cells[index]?.[column] ?? '';
      const found = defuse(typeof value === 'object' ? JSON.stringify(value) : String(value));
      return found === cell.replace(/\r\n?/g, '\n')
        ? []
        : [`Row ${index} of its workbook has ${JSON.stringify(found)} and not ${JSON.stringify(cell)}.`];
    }),
  );
}

/** What does not fit, each with its line and column; empty if everything does. */
export function checkTable([headings = [], ...rows]: readonly string[][], { fields }: TableSchema): string[] {
  const names = fields.map(({ name }) => name);
  if (headings.join('|') !== names.join('|')) return [`headings are ${headings.join('|')}, not ${names.join('|')}`];
  return rows.flatMap((row, index) => {
    const line = `row ${index + 1}`;
    if (row.length !== fields.length) return [`${line} has ${row.length} cells for ${fields.length} columns`];
    return fields.flatMap(({ id, constraints: { required, pattern } = {} }, column) => {
      const cell = row[column] ?? '';
      if (cell === '') return required ? [`${line}: ${id} is empty`] : [];
      const fits = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell);
      return fits ? [] : [`${line}: ${id} is ${JSON.stringify(cell)}, which ${pattern} does not allow`];
    });
  });
}
