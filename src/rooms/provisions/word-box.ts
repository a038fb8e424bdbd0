// The box for words above the facets: asks, remembers what was found for the words in the address, and tells what else was looked up.
// Used by the explorer.
import { findPart } from '../../site/dom/find-part.ts';
import type { Asking } from '../../site/dom/load-file.ts';
import { loadScript } from '../../site/dom/load-script.ts';
import { printProblem } from '../../site/dom/print-problem.ts';
import { renderQueryNotes, type Asked } from '../../site/dom/query-notes.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { SearchWords } from '../../site/dom/search-words.ts';
import { toPlain } from '../../text/to-plain.ts';
import type { Choice } from './choice.ts';
import type { FoundWords, WordSearch } from './word-search.ts';

/** `failed` where the words could not be looked up. */
export type LookedUp = FoundWords | 'failed';
type Words = Pick<Choice, 'query' | 'synonyms'>;

interface LookUp extends Words {
  edition: string;
  ended: Promise<void>;
  known?: LookedUp;
}

export class WordBox {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #base: string;
  #search: Promise<WordSearch> | undefined;
  #asking: Asking = 'first';
  /** Why words could not be looked up. */
  error: unknown;
  /** The words that are being looked up or have been. */
  #asked: LookUp | undefined;

  /** @param onAsk called with what the reader has typed */
  constructor(root: HTMLElement, onAsk: (query: string) => void) {
    const { siteBase = '/', lang = 'en', queryWords = '{}' } = root.dataset;
    const form = findPart(root, '[data-words-form]');
    const box = form.querySelector('input');
    if (!box) throw new Error(`<${root.localName}> has no box for words.`);
    this.#root = root;
    this.#box = box;
    this.#base = siteBase;
    this.#words = new SearchWords(siteBase, lang, JSON.parse(queryWords) as Record<string, string>);
    const prepare = async () => (await this.#open()).prepare();
    form.addEventListener('input', () => void prepare().catch(reportError), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Who asks again wants it tried again.
      if (this.#asked?.known === 'failed') this.forget();
      onAsk(box.value.trim());
    });
  }

  /** What was found for these words; undefined if they have not been looked up yet. */
  known({ query, synonyms }: Words): LookedUp | undefined {
    return this.#asked?.query === query && this.#asked.synonyms === synonyms ? this.#asked.known : undefined;
  }

  /** Looks the words up, once; what comes of it is `known` then. */
  async find({ query, synonyms }: Words, edition: string): Promise<void> {
    const before = this.#asked;
    if (before?.query !== query || before.synonyms !== synonyms || before.edition !== edition) {
      const asked: LookUp = { query, synonyms, edition, ended: Promise.resolve() };
      this.#asked = asked;
      asked.ended = this.#look(asked, edition).then((known) => {
        asked.known = known;
      });
    }
    await this.#asked?.ended;
  }

  /** Writes the words into the box, and what is to be said of them below it. */
  show(words: Words, known: LookedUp | undefined, actions: Pick<Asked, 'setQuery' | 'setSynonyms'>): void {
    if (this.#box.value.trim() !== words.query) this.#box.value = words.query;
    const asked = { ...actions, ...words, query: toPlain(words.query) };
    const notes = known && known !== 'failed' ? renderQueryNotes(known, asked, this.#words) : [];
    findPart(this.#root, '[data-word-notes]').replaceChildren(...notes);
  }

  /** Why the words narrow nothing. */
  listRefusals(known: LookedUp | undefined): string[] {
    if (!known || known === 'failed') return [];
    return known.problems.filter(({ fatal }) => fatal).map((problem) => printProblem(problem, this.#words));
  }

  /** Forgets everything, also what the browser keeps, so that the next words open the index anew. */
  forget(): void {
    this.#asking = 'anew';
    this.error = undefined;
    this.#search = undefined;
    this.#asked = undefined;
  }

  async #look({ query, synonyms }: Words, edition: string): Promise<LookedUp> {
    try {
      return await (await this.#open()).find(query, synonyms, edition);
    } catch (error) {
      reportError(error);
      this.error = error;
      return 'failed';
    }
  }

  #open(): Promise<WordSearch> {
    this.#search ??= this.#load();
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  async #load(): Promise<WordSearch> {
    const [{ WordSearch: Search }, { openSources }] = await loadScript(() =>
      Promise.all([import('./word-search.ts'), import('../../site/dom/open-sources.ts')]),
    );
    return new Search(openSources(this.#base, this.#words.language, () => undefined, this.#asking));
  }
}
