// The index of a search cluster for the atlas: what OpenSearch is told when the index is made. Its dialect is that of OpenSearch 2 and 3, in
// the types, analysers and date patterns that their documentation names. Published beside the documents; called by their writer's check too.
import type { Language } from '../../schemas/languages.ts';

/** Name of the index in the bulk file, whatever the atlas is about. */
export const CLUSTER_INDEX = 'atlas';

const KEYWORD = { type: 'keyword' } as const;
/** Days, months and years, as precise as they are recorded. */
const DATE = { type: 'date', format: 'yyyy-MM-dd||yyyy-MM||yyyy' } as const;
const ANALYSERS: Readonly<Record<Language, string>> = {
  en: 'english',
  es: 'spanish',
  pt: 'brazilian',
  fr: 'french',
};

const inLanguages = {
  properties: Object.fromEntries(
    Object.entries(ANALYSERS).map(([language, analyzer]) => [language, { type: 'text', analyzer }]),
  ),
};

/** Fields of a document; a document has no other. */
export const CLUSTER_FIELDS = {
  kind: KEYWORD,
  address: { type: 'keyword', index: false, doc_values: false },
  work: KEYWORD,
  n: KEYWORD,
  collection: KEYWORD,
  work_kind: KEYWORD,
  symbols: { type: 'text', analyzer: 'simple', fields: { exact: KEYWORD } },
  body: KEYWORD,
  state: KEYWORD,
  adopted: DATE,
  status: KEYWORD,
  verb: KEYWORD,
  is_mandate: { type: 'boolean' },
  addressees: KEYWORD,
  topics: KEYWORD,
  questions: KEYWORD,
  commitments: KEYWORD,
  terms: { type: 'text', fields: { exact: KEYWORD } },
  confidence: KEYWORD,
  title: inLanguages,
  text: inLanguages,
} as const;

export function toClusterMapping(): string {
  return `${JSON.stringify({ mappings: { dynamic: 'strict', properties: CLUSTER_FIELDS } }, null, 2)}\n`;
}
