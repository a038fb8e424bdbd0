// A record of the search that has a title and some sentences, and what all writers of records need. Called by listRecords and by the
// writers of entries, pages and verbs.
import { FACETS, type Facet, type SearchRecord } from '../engine/search-record.ts';
import { LANGUAGES, type Labels, type Language, type PartialLabels } from '../schemas/fields.ts';

/** A record without provisions: a title in the languages of `labels`, and some sentences. */
export function toPlainRecord(
  type: string,
  path: string,
  labels: Labels | PartialLabels,
  sentences: (language: Language) => readonly (string | null | undefined)[],
): SearchRecord {
  const texts: SearchRecord['texts'] = {};
  for (const language of LANGUAGES) {
    const title = labels[language];
    if (title === undefined) continue;
    const summary = sentences(language).filter((text) => typeof text === 'string' && text !== '') as string[];
    texts[language] = { title, marks: [], summary, provisions: new Map() };
  }
  return {
    path,
    symbols: [],
    date: '',
    facets: { ...noFacets(), type: [type], lang: LANGUAGES.filter((language) => texts[language]) },
    provisions: [],
    texts,
  };
}

/** No facet, to be filled. */
export function noFacets(): Record<Facet, string[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, [] as string[]])) as Record<Facet, string[]>;
}

/** Each value once, in the order of the first. */
export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
