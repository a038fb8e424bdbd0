// Words that the files of works take from the interface, in the language of the file.
import type { Confidence, Language } from '../../schemas/fields.ts';

type FileKey =
  | `number.${'art' | 's' | 'pre'}`
  | `evidence.${Confidence | 'confidence' | 'checkedOn' | 'none'}`
  | `facet.${'verb' | 'due'}`
  | `provision.${'addressee' | 'editorial' | 'terms' | 'topics' | 'seenIn'}`
  | `work.${'summary' | 'provisions' | 'held.none' | 'relations' | 'sources' | 'officialText' | 'officialText.none' | 'identifier'}`
  | `texts.${'official' | 'file' | 'sha256' | 'imported' | 'licence' | 'partial' | 'missing' | 'rest' | 'notes'}`
  | `language.${Language}`
  | 'common.noTitle'
  | 'figures.confidence'
  | 'file.unofficial';

export interface FileWords {
  (key: FileKey, values?: Record<string, string>): string;
  /** A label and its value in one. */
  pair(label: string, value: string): string;
  /** A day, month or year in words. */
  date(use: 'on', date: string): string;
}
