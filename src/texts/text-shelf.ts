// The official texts that were read, by work and language. Held by the atlas; pages, search and exports ask it.
import { LANGUAGES, type Language } from '../schemas/languages.ts';
import type { ReadOfficialText } from './official-text.ts';

export class TextShelf {
  /** In the order of the atlas' languages. */
  readonly #byWork: ReadonlyMap<string, readonly ReadOfficialText[]>;

  /** @param texts one a work and language */
  constructor(texts: readonly ReadOfficialText[] = []) {
    const sorted = LANGUAGES.flatMap((language) => texts.filter((text) => text.language === language));
    this.#byWork = Map.groupBy(sorted, ({ work }) => work);
  }

  get isEmpty(): boolean {
    return this.#byWork.size === 0;
  }

  /** Ids of the works that have a text, sorted. */
  get works(): string[] {
    return [...this.#byWork.keys()].sort();
  }

  listOf(workId: string): readonly ReadOfficialText[] {
    return this.#byWork.get(workId) ?? [];
  }

  /** The text of a work in the first of `languages` that it is held in, else in any. */
  choose(workId: string, languages: readonly string[]): ReadOfficialText | undefined {
    const held = this.listOf(workId);
    const wanted = languages.flatMap((language) => held.filter((text) => text.language === language));
    return wanted[0] ?? held[0];
  }

  find(workId: string, language: Language): ReadOfficialText | undefined {
    return this.listOf(workId).find((text) => text.language === language);
  }
}

export const NO_TEXTS = new TextShelf();
