// What of a record was written anew in English after it was translated for the reader. Called by the frame, for its notice.
import type { ToldText } from '../../corpus/told-text.ts';
import type { Site } from './site.ts';

/** @param file of the record, with the name of the content folder */
export function listStale({ atlas, lang }: Site, file: string): readonly ToldText[] {
  return atlas.corpus.translations.get(lang)?.stale.get(file.slice(file.indexOf('/') + 1)) ?? [];
}
