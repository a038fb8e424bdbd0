// Script of the page at an address that is not there: speaks the language of the address, fills the search box with its words, and offers
// what it may have meant.
import { loadJson, loadText } from '../../site/dom/load-file.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { readerLanguage } from '../../site/dom/reader-language.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { prepareGuesses, type Guess, type NamedPage } from '../../site/instant/guess-address.ts';
import type { InstantData } from '../../site/instant/instant-json.ts';
import { readWrongAddress } from '../../site/instant/read-wrong-address.ts';

const SHAPE = { entries: 'list', words: 'map', kinds: 'list' } as const;

const base = document.querySelector<HTMLElement>('[data-not-found]')?.dataset['notFound'] ?? '/';
const path = location.pathname.slice(base.length);
const wrong = readWrongAddress(path);
const language = wrong.language ?? readerLanguage();

/** The page in `language` takes the place of this one. Where the host has none, this one stays. */
async function speak(): Promise<void> {
  const root = document.documentElement;
  if (root.lang === language) return;
  const text = await loadText(`${base}${language}/404.html`);
  const page = new DOMParser().parseFromString(text, 'text/html');
  if (page.documentElement.lang !== language) return;
  document.title = page.title;
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  keepControls(page);
  document.body.replaceChildren(...page.body.childNodes);
  // The box of the new page is no combobox yet.
  await import('../../site/instant/instant-box.ts');
}

/** The script of every page has bound what the reader chooses with; it stays, in the words of the new page. */
function keepControls(page: Document): void {
  for (const own of document.querySelectorAll<HTMLElement>('[data-theme-choice], [data-shortcut-choice]')) {
    const other = page.querySelector(`[${own.matches('select') ? 'data-theme-choice' : 'data-shortcut-choice'}]`);
    const words = [...(other?.children ?? [])].map(({ textContent }) => textContent);
    [...own.children].forEach((option, index) => (option.textContent = words[index] ?? option.textContent));
    other?.replaceWith(own);
  }
}

async function offer(): Promise<void> {
  const { lang } = document.documentElement;
  const data = await loadJson<InstantData>(`${base}data/instant-${lang}.json`, SHAPE);
  const guesses = prepareGuesses(data, listPages(`${base}${lang}/`))(path);
  const place = document.querySelector<HTMLElement>('[data-guesses]');
  if (!place || guesses.length === 0) return;
  place.querySelector('ul')?.replaceChildren(...guesses.map((guess) => render(guess, `${base}${lang}/`)));
  place.hidden = false;
}

/** The pages that the foot names. */
function listPages(home: string): NamedPage[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.site-footer a')].map(({ pathname, textContent }) => ({
    path: pathname.slice(home.length),
    name: textContent.trim(),
  }));
}

function render({ path: target, name, lang, mark, markLang, kind }: Guess, home: string): HTMLElement {
  const link = makeElement('a', { href: `${home}${target}` });
  if (mark !== undefined) link.append(makeElement('span', { lang: markLang }, mark), ' ');
  link.append(makeElement('span', { lang }, name));
  const item = makeElement('li', {}, link);
  if (kind !== undefined) item.append(' ', makeElement('span', { class: 'small muted' }, kind));
  return item;
}

function fillBox(): void {
  const box = document.querySelector<HTMLInputElement>('#not-found-search');
  const words = wrong.query === '' ? wrong.parts.join(' ') : wrong.query;
  if (box && box.value === '') box.value = words.slice(0, box.maxLength);
}

try {
  await speak();
} catch (error) {
  reportError(error);
}
fillBox();
offer().catch(reportError);
