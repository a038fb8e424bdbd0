// What the site publishes below data/: files for everyone, each with its schema, and feeds that its own scripts read.
// Called by the list of schemas and by the check that nothing is published without one.

export interface PublicFile {
  name: string;
  /**
   * Address below the base; `<lang>` stands for each language, `<question>` for the id of each question, `<table>` for the name of each
   * bulk table, `<list>` for each key of the atlas file that has records. Permanent.
   */
  path: string;
  /** Address of its schema: a JSON Schema of a file of records, a Table Schema of a table, SQL of a database, the mapping of a search cluster. */
  schema: string;
  /** Key of its name in the interface's words. */
  title:
    | 'nav.data'
    | 'data.title'
    | `file.${'jsonLd' | 'nTriples' | 'works' | 'cluster'}`
    | 'answers.csv'
    | 'treaties.csv'
    | 'figures.csv'
    | 'report.csv';
}

export const PUBLIC_FILES = {
  atlas: {
    name: 'atlas',
    path: 'data/atlas.json',
    schema: 'data/schemas/atlas.schema.json',
    title: 'nav.data',
  },
  /** The same once more: each of its lists has a schema of one record. */
  records: {
    name: 'atlas-records',
    path: 'data/atlas.json',
    schema: 'data/schemas/atlas.<list>.schema.json',
    title: 'nav.data',
  },
  /** Our own terms in both of the next two are keys of the atlas file, and stand in its schema. */
  jsonLd: {
    name: 'atlas-json-ld',
    path: 'data/atlas.jsonld',
    schema: 'data/schemas/atlas.schema.json',
    title: 'file.jsonLd',
  },
  nTriples: {
    name: 'atlas-n-triples',
    path: 'data/atlas.nt',
    schema: 'data/schemas/atlas.schema.json',
    title: 'file.nTriples',
  },
  works: {
    name: 'works',
    path: 'data/works.ndjson',
    schema: 'data/schemas/work.schema.json',
    title: 'file.works',
  },
  /** Documents for a search cluster; what describes them is the mapping of its index. */
  cluster: {
    name: 'cluster',
    path: 'data/opensearch.bulk.ndjson',
    schema: 'data/schemas/opensearch.mapping.json',
    title: 'file.cluster',
  },
  manifest: {
    name: 'manifest',
    path: 'data/manifest.json',
    schema: 'data/schemas/manifest.schema.json',
    title: 'data.title',
  },
  answers: {
    name: 'answers',
    path: 'data/answers/<lang>.csv',
    schema: 'data/schemas/answers.<lang>.schema.json',
    title: 'answers.csv',
  },
  answersXlsx: {
    name: 'answers-xlsx',
    path: 'data/answers/<lang>.xlsx',
    schema: 'data/schemas/answers.<lang>.schema.json',
    title: 'answers.csv',
  },
  answersToOne: {
    name: 'answers-to-one',
    path: 'data/answers/<question>/<lang>.csv',
    schema: 'data/schemas/answers.<lang>.schema.json',
    title: 'answers.csv',
  },
  answersToOneXlsx: {
    name: 'answers-to-one-xlsx',
    path: 'data/answers/<question>/<lang>.xlsx',
    schema: 'data/schemas/answers.<lang>.schema.json',
    title: 'answers.csv',
  },
  treaties: {
    name: 'treaties',
    path: 'data/treaties/<lang>.csv',
    schema: 'data/schemas/treaties.<lang>.schema.json',
    title: 'treaties.csv',
  },
  treatiesXlsx: {
    name: 'treaties-xlsx',
    path: 'data/treaties/<lang>.xlsx',
    schema: 'data/schemas/treaties.<lang>.schema.json',
    title: 'treaties.csv',
  },
  figures: {
    name: 'figures',
    path: 'data/figures/<lang>.csv',
    schema: 'data/schemas/figures.<lang>.schema.json',
    title: 'figures.csv',
  },
  figuresXlsx: {
    name: 'figures-xlsx',
    path: 'data/figures/<lang>.xlsx',
    schema: 'data/schemas/figures.<lang>.schema.json',
    title: 'figures.csv',
  },
  nationalReport: {
    name: 'national-report',
    path: 'data/national-report/<lang>.csv',
    schema: 'data/schemas/national-report.<lang>.schema.json',
    title: 'report.csv',
  },
  nationalReportXlsx: {
    name: 'national-report-xlsx',
    path: 'data/national-report/<lang>.xlsx',
    schema: 'data/schemas/national-report.<lang>.schema.json',
    title: 'report.csv',
  },
  bulkCsv: {
    name: 'bulk-csv',
    path: 'data/<table>.csv',
    schema: 'data/schemas/<table>.schema.json',
    title: 'data.title',
  },
  bulkXlsx: {
    name: 'bulk-xlsx',
    path: 'data/<table>.xlsx',
    schema: 'data/schemas/<table>.schema.json',
    title: 'data.title',
  },
  bulkParquet: {
    name: 'bulk-parquet',
    path: 'data/<table>.parquet',
    schema: 'data/schemas/<table>.schema.json',
    title: 'data.title',
  },
  sqlite: {
    name: 'sqlite',
    path: 'data/atlas.sqlite',
    schema: 'data/schemas/atlas.sql',
    title: 'data.title',
  },
  datapackage: {
    name: 'datapackage',
    path: 'data/datapackage.json',
    schema: 'data/schemas/datapackage.schema.json',
    title: 'data.title',
  },
  dcat: {
    name: 'dcat',
    path: 'data/dcat.jsonld',
    schema: 'data/schemas/dcat.schema.json',
    title: 'data.title',
  },
} as const satisfies Record<string, PublicFile>;

interface PrivateFeed {
  path: string;
  /** What of the site reads it. */
  reader: string;
  /** Whether a site may have none of it. */
  mayLack?: boolean;
}

/** What scripts of the site alone read: shape and address may change with any build. `<part>` is any name, `<telling>` a language in which something is told. */
export const PRIVATE_FEEDS: readonly PrivateFeed[] = [
  { path: 'data/compare/<lang>/<part>.json', reader: 'the page that lays states side by side' },
  { path: 'data/asked/<lang>/<part>.json', reader: 'the results page, for questions in words' },
  { path: 'data/citations/<lang>.json', reader: 'the explorer of provisions, where citations are copied' },
  { path: 'data/instant-<lang>.json', reader: 'the search box of every page' },
  { path: 'data/laws.json', reader: 'the search page, for citations of laws' },
  { path: 'data/provisions/<part>.json', reader: 'the explorer of provisions' },
  {
    path: 'data/provisions/<part>.<telling>.json',
    reader: 'the explorer of provisions, as a language tells them',
    mayLack: true,
  },
  { path: 'data/symbols.json', reader: 'the search page, for symbols' },
  {
    path: 'data/texts/<lang>/<part>.json',
    reader: 'the comparison of official texts, where any is held',
    mayLack: true,
  },
];
