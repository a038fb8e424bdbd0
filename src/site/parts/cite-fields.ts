// What a menu asks before it copies a citation, and the citation as it will be copied. The style is remembered for the visit. Called by
// the menus of paragraphs and of answers.
import style from '../styles/paragraph-menu.css?url';
import { LostFile } from '../../engine/lost-file.ts';
import { CITE_CHOICES, citeStyleName, type CiteChoice } from '../../words/cite-style-name.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { askCopy } from '../dom/ask-copy.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { reportError } from '../dom/report-error.ts';
import { readStored, store } from '../dom/stored.ts';

const KEY = 'cite-style';

/** Several citations in one text, of which only the first are shown. */
export interface ShownCitation {
  text: string;
  shown: string;
}

/** What is cited: its citation in a style or format. It throws if it could not be had. */
export type Cited = (choice: CiteChoice) => string | Promise<string | ShownCitation>;

export class CiteFields {
  /** To stand in a menu, in this order. */
  readonly parts: readonly HTMLElement[];
  readonly #words: CitationWords;
  readonly #style: HTMLSelectElement;
  readonly #preview = makeElement('p', { class: 'citation', 'data-preview': '' });
  readonly #button: HTMLButtonElement;
  #cited: Cited | undefined;
  /** The citation, once it is there. */
  #text: string | undefined;

  /** @param label of the button that copies */
  constructor(words: CitationWords, label = words['provision.menu.cite']) {
    this.#words = words;
    document.head.append(makeElement('link', { rel: 'stylesheet', href: style }));
    const options = CITE_CHOICES.map((value) =>
      makeElement(
        'option',
        { value },
        citeStyleName(value, (key) => words[key]),
      ),
    );
    this.#style = makeElement('select', {}, ...options);
    const kept = readStored(KEY, 'sessionStorage');
    if (options.some(({ value }) => value === kept)) this.#style.value = kept ?? '';
    this.#style.addEventListener('change', () => {
      store(KEY, this.#style.value, 'sessionStorage');
      void this.#draw();
    });
    this.#button = makeButton(label, () => void this.#copy(), '');
    this.parts = [makeElement('label', {}, words['cite.style'], this.#style), this.#preview, this.#button];
  }

  show(cited: Cited): void {
    this.#cited = cited;
    void this.#draw();
  }

  async #copy(): Promise<void> {
    // What could not be loaded is asked for again.
    if (this.#text === undefined) await this.#draw();
    if (this.#text !== undefined) askCopy(this.#text, this.#button);
  }

  async #draw(): Promise<void> {
    const style = this.#style.value as CiteChoice;
    const cited = this.#cited;
    this.#text = undefined;
    this.#preview.textContent = this.#words['cite.loading'];
    this.#preview.classList.toggle('is-entry', style === 'ris' || style === 'bib');
    let found: string | ShownCitation | undefined;
    try {
      found = await cited?.(style);
    } catch (error) {
      // Told below, in words; a mistake of the program goes to the browser as well.
      if (!(error instanceof LostFile)) reportError(error);
    }
    // The reader may have chosen another style or paragraph by now.
    if (style !== this.#style.value || cited !== this.#cited) return;
    this.#text = typeof found === 'object' ? found.text : found;
    this.#preview.textContent = (typeof found === 'object' ? found.shown : found) ?? this.#words['cite.failed'];
    if (typeof found === 'object') this.#preview.classList.add('is-entry');
  }
}
