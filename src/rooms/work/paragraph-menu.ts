// The menu of a paragraph, or of the whole text: cite it, share it, keep it, read it in another language, suggest a correction. Loaded by the script of record pages when
// it is first opened.
import { pinOf } from '../../exports/cite/format-pin.ts';
import { readPin } from '../../exports/cite/pin.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { PopMenu } from '../../site/dom/pop-menu.ts';
import { CiteFields } from '../../site/parts/cite-fields.ts';
import { PrintedCitations, type Meant } from '../../site/parts/printed-citations.ts';
import { KeepParagraph } from './keep-paragraph.ts';
import { QuoteChoice } from './quote-choice.ts';
import { LanguageLinks } from './language-links.ts';

export { loadCiteWords } from '../../site/parts/load-cite-words.ts';

export class ParagraphMenu {
  readonly #pop: PopMenu;
  readonly #fields: CiteFields;
  readonly #citations: PrintedCitations;
  readonly #words: CitationWords;
  /** Whether numbers are labels, as in laws. */
  readonly #isLabel: boolean;
  /** Whether the badge beside a number says that it is printed, and not that it is the editors'. */
  readonly #isPrintedMarked: boolean;
  readonly #quote: QuoteChoice | undefined;
  readonly #link: HTMLButtonElement;
  /** Laws are not kept. */
  readonly #keep: { workId: string; paragraph: KeepParagraph } | undefined;
  /** Of the paragraph whose menu is open. */
  #heading: HTMLElement | undefined;
  readonly #languages: LanguageLinks;
  /** As in the foot of the page; there the fragment is none. */
  readonly #suggest: HTMLAnchorElement | undefined;

  /** @param given what the page gives @param citations those of the page */
  constructor(given: DOMStringMap, citations: HTMLElement, words: CitationWords) {
    const { keep, list = '', labels, marked } = given;
    this.#words = words;
    this.#isLabel = labels !== undefined;
    this.#isPrintedMarked = marked === 'printed';
    this.#fields = new CiteFields(words);
    this.#citations = new PrintedCitations(citations);
    this.#quote = QuoteChoice.find(() => this.#cite(this.#heading));
    this.#link = makeElement('button', { type: 'button' }, words['provision.menu.link']);
    this.#keep = keep === undefined ? undefined : { workId: keep, paragraph: new KeepParagraph(words, list) };
    this.#languages = new LanguageLinks(words);
    const suggest = document.querySelector('[data-suggest]')?.cloneNode(true);
    this.#suggest = suggest instanceof HTMLAnchorElement ? suggest : undefined;
    // That of the foot takes the fragment of the page along.
    delete this.#suggest?.dataset['suggest'];
    this.#pop = new PopMenu(
      makeElement(
        'div',
        { class: 'paragraph-menu no-print' },
        ...(this.#quote ? [this.#quote.part] : []),
        ...this.#fields.parts,
        this.#link,
        ...(this.#keep?.paragraph.parts ?? []),
        this.#languages.part,
        this.#suggest,
      ),
    );
  }

  /** @param heading of the paragraph; none for the whole text */
  toggle(button: HTMLElement, heading?: HTMLElement): void {
    this.#pop.toggle(button, () => this.#write(heading));
  }

  /** Writes the day of the visit into the citations on the page. */
  fillDays(): void {
    this.#citations.fillDays();
  }

  /** What its buttons copy and keep. The script of the page copies. */
  #write(heading: HTMLElement | undefined): void {
    const n = heading?.id ?? '';
    this.#heading = heading;
    this.#quote?.show(heading);
    this.#cite(heading);
    this.#link.dataset['copy'] = this.#citations.addressOf(n);
    this.#keep?.paragraph.show(n === '' ? undefined : `${this.#keep.workId}#${n}`);
    this.#languages.show(n);
    if (this.#suggest) this.#suggest.hash = n;
  }

  #cite(heading: HTMLElement | undefined): void {
    const meant = heading ? this.#readMeant(heading) : { n: '' };
    const quote = this.#quote?.isOn ? this.#quote : undefined;
    this.#fields.show((choice) => {
      if (choice === 'bib' || choice === 'ris') return this.#citations.entry(choice, meant);
      return quote ? quote.quote(quote.citations.citation(choice, meant)) : this.#citations.citation(choice, meant);
    });
  }

  #readMeant({ id, textContent, nextElementSibling }: HTMLElement): Meant {
    const isMarked = nextElementSibling?.classList.contains('badge') ?? false;
    const editorial = isMarked !== this.#isPrintedMarked;
    const pin = readPin({ n: id, shown: textContent.trim(), editorial, isLabel: this.#isLabel });
    return { n: id, pin: (style) => pinOf(style, pin, { t: (key, values) => fillIn(this.#words[key], values) }) };
  }
}
