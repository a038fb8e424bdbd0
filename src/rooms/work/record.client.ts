// Script of the pages of works and laws: a button beside each paragraph and one for the whole text, which open the menu, one that offers a
// second language, and the button that prints. Only script can copy or keep, so script puts the buttons there; written in the page they would weigh more than what they copy.
import { fillIn } from '../../text/fill-in.ts';
import type { ParagraphMenu } from './paragraph-menu.ts';

const template = document.querySelector<HTMLTemplateElement>('template[data-paragraph-menu]');
const citations = document.querySelector<HTMLElement>('[data-citations]');
let menu: ParagraphMenu | undefined;

if (template && citations) {
  const { label = '', labelOf = '', whole = '', beside = '', failed = '' } = template.dataset;
  const make = (text: string, name: string, onPress: (button: HTMLButtonElement) => void) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy open-menu';
    button.textContent = text;
    button.ariaLabel = name;
    button.ariaExpanded = 'false';
    button.addEventListener('click', () => onPress(button));
    return button;
  };
  const add = (text: string, name: string, heading?: HTMLElement) =>
    make(text, name, (button) => void toggle(template, citations, button, heading));
  for (const heading of document.querySelectorAll<HTMLElement>('.provision > div > h3[id]'))
    heading.parentElement?.append(add(label, fillIn(labelOf, { number: heading.textContent.trim() }), heading));
  for (const place of document.querySelectorAll('[data-cite-whole]')) place.replaceChildren(add(whole, whole));
  const second = make(beside, beside, (button) => {
    import('./beside.ts')
      .then((loaded) => loaded.toggleBeside(button))
      .catch(() => {
        button.textContent = failed;
      });
  });
  document.querySelector('[data-print]')?.after(second);
  if (location.search.includes('beside=')) second.click();
  // The day of the visit is written once the citations come into sight.
  new IntersectionObserver(([seen], observer) => {
    if (!seen?.isIntersecting) return;
    observer.disconnect();
    void load(template, citations).then((loaded) => loaded?.fillDays());
  }).observe(citations);
}

async function toggle(
  words: HTMLTemplateElement,
  printed: HTMLElement,
  button: HTMLButtonElement,
  heading: HTMLElement | undefined,
): Promise<void> {
  const { label = '', whole = '', failed = '' } = words.dataset;
  const loaded = await load(words, printed);
  button.textContent = loaded ? (heading ? label : whole) : failed;
  loaded?.toggle(button, heading);
}

/** The menu is loaded with the first that is opened. A browser does not ask again for what failed, so the reader is told to reload. */
async function load(words: HTMLTemplateElement, printed: HTMLElement): Promise<ParagraphMenu | undefined> {
  const loaded = await import('./paragraph-menu.ts').catch(() => undefined);
  const own = await loaded?.loadCiteWords(document.documentElement.lang);
  return (menu ??= loaded && own && new loaded.ParagraphMenu(words.dataset, printed, own));
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
