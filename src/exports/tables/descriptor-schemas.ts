// What data/datapackage.json and data/dcat.jsonld keep to, as JSON Schemas: the obligations of their standards in our own words, and what
// this site promises besides. Published below data/schemas/ and used by the tests.

const text = (description: string) => ({ type: 'string', minLength: 1, description }) as const;
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: { ...text('Id of the column, as in the first line of the file'), pattern: '^[a-z][a-z0-9_]*$' },
    type: { enum: ['string', 'integer', 'number', 'boolean'], description: 'Type of the cells' },
    description: text('What stands in the column'),
    unit: text('Unit of a number'),
    listOf: text('Table whose keys stand in each part of a list'),
    constraints: {
      type: 'object',
      properties: {
        required: { const: true, description: 'Filled in every row' },
        unique: { const: true, description: 'The same in no two rows' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, description: 'All that may stand there' },
        pattern: text('Regular expression that a whole cell fits'),
      },
      additionalProperties: false,
      minProperties: 1,
      description: 'What every cell keeps to',
    },
  },
  additionalProperties: false,
} as const;

const columns = { type: 'array', minItems: 1, uniqueItems: true, items: text('Id of a column') } as const;

const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields', 'primaryKey', 'missingValues'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field, description: 'The columns in their order' },
    missingValues: { const: [''], description: 'An empty cell is no value' },
    primaryKey: { ...columns, description: 'What tells rows apart' },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      description: 'Columns that name a row of another table, or of the same where none is named',
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: columns,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text('Name of the table'), fields: columns },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;

/** A path below the folder of the descriptor; the standard forbids those that leave it. */
const relativePath = {
  type: 'string',
  pattern: '^(?!\\.)[a-z0-9_]+(?:[.-][a-z0-9]+)*$',
  description: 'Address from that of the descriptor',
} as const;

export const DATAPACKAGE_SCHEMA = {
  $schema: DRAFT,
  title: 'datapackage.json of Mandate Atlas',
  description:
    'A Data Package (datapackage.org, 2.0): what its profile obliges to, and what this site promises besides',
  type: 'object',
  required: ['$schema', 'name', 'id', 'title', 'description', 'homepage', 'version', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { ...text('Short name'), pattern: '^[a-z0-9._-]+$' },
    id: text('Address of this file'),
    title: text('Name'),
    description: text('What it holds, how to read it, whose it is, how it is cited'),
    homepage: text('Address of the site'),
    version: { ...text('Version of the atlas'), pattern: '^\\d+\\.\\d+\\.\\d+' },
    created: {
      ...text('Day of the last change of the content'),
      pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
    },
    keywords: { type: 'array', minItems: 1, items: text('A keyword') },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        // The profile asks for a name or a path; both are given.
        required: ['name', 'path', 'title'],
        properties: { name: text('Name by the Open Definition'), path: text('Its text'), title: text('Its title') },
        additionalProperties: false,
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: {
          title: text('Name'),
          path: text('Address'),
          roles: { type: 'array', minItems: 1, items: text('Role') },
        },
        additionalProperties: false,
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      description: 'The files',
      items: {
        type: 'object',
        required: ['name', 'path', 'title', 'format', 'mediatype'],
        properties: {
          name: { ...text('Name, once in the package'), pattern: '^[a-z0-9._-]+$' },
          path: relativePath,
          type: { const: 'table' },
          title: text('Name for readers'),
          description: text('What one row is, and how to count'),
          format: text('Ending'),
          mediatype: text('Media type'),
          encoding: { const: 'utf-8' },
          dialect: { type: 'object', description: 'How the lines are read' },
          schema: tableSchema,
        },
        // A table has a schema.
        dependentRequired: { type: ['schema', 'dialect', 'encoding'], schema: ['type'] },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;

const reference = {
  type: 'object',
  required: ['@id'],
  properties: { '@id': { type: 'string', pattern: '^https?://' } },
} as const;
const described = {
  '@id': { type: 'string', pattern: '^https?://' },
  'dcterms:title': { type: 'object', required: ['@value', '@language'] },
  'dcterms:description': { type: 'object', required: ['@value', '@language'] },
  'dcterms:license': reference,
  'dcterms:publisher': { type: 'object', required: ['@id', '@type', 'foaf:name'] },
} as const;
const DESCRIBED = Object.keys(described);

export const DCAT_SCHEMA = {
  $schema: DRAFT,
  title: 'dcat.jsonld of Mandate Atlas',
  description:
    'A catalogue by the Data Catalog Vocabulary 3 (w3.org/TR/vocab-dcat-3) as JSON-LD: one dataset for the whole, one a table',
  type: 'object',
  required: ['@context', '@type', ...DESCRIBED, 'dcat:dataset'],
  properties: {
    ...described,
    '@context': { type: 'object', description: 'Written out, so that no other host is asked' },
    '@type': { const: 'dcat:Catalog' },
    'dcat:dataset': {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        required: ['@type', ...DESCRIBED, 'dcat:distribution'],
        properties: {
          ...described,
          '@type': { const: 'dcat:Dataset' },
          'dcat:distribution': {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['@id', '@type', 'dcat:downloadURL', 'dcat:mediaType', 'dcterms:license', 'dcterms:conformsTo'],
              properties: {
                '@type': { const: 'dcat:Distribution' },
                'dcat:downloadURL': reference,
                'dcat:mediaType': reference,
                'dcterms:license': reference,
                'dcterms:conformsTo': reference,
              },
            },
          },
        },
      },
    },
  },
} as const;
