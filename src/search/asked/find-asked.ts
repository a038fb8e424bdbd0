// Reads a query as a question in words, with the names of the reader's language and, where that leaves words over, those of English.
// Called by search-atlas.
import type { SearchIndex } from '../../engine/open-index.ts';
import { hasField } from '../../engine/query-tree.ts';
import type { Language } from '../../schemas/languages.ts';
import { parseQuery, type ParsedQuery } from '../query/parse-query.ts';
import type { SearchSources } from '../search-sources.ts';
import type { AskedFile } from './asked-file.ts';
import type { AskedLanguage } from './find-things.ts';
import { readAsked } from './read-asked.ts';
import type { Reading } from './reading.ts';

/** Undefined for what is no question, and for a query that is written in the query language. */
export async function findAsked(
  query: string,
  { tree, literal }: ParsedQuery,
  index: SearchIndex,
  { language: reader, wider }: Pick<SearchSources, 'language' | 'wider'>,
): Promise<Reading | undefined> {
  if (!tree || hasField(tree)) return undefined;
  // Who asks for the difference between two words puts them in quotation marks; all else that is quoted is looked for as it stands.
  const unquoted = literal ? query.replace(/["“”«»]/g, ' ') : query;
  if (literal && (unquoted === query || parseQuery(unquoted, [reader, 'en']).literal)) return undefined;
  const own = await openAsked(index, reader);
  if (!own) return undefined;
  const reading = readAsked(unquoted, [own]);
  if (literal) return reading && 'parts' in reading ? reading : undefined;
  // A state is called alike in many languages; the rest of the question may be English.
  if (reader === 'en' || reading?.kind !== 'state' || !reading.left.length) return reading;
  const english = await openAsked(wider ? await wider() : index, 'en');
  return english ? readAsked(query, [own, english]) : reading;
}

/** What questions in `language` are read against; undefined where its texts are not searched. */
export async function openAsked(index: SearchIndex, language: Language): Promise<AskedLanguage | undefined> {
  const text = index.texts.languages.find((known) => known.language === language);
  return text && { language, stem: text.stem, file: await index.json<AskedFile>(`asked-${language}.bin`) };
}
