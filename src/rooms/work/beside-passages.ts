// The passages of a work or law on its page, and copies of those of the same page in another language. Called by beside.ts.
import { makeElement } from '../../site/dom/make-element.ts';
import { OURS, type Passage, type Planned } from './beside-plan.ts';

export interface FoundPassage extends Passage {
  element: HTMLElement;
  /** Language of `label`. */
  labelLang: string;
}

/** Summary, whose words these are, headings, paragraphs, notes. */
const PASSAGES = ['section > .digest', ':scope > p.muted', ':scope > h2[id^="_section-"]', ':scope > aside'];

/** @param page as it was built: without passages of a second language */
export function findPassages(page: Document): FoundPassage[] {
  const text = page.querySelector('.columns > div:last-child');
  const elements = [...(text?.querySelectorAll<HTMLElement>(PASSAGES.join(',')) ?? [])];
  let notes = 0;
  return elements.map((element) => {
    const heading = element.parentElement?.querySelector<HTMLElement>(':scope > div > h3');
    const own = element.localName === 'h2' ? element : heading;
    const isParagraph = element.matches('.provision > *') && heading;
    return {
      key: isParagraph
        ? heading.id
        : element.matches('p.muted')
          ? OURS
          : element.localName === 'aside'
            ? `_note-${++notes}`
            : (own?.id ?? '_summary'),
      lang: langOf(element),
      label: (isParagraph ? heading.textContent : '').trim(),
      labelLang: langOf(heading ?? element),
      element,
    };
  });
}

/** What stands beside the passage. @param address of the page that `other` is of, without host */
export function makeBeside({ other, hasLabel }: Planned<FoundPassage>, address: string): HTMLElement {
  const { element, label, labelLang, lang } = other;
  const copy = document.importNode(element, true);
  makePlain(copy, address, lang);
  const isBlock = copy.localName === 'div' || copy.localName === 'aside';
  return makeElement(
    'div',
    { class: `beside${element.matches('.muted') ? ' muted' : ''}`, lang },
    hasLabel
      ? makeElement('p', { class: 'small', lang: labelLang === lang ? undefined : labelLang }, label)
      : undefined,
    ...(isBlock
      ? copy.childNodes
      : [makeElement('p', { class: copy.localName === 'h2' ? 'beside-heading' : undefined }, ...copy.childNodes)]),
  );
}

/** A copy has no anchors of its own, and no definitions: its terms lead to the glossary, its links to pages in its language. */
function makePlain(copy: HTMLElement, address: string, lang: string): void {
  for (const term of copy.querySelectorAll('span.term')) {
    const href = term.querySelector('[role="tooltip"] a')?.getAttribute('href') ?? undefined;
    term.replaceWith(makeElement('a', { class: 'term', href }, ...(term.querySelector('button')?.childNodes ?? [])));
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) link.setAttribute('href', address + href);
    if (/^[#/]/.test(href)) link.hreflang = lang;
  }
}

function langOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}
