// The part of a paragraph's menu that keeps it: puts it on the reader's list or takes it off, says so, and leads to the list.
import { fillIn } from '../../text/fill-in.ts';
import type { CitationWords } from '../../words/cite/en.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import { changeList, keepOwnList, readOwnList } from '../../site/dom/own-list.ts';
import { LIST_LIMIT, writeList } from '../../site/dom/provision-list.ts';

export class KeepParagraph {
  /** To stand in a menu, in this order. */
  readonly parts: readonly HTMLElement[];
  readonly #words: CitationWords;
  readonly #button: HTMLButtonElement;
  readonly #answer = makeElement('span', { class: 'small', 'data-answer': '' });
  readonly #link: HTMLAnchorElement;
  #end = '';
  /** The list where the browser keeps none: it lasts until the page is left. */
  #unkept: readonly string[] | undefined;

  /** @param path address of the list */
  constructor(words: CitationWords, path: string) {
    this.#words = words;
    this.#button = makeButton('', () => this.#keep(), '');
    this.#link = makeElement('a', { href: path }, words['provisions.list']);
    this.parts = [this.#button, this.#answer, this.#link];
  }

  /** @param end `workId#n`; the whole text has none, and cannot be kept */
  show(end: string | undefined): void {
    this.#end = end ?? '';
    this.#button.hidden = end === undefined;
    this.#answer.textContent = '';
    this.#draw();
  }

  get #list(): readonly string[] {
    return this.#unkept ?? readOwnList();
  }

  #keep(): void {
    const isOn = !this.#list.includes(this.#end);
    const changed = changeList(this.#list, this.#end, isOn);
    if (!changed) return this.#say(fillIn(this.#words['provisions.list.full'], { count: LIST_LIMIT }));
    const isKept = keepOwnList(changed);
    this.#unkept = isKept ? undefined : changed;
    this.#draw();
    const said = isKept ? (isOn ? 'ownList.added' : 'ownList.removed') : 'ownList.unkept';
    this.#say(fillIn(this.#words[said], { count: changed.length }));
  }

  #say(text: string): void {
    const status = document.querySelector('#page-status');
    if (status) status.textContent = text;
    this.#answer.textContent = text;
  }

  /** Whether the paragraph is on the list, and where the list is. */
  #draw(): void {
    const list = this.#list;
    this.#button.textContent = this.#words[list.includes(this.#end) ? 'ownList.remove' : 'ownList.add'];
    this.#link.hidden = !list.length;
    this.#link.search = `?show=list&list=${writeList(list)}`;
  }
}
