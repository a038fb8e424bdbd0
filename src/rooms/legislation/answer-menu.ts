// The menu that cites an answer, or the page of a state or a question. Loaded by the script of these pages when it is first opened.
import type { Reference } from '../../exports/cite/reference.ts';
import { toBibtex } from '../../exports/cite/to-bibtex.ts';
import { toRis } from '../../exports/cite/to-ris.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { PopMenu } from '../../site/dom/pop-menu.ts';
import { CiteFields } from '../../site/parts/cite-fields.ts';
import { PrintedCitations, today, type Meant } from '../../site/parts/printed-citations.ts';

export { loadCiteWords } from '../../site/parts/load-cite-words.ts';

export class AnswerMenu {
  readonly #pop: PopMenu;
  readonly #fields: CiteFields;
  readonly #citations: PrintedCitations;
  readonly #link: HTMLButtonElement;
  readonly #given: DOMStringMap;
  readonly #edition: { version: string | undefined; date: string | undefined };

  /** @param given titles, as the page gives them @param citations those of the page */
  constructor(given: DOMStringMap, citations: HTMLElement, words: CitationWords) {
    this.#given = given;
    this.#edition = { version: citations.dataset['version'], date: citations.dataset['date'] };
    this.#fields = new CiteFields(words);
    this.#citations = new PrintedCitations(citations);
    this.#link = makeElement('button', { type: 'button' }, words['provision.menu.link']);
    this.#pop = new PopMenu(
      makeElement('div', { class: 'paragraph-menu no-print' }, ...this.#fields.parts, this.#link),
    );
  }

  /** @param row of the answer; none for the whole page */
  toggle(button: HTMLElement, row?: HTMLElement): void {
    this.#pop.toggle(button, () => this.#write(row ? this.#readMeant(row) : { n: '' }));
  }

  /** Writes the day of the visit into the citations on the page. */
  fillDays(): void {
    this.#citations.fillDays();
  }

  #write(meant: Meant): void {
    const address = this.#citations.addressOf(meant.n, meant.record);
    this.#fields.show((choice) => {
      if (choice !== 'bib' && choice !== 'ris') return this.#citations.citation(choice, meant);
      const reference = this.#toReference(meant, address);
      // An entry that is pasted needs no empty lines behind it.
      return choice === 'ris' ? toRis([reference]).trimEnd() : toBibtex([reference]).trimEnd();
    });
    this.#link.dataset['copy'] = address;
  }

  /** An answer stands on the page of its state, under the id of its question. */
  #readMeant(row: HTMLElement): Meant {
    const { answerTitle = '', blank = '' } = this.#given;
    const named = fillIn(answerTitle, { row: row.querySelector('th')?.textContent.trim() ?? '' });
    // That nothing is recorded may be cited as well, but never without the day.
    const title = row.querySelector('[data-cited="blank"]') ? `${named} (${blank})` : named;
    const { state } = row.dataset;
    if (state === undefined) return { n: row.id, title };
    return { n: this.#citations.record, title, record: state };
  }

  /** There is no file of entries for pages: an entry is made here. */
  #toReference({ n, title = this.#given['title'] ?? '', record }: Meant, address: string): Reference {
    const id = record ?? this.#citations.record;
    return {
      kind: 'page',
      id: n === '' ? id : `${id}#${n}`,
      title,
      language: document.documentElement.lang,
      author: document.querySelector('.site-name')?.textContent.trim() ?? '',
      ...this.#edition,
      address,
      visited: today(),
    };
  }
}
