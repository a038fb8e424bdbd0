// data/datapackage.json: the CSV tables with columns, keys and licence, by the Data Package standard 2.0. Named by the list of files.
import { aboutOf, citeData, LICENCE, rightsOf, type EditionFacts } from './edition-facts.ts';
import { toBulkSchema } from './to-bulk-schema.ts';
import { TABLES } from './tables.ts';

/** Of every table. */
const READING =
  'Empty: nothing is recorded, or there is nothing to record; never “no”. Dates are a year, a month or a day. A cell that a spreadsheet would compute begins with an apostrophe.';

export function toDatapackage(edition: EditionFacts): string {
  const { name, keywords, version, date, absolute } = edition;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'mandate-atlas',
    id: absolute('data/datapackage.json'),
    title: name,
    description: `${aboutOf(edition)} ${READING} ${rightsOf(edition)} Cite as: ${citeData(edition)}.`,
    homepage: absolute(''),
    version,
    // The standard asks for a time; the content knows days.
    ...(date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && { created: `${date}T00:00:00Z` }),
    keywords,
    licenses: [LICENCE],
    contributors: [{ title: name, roles: ['publisher'], path: absolute('') }],
    resources: [
      ...TABLES.map((table) => ({
        name: table.name,
        path: `${table.name}.csv`,
        type: 'table',
        title: table.title,
        description: `One row: ${table.row}. ${table.counting}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: toBulkSchema(table),
      })),
      ...OTHERS,
    ],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The same and more in one file each. */
const OTHERS = [
  {
    name: 'atlas-sqlite',
    path: 'atlas.sqlite',
    title: 'All tables as one SQLite database',
    format: 'sqlite',
    mediatype: 'application/vnd.sqlite3',
  },
  {
    name: 'atlas-json',
    path: 'atlas.json',
    title: 'The whole atlas as JSON',
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
  },
] as const;
