// datapackage.json and dcat.jsonld: by the rules of their profiles, and the files that they describe by what they say of them.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { DATAPACKAGE_SCHEMA, DCAT_SCHEMA } from '../../src/exports/tables/descriptor-schemas.ts';
import { toDatapackage } from '../../src/exports/tables/to-datapackage.ts';
import { toDcat } from '../../src/exports/tables/to-dcat.ts';
import type { BulkTableSchema } from '../../src/exports/tables/to-bulk-schema.ts';
import type { Checked, ExportSite } from './export-check.ts';
import { expandToQuads } from './check-statements.ts';

export interface DataPackage {
  created?: string;
  resources: readonly { name: string; path: string; schema?: BulkTableSchema }[];
}

type Rows = readonly Readonly<Record<string, string>>[];

/** The descriptor, and every table that it describes. */
export async function checkDatapackage({ bulk }: ExportSite): Promise<Checked> {
  const descriptor = JSON.parse(toDatapackage(bulk.facts)) as DataPackage;
  const rows = new Map<string, Rows>();
  for (const { table } of bulk.data()) {
    const text = new TextDecoder().decode(await bulk.table(table, 'csv'));
    rows.set(`${table.name}.csv`, parse(text, { columns: true }) as unknown as Rows);
  }
  const messages = [...listProfileFaults(DATAPACKAGE_SCHEMA, descriptor), ...listPackageFaults(descriptor, rows)];
  return {
    count: descriptor.resources.length,
    faults: messages.map((message) => ({ file: 'data/datapackage.json', message })),
  };
}

export async function checkDcat({ bulk }: ExportSite): Promise<Checked> {
  const text = toDcat(bulk.facts);
  const quads = await expandToQuads(text);
  const lost = bulk
    .data()
    .filter(({ table }) => !quads.includes(`<${bulk.facts.absolute(`data/${table.name}.parquet`)}>`));
  const messages = [
    ...listProfileFaults(DCAT_SCHEMA, JSON.parse(text)),
    ...lost.map(({ table }) => `It does not name the table ${table.name}.`),
  ];
  return {
    count: quads.split('\n').length - 1,
    faults: messages.map((message) => ({ file: 'data/dcat.jsonld', message })),
  };
}

/** What in `value` does not keep to `schema`. */
export function listProfileFaults(schema: object, value: unknown): string[] {
  const options = { allErrors: true, strict: true, strictRequired: false, strictTypes: false };
  const check = new Ajv2020(options).compile(schema);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What in the files is not as the package says: headings, cells, keys. @param files rows of each CSV file by its path */
export function listPackageFaults({ resources }: DataPackage, files: ReadonlyMap<string, Rows>): string[] {
  const tables = resources.flatMap(({ schema, ...facts }) => (schema ? [{ ...facts, schema }] : []));
  const names = resources.map(({ name }) => name);
  return [
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `It names ${name} twice.`),
    ...tables.flatMap(({ name, path, schema }) => [
      ...listTableFaults(files.get(path) ?? [], schema).map((message) => `${path}: ${message}`),
      ...(schema.foreignKeys ?? []).flatMap(({ fields: [field = ''], reference }) => {
        const other = tables.find((table) => table.name === (reference.resource ?? name));
        const key = reference.fields[0] ?? '';
        if (!other?.schema.primaryKey.includes(key)) return [`${name}.${field} names ${key}, which is no key.`];
        const keys = new Set(files.get(other.path)?.map((row) => row[key]));
        return (files.get(path) ?? [])
          .map((row) => row[field] ?? '')
          .filter((cell) => cell !== '' && !keys.has(cell))
          .map((cell) => `${name}.${field} is ${cell}, which no row of ${other.name} has.`);
      }),
    ]),
  ];
}

function listTableFaults(rows: Rows, { fields }: BulkTableSchema): string[] {
  // The reader gives headings with rows alone; those of a table without rows are seen where CSV is read back.
  const headings = Object.keys(rows[0] ?? {}).join();
  if (rows.length && headings !== fields.map(({ name }) => name).join()) return [`its headings are ${headings}`];
  return fields.flatMap(({ name, type, constraints: { required, unique, enum: values, pattern } = {} }) => {
    const cells = rows.map((row) => row[name] ?? '');
    const filled = cells.filter((cell) => cell !== '');
    const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
    const fits = (cell: string) =>
      (values === undefined || values.includes(cell)) &&
      (whole === undefined || whole.test(cell)) &&
      (type === 'string' || (type === 'boolean' ? /^(?:true|false)$/ : /^-?\d+(?:\.\d+)?$/).test(cell));
    return [
      ...(required && filled.length < cells.length ? [`${name} is empty`] : []),
      ...(unique && new Set(filled).size < filled.length ? [`${name} is the same in two rows`] : []),
      ...filled.filter((cell) => !fits(cell)).map((cell) => `${name} is ${cell}`),
    ];
  });
}
