// What the results page says beside its list: how it stands, what it waits for, and what to do where it failed. Called by the results
// page.
import { findPart } from '../../site/dom/find-part.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** Milliseconds for which a page may be silent. */
const PATIENCE = 300;

export class ResultMessages {
  readonly #root: HTMLElement;
  readonly #words: SearchWords;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, words: SearchWords) {
    this.#root = root;
    this.#words = words;
  }

  /** What is announced. */
  status(text: string): void {
    const status = findPart(this.#root, '[data-status]');
    if (status.textContent !== text) status.textContent = text;
  }

  /** A line that is not announced: what the page has for a reader who has asked nothing. */
  progress(text: string | undefined): void {
    clearTimeout(this.#waiting);
    const progress = findPart(this.#root, '[data-progress]');
    progress.hidden = text === undefined;
    progress.textContent = text ?? '';
  }

  /** Says that the page waits, once it has waited long enough for that to be news: before, it would only flash. */
  wait(): void {
    this.progress(undefined);
    this.#waiting = setTimeout(() => this.progress(this.#words.say('loading')), PATIENCE);
  }

  bytes(bytes: number): void {
    const progress = findPart(this.#root, '[data-progress]');
    if (!progress.hidden)
      progress.textContent = this.#words.say('progress', { size: String(Math.round(bytes / 1000)) });
  }

  /** Shows the lists as a way out, with `text` above them; hides them if undefined. */
  help(text: string | undefined): void {
    findPart(this.#root, '[data-help]').hidden = text === undefined;
    findPart(this.#root, '[data-help-text]').textContent = text ?? '';
    findPart(this.#root, '[data-retry]').hidden = true;
  }

  /** The index could not be had: says so, with the button that tries again and the lists. */
  failed(): void {
    this.progress(undefined);
    this.status(this.#words.say('failed'));
    this.help('');
    findPart(this.#root, '[data-retry]').hidden = false;
  }
}
