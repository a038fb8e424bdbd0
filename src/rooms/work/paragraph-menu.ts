// The menu of a paragraph: cite it, share it, suggest a correction, keep it. Loaded by the script of record pages when it is first opened.
import { fillIn } from '../../text/fill-in.ts';
import { changeList, keepOwnList, readOwnList } from '../../site/dom/own-list.ts';
import { writeList } from '../../site/dom/provision-list.ts';

export class ParagraphMenu {
  readonly #menu: HTMLElement;
  readonly #editorial: string;
  #button: HTMLButtonElement | undefined;
  /** The list where the browser keeps none: it lasts until the page is left. */
  #unkept: readonly string[] | undefined;

  /** @param template holds the menu, with its words */
  constructor(template: HTMLTemplateElement) {
    const menu = template.content.querySelector<HTMLElement>('.paragraph-menu');
    if (!menu) throw new Error('The page has no menu for its paragraphs.');
    this.#menu = menu;
    this.#editorial = template.dataset['editorial'] ?? '';
    this.#find('[data-keep]')?.addEventListener('click', () => this.#keep());
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#button) return;
      if (this.#menu.contains(document.activeElement)) this.#button.focus();
      this.#close();
    });
    document.addEventListener('click', ({ target }) => {
      if (this.#button && !this.#button.parentElement?.contains(target as Node)) this.#close();
    });
  }

  toggle(button: HTMLButtonElement, heading: HTMLElement): void {
    const isOpen = button === this.#button;
    this.#close();
    if (isOpen) return;
    this.#button = button;
    button.ariaExpanded = 'true';
    button.after(this.#menu);
    // In the page first: the links of a template have no address that could be changed.
    this.#write(heading);
  }

  #close(): void {
    if (!this.#button) return;
    this.#button.ariaExpanded = 'false';
    this.#button = undefined;
    this.#menu.remove();
  }

  /** What its buttons copy and keep. The script of the page copies. */
  #write({ id, textContent, nextElementSibling }: HTMLElement): void {
    const name = textContent.trim();
    const number = nextElementSibling?.classList.contains('badge') ? `${name} (${this.#editorial})` : name;
    const address = `${location.origin}${location.pathname}#${id}`;
    const cite = this.#find('[data-cite]');
    if (cite) cite.dataset['copy'] = fillIn(cite.dataset['cite'] ?? '', { number, address });
    const suggest = this.#menu.querySelector<HTMLAnchorElement>('[data-suggest-paragraph]');
    if (suggest) suggest.hash = id;
    this.#find('[data-link]')?.setAttribute('data-copy-address', `#${id}`);
    const keep = this.#find('[data-keep]');
    if (keep) keep.dataset['end'] = `${keep.dataset['keep'] ?? ''}#${id}`;
    const answer = this.#find('[data-answer]');
    if (answer) answer.textContent = '';
    this.#showList();
  }

  get #list(): readonly string[] {
    return this.#unkept ?? readOwnList();
  }

  /** Puts the paragraph on the reader's list or takes it off, and says so. */
  #keep(): void {
    const { end = '', added = '', removed = '', unkept = '', full = '' } = this.#find('[data-keep]')?.dataset ?? {};
    const isOn = !this.#list.includes(end);
    const changed = changeList(this.#list, end, isOn);
    if (!changed) return this.#answer(full);
    const isKept = keepOwnList(changed);
    this.#unkept = isKept ? undefined : changed;
    this.#showList();
    this.#answer(fillIn(isKept ? (isOn ? added : removed) : unkept, { count: changed.length }));
  }

  #answer(text: string): void {
    for (const part of [document.querySelector('#page-status'), this.#find('[data-answer]')])
      if (part) part.textContent = text;
  }

  /** Whether the paragraph is on the list, and where the list is. */
  #showList(): void {
    const list = this.#list;
    const keep = this.#find('[data-keep]');
    if (keep) keep.textContent = keep.dataset[list.includes(keep.dataset['end'] ?? '') ? 'remove' : 'add'] ?? '';
    const link = this.#menu.querySelector<HTMLAnchorElement>('[data-own-list]');
    if (!link) return;
    link.hidden = !list.length;
    link.search = `?show=list&list=${writeList(list)}`;
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#menu.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
