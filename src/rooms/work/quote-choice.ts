// The choice to have the official text quoted with a citation: the words of the paragraph, and citations that say whose they are. Made by
// the menu of a paragraph; a page without official text has none.
import { fillIn } from '../../text/fill-in.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { PrintedCitations } from '../../site/parts/printed-citations.ts';

export class QuoteChoice {
  /** To stand in the menu. */
  readonly part: HTMLElement;
  /** Citations of the page that say that the official text is quoted. */
  readonly citations: PrintedCitations;
  readonly #box: HTMLInputElement;
  readonly #pattern: string;
  #words = '';

  private constructor({ dataset: { quote = '', quoted = '' } }: HTMLElement, root: HTMLElement, change: () => void) {
    this.citations = new PrintedCitations(root);
    this.#pattern = quoted;
    this.#box = makeElement('input', { type: 'checkbox', checked: '' });
    this.#box.addEventListener('change', change);
    this.part = makeElement('label', { class: 'quote-choice' }, this.#box, ` ${quote}`);
  }

  /** Undefined on a page without official text. @param change called when the choice changes */
  static find(change: () => void): QuoteChoice | undefined {
    const template = document.querySelector<HTMLTemplateElement>('template[data-quote]');
    const root = template?.content.querySelector<HTMLElement>('[data-citations]');
    return template && root ? new QuoteChoice(template, root, change) : undefined;
  }

  /** @param heading of the paragraph; none for the whole text, which is not quoted */
  show(heading: HTMLElement | undefined): void {
    const paragraphs = heading?.closest('.provision')?.querySelectorAll('.official blockquote > p:not([class])') ?? [];
    this.#words = [...paragraphs].map(readWords).join(' ');
    this.part.hidden = this.#words === '';
  }

  /** Whether the words are to be quoted. */
  get isOn(): boolean {
    return this.#words !== '' && this.#box.checked;
  }

  /** `“To urge the member states.” ` and the citation. */
  quote(citation: string): string {
    return `${fillIn(this.#pattern, { text: this.#words })} ${citation}`;
  }
}

/** Without the signs of notes. */
function readWords(paragraph: Element): string {
  const copy = paragraph.cloneNode(true);
  if (copy instanceof Element) for (const sign of copy.querySelectorAll('sup')) sign.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
