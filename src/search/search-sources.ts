// Where a search reads from. Opened by open-sources in the browser, and by tests from memory.
import type { CitedEntry } from '../citations/cited-record.ts';
import type { AnswersFile } from './asked/answers-file.ts';
import type { Questions } from './asked/questions.ts';
import type { FoundPage, PageAddress } from '../citations/read-address.ts';
import type { SearchIndex } from '../engine/open-index.ts';
import type { Language } from '../schemas/languages.ts';

export interface SearchSources {
  language: Language;
  index: () => Promise<SearchIndex>;
  /** The same with the English texts, where the reader's language alone was opened; asked for what that has not. */
  wider?: (() => Promise<SearchIndex>) | undefined;
  symbols: () => Promise<readonly CitedEntry[]>;
  laws: () => Promise<readonly CitedEntry[]>;
  /** The page of the site at an address that was pasted. */
  page: (address: PageAddress) => Promise<FoundPage | undefined>;
  /** The reader of questions in words. */
  questions: () => Promise<Questions>;
  /** What all states answer to a question of law, or did under a treaty. */
  answers: (id: string) => Promise<AnswersFile>;
}

/** That of the reader and English: the two whose index is read. */
export function languagesOf({ language }: Pick<SearchSources, 'language'>): Language[] {
  return [...new Set<Language>([language, 'en'])];
}
