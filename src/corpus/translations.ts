// What is told in further languages: records with the texts of each, and every text beside its translation. Filled while the folder is
// read; taken by tellCorpus, and by rules and counts.
import type { Language } from '../schemas/languages.ts';
import type { ToldText } from './told-text.ts';
import type { Lists } from './lists.ts';
import type { Commitment, Corpus, Country, Figure, Meeting, Practice, Vocabularies, Work } from './types.ts';

/** Records told in one language, by their ids. */
export interface RetoldRecords {
  works: Map<string, Work>;
  practices: Map<string, Practice>;
  commitments: Map<string, Commitment>;
  countries: Map<string, Country>;
  meetings: Map<string, Meeting>;
  /** By state. */
  figures: Map<string, Figure[]>;
  /** Of a list all entries, those without translation as they are. */
  lists: Partial<Lists>;
  vocabularies: Partial<Pick<Vocabularies, 'glossary' | 'indicators' | 'indicatorFrameworks'>>;
  uptake?: Corpus['uptake'];
  /** All of them, those without translation as they are. */
  changes?: Corpus['changes'];
  /** By the file that is translated, below the content folder: texts whose original has changed since. */
  stale: Map<string, ToldText[]>;
}

export class Translations {
  readonly texts: ToldText[] = [];
  /** By language and file, below the content folder: hashes of the texts that were translated. */
  readonly accepted = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();
  readonly #records = new Map<Language, RetoldRecords>();

  /** Records told in `language`; undefined where there are none. */
  get(language: Language): Readonly<RetoldRecords> | undefined {
    return this.#records.get(language);
  }

  /** Where records told in `language` are put. */
  in(language: Language): RetoldRecords {
    const known = this.#records.get(language);
    if (known) return known;
    const records: RetoldRecords = {
      works: new Map(),
      practices: new Map(),
      commitments: new Map(),
      countries: new Map(),
      meetings: new Map(),
      figures: new Map(),
      lists: {},
      vocabularies: {},
      stale: new Map(),
    };
    this.#records.set(language, records);
    return records;
  }
}
