// Shows each passage of a text in a second language too, out of the page of that language. The choice stands in the address of the page.
// Loaded by record.client.ts when it is first asked for.
import style from './beside.css?url';
import { LostFile } from '../../engine/lost-file.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { BesideWords } from '../../words/beside/en.ts';
import { LostConnection, loadText } from '../../site/dom/load-file.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { findAround } from '../../site/dom/read-key.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { findPassages, makeBeside, type FoundPassage } from './beside-passages.ts';
import { planBeside, readBeside, writeBeside } from './beside-plan.ts';
import { loadBesideWords } from './load-beside-words.ts';

/** Before a link can be opened, copied or dragged, the pointer or the focus comes to it. */
const BEFORE_OPENING = ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick'];

let made: Promise<Beside> | undefined;

/**
 * Opens the languages behind the button, or closes them; what is shown stays. At first one that the address asks for is shown. It rejects
 * if the words have not come.
 */
export async function toggleBeside(button: HTMLButtonElement): Promise<void> {
  made ??= Promise.all([loadBesideWords(document.documentElement.lang), loadStyle()]).then(
    ([words]) => new Beside(button, words),
  );
  (await made).toggle();
}

class Beside {
  readonly #own = document.documentElement.lang;
  readonly #passages = findPassages(document);
  readonly #words: BesideWords;
  readonly #opener: HTMLButtonElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #group: HTMLElement;
  readonly #status = makeElement('span', { role: 'status' });
  /** What can be done where the text did not come. */
  readonly #remedy = makeElement('span', {});
  #shown: string | undefined;
  /** The second language that is shown, or will be when its text has come. */
  #asked: string | undefined;
  #boxes: readonly HTMLElement[] = [];

  constructor(opener: HTMLButtonElement, words: BesideWords) {
    this.#opener = opener;
    this.#words = words;
    const links = document.querySelectorAll<HTMLAnchorElement>('.languages a:not([aria-current])');
    this.#buttons = [...links].map(({ lang, textContent }) => {
      const button = makeButton(textContent.trim(), () => void this.#show(lang === this.#asked ? undefined : lang), '');
      button.lang = lang;
      button.ariaPressed = 'false';
      return button;
    });
    const label = opener.textContent;
    this.#group = makeElement('span', { role: 'group', 'aria-label': label, hidden: '' }, ...this.#buttons);
    opener.after(this.#group, this.#status, this.#remedy);
    // After the script of every page, which lets them keep the address as it is.
    for (const type of BEFORE_OPENING) document.addEventListener(type, (event) => this.#swap(event));
    const asked = readBeside(pageAddress.search, this.#own);
    // What was ignored does not stay in the address.
    if (asked === undefined) this.#write();
    else void this.#show(asked);
  }

  toggle(): void {
    this.#group.hidden = !this.#group.hidden;
    this.#opener.ariaExpanded = String(!this.#group.hidden);
  }

  async #show(language: string | undefined): Promise<void> {
    this.#asked = language;
    this.#press();
    this.#remedy.replaceChildren();
    if (language === undefined) {
      this.#put([]);
      this.#shown = undefined;
      this.#write();
      this.#say('beside.hidden');
      return;
    }
    this.#say('beside.loading');
    try {
      const link = linkTo(language);
      const others = findPassages(await loadPage(link, language));
      // Another language has been asked for, or none.
      if (this.#asked !== language) return;
      const planned = planBeside<FoundPassage>(this.#passages, others);
      this.#put(planned.map((one) => ({ box: makeBeside(one, link.pathname), after: one.own.element })));
      this.#shown = language;
      this.#write();
      const all = this.#passages.length;
      const key = planned.length === 0 ? 'none' : planned.length < all ? 'part' : 'shown';
      this.#say(`beside.${key}`, { count: String(planned.length), all: String(all) });
    } catch (error) {
      if (this.#asked === language) this.#fail(language, error);
    }
  }

  #fail(language: string, error: unknown): void {
    reportError(error);
    const isOffline = !navigator.onLine && error instanceof LostFile;
    this.#say(isOffline ? 'beside.offline' : 'beside.failed');
    this.#asked = this.#shown;
    this.#press();
    const again = makeButton(this.#words['beside.retry'], () => {
      // The button goes.
      this.#buttonOf(language)?.focus();
      void this.#show(language);
    });
    const pack = isOffline ? packOf(this.#own, language) : undefined;
    this.#remedy.append(
      again,
      ...(pack === undefined
        ? []
        : [' ', makeElement('a', { href: pack, hreflang: language }, this.#words['beside.pack'])]),
    );
  }

  /** What is read stays where it is. */
  #put(added: readonly { box: HTMLElement; after: HTMLElement }[]): void {
    const read =
      scrollY > 0 ? this.#passages.find(({ element }) => element.getBoundingClientRect().bottom > 0) : undefined;
    const top = () => read?.element.getBoundingClientRect().top ?? 0;
    const before = top();
    for (const box of this.#boxes) box.remove();
    for (const { box, after } of added) after.after(box);
    this.#boxes = added.map(({ box }) => box);
    scrollBy(0, top() - before);
  }

  /** The address names what is shown. */
  #write(): void {
    const search = writeBeside(pageAddress.search, this.#shown);
    if (search !== pageAddress.search) pageAddress.replace(search);
  }

  #press(): void {
    for (const button of this.#buttons) button.ariaPressed = String(button.lang === this.#asked);
  }

  #buttonOf(language: string | undefined): HTMLButtonElement | undefined {
    return this.#buttons.find(({ lang }) => lang === language);
  }

  #say(key: keyof BesideWords, values: Readonly<Record<string, string>> = {}): void {
    const language = this.#buttonOf(this.#asked)?.textContent ?? '';
    this.#status.textContent = fillIn(this.#words[key], { ...values, language });
  }

  /** Who goes to the page of the second language has the first one beside it there. */
  #swap(event: Event): void {
    const link = findAround(event, '.languages a, [data-language-at]');
    if (this.#asked !== undefined && link instanceof HTMLAnchorElement && link.hreflang === this.#asked)
      link.search = writeBeside(link.search, this.#own);
  }
}

function linkTo(language: string): HTMLAnchorElement {
  const link = document.querySelector<HTMLAnchorElement>(`.languages a[hreflang="${language}"]`);
  if (!link) throw new Error(`The page has no link to itself in ${language}.`);
  return link;
}

/** @throws LostConnection, also where a host answers with another page */
async function loadPage({ pathname }: HTMLAnchorElement, language: string): Promise<Document> {
  const page = new DOMParser().parseFromString(await loadText(pathname), 'text/html');
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  if (page.documentElement.lang !== language || !canonical.endsWith(pathname))
    throw new LostConnection(`${pathname} is not what its name says.`);
  return page;
}

/** Address of the page where the pack of the language is loaded. */
function packOf(own: string, language: string): string | undefined {
  const end = `/${own}/offline/`;
  return document.querySelector(`a[href$="${end}"]`)?.getAttribute('href')?.replace(end, `/${language}/offline/`);
}

/** A text without its style can still be read. */
function loadStyle(): Promise<unknown> {
  const link = makeElement('link', { rel: 'stylesheet', href: style });
  const settled = new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
  document.head.append(link);
  return settled;
}
