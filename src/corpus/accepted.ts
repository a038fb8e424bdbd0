// Which texts translations were made of: a hash of each, in a file a language. Written by `npm run translations -- --accept`.
import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Language } from '../schemas/languages.ts';
import type { ToldText } from './told-text.ts';
import { splitTranslation } from './translation-name.ts';

/** Below the content folder. */
export const ACCEPTED_FOLDER = '_translated';

export function acceptedPath(language: Language): string {
  return `${ACCEPTED_FOLDER}/${language}.json`;
}

/** By the file that is translated, below the content folder: the hashes of its texts, divided by spaces. */
export const AcceptedSchema = z.record(z.string(), z.string().regex(/^(?:[0-9a-f]{8}(?: [0-9a-f]{8})*)?$/));
export type Accepted = z.infer<typeof AcceptedSchema>;

function hashText(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/** The file that `place.file` translates, below the content folder: `countries/ar.yml` of `content/countries/ar.es.yml`. */
export function originalOf({ place: { file } }: Pick<ToldText, 'place'>): string {
  const path = file.slice(file.indexOf('/') + 1);
  return splitTranslation(path)?.original ?? path;
}

/** How a translation stands: made of another text than is there now, never accepted, not there, or as it should be. */
export type Standing = 'whole' | 'stale' | 'unaccepted' | 'missing';

export function standingOf(told: ToldText, accepted: ReadonlyMap<string, ReadonlySet<string>> | undefined): Standing {
  if (told.text === '') return 'missing';
  const hashes = accepted?.get(originalOf(told));
  if (hashes === undefined) return 'unaccepted';
  return hashes.has(hashText(told.original)) ? 'whole' : 'stale';
}

/** What is written once the translations of `texts`, all of one language, are known to tell what stands there now. */
export function toAccepted(texts: readonly ToldText[]): Accepted {
  const files = Map.groupBy(
    texts.filter(({ text }) => text !== ''),
    originalOf,
  );
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([file, members]) => [
      file,
      [...new Set(members.map(({ original }) => hashText(original)))].sort().join(' '),
    ]),
  );
}
