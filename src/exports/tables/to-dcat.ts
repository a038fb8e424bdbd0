// data/dcat.jsonld: what the site gives as data, for catalogues, by the Data Catalog Vocabulary 3. Named by the list of files.
import { LANGUAGES } from '../../schemas/languages.ts';
import { BULK_ENDINGS, BULK_FORMATS } from './bulk-formats.ts';
import { aboutOf, citeData, LICENCE, rightsOf, type EditionFacts } from './edition-facts.ts';
import { TABLES } from './tables.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const id = (address: string) => ({ '@id': address });
const inEnglish = (text: string) => ({ '@value': text, '@language': 'en' });

export function toDcat(edition: EditionFacts): string {
  const { absolute } = edition;
  const file = (path: string, type: string, schema?: string) => ({
    '@id': absolute(path),
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': id(absolute(path)),
    'dcat:mediaType': id(`https://www.iana.org/assignments/media-types/${type}`),
    'dcterms:license': id(LICENCE.path),
    ...(schema !== undefined && { 'dcterms:conformsTo': id(absolute(schema)) }),
  });
  const whole = {
    '@id': absolute('data/#atlas'),
    '@type': 'dcat:Dataset',
    ...describe(edition, edition.name, aboutOf(edition)),
    'dcterms:language': LANGUAGES.map((language) =>
      id(`http://publications.europa.eu/resource/authority/language/${ISO_639_3[language]}`),
    ),
    'dcterms:bibliographicCitation': citeData(edition),
    'dcat:keyword': edition.keywords.map(inEnglish),
    'dcat:distribution': [
      file('data/atlas.sqlite', 'application/vnd.sqlite3', 'data/schemas/atlas.sql'),
      file('data/atlas.json', 'application/json', 'data/schemas/atlas.schema.json'),
      file('data/datapackage.json', 'application/json', 'data/schemas/datapackage.schema.json'),
    ],
    'dcterms:hasPart': TABLES.map(({ name }) => id(absolute(`data/#${name}`))),
  };
  const tables = TABLES.map(({ name, title, row, counting }) => ({
    '@id': absolute(`data/#${name}`),
    '@type': 'dcat:Dataset',
    ...describe(edition, title, `One row: ${row}. ${counting}`),
    'dcterms:isPartOf': id(absolute('data/#atlas')),
    'dcat:distribution': BULK_ENDINGS.map((ending) =>
      file(`data/${name}.${ending}`, BULK_FORMATS[ending].type, `data/schemas/${name}.schema.json`),
    ),
  }));
  const catalogue = {
    '@context': CONTEXT,
    '@id': absolute('data/dcat.jsonld'),
    '@type': 'dcat:Catalog',
    ...describe(edition, `Data of ${edition.name}`, aboutOf(edition)),
    'foaf:homepage': id(absolute('')),
    'dcat:dataset': [whole, ...tables],
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}

const ISO_639_3 = { en: 'ENG', es: 'SPA', pt: 'POR', fr: 'FRA' } as const;

function describe({ name, version, date, absolute }: EditionFacts, title: string, description: string) {
  return {
    'dcterms:title': inEnglish(title),
    'dcterms:description': inEnglish(description),
    'dcat:version': version,
    ...(date !== undefined && { 'dcterms:modified': { '@value': date, '@type': DATE_TYPES[date.split('-').length] } }),
    'dcterms:publisher': { '@id': absolute('#publisher'), '@type': 'foaf:Agent', 'foaf:name': name },
    'dcterms:license': id(LICENCE.path),
    'dcterms:rights': rightsOf({ name }),
  };
}

/** By the number of parts of the date. */
const DATE_TYPES: Readonly<Record<number, string>> = { 1: 'xsd:gYear', 2: 'xsd:gYearMonth', 3: 'xsd:date' };
