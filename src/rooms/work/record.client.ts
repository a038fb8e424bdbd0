// Script of the pages of works and laws: a button beside each paragraph, which opens its menu, and the button that prints. Only script can
// copy or keep, so script puts the buttons there; written in the page they would weigh more than what they copy.
import { fillIn } from '../../text/fill-in.ts';
import type { ParagraphMenu } from './paragraph-menu.ts';

const template = document.querySelector<HTMLTemplateElement>('template[data-paragraph-menu]');
let menu: ParagraphMenu | undefined;

if (template) {
  const { label = '', labelOf = '' } = template.dataset;
  for (const heading of document.querySelectorAll<HTMLElement>('.provision > div > h3[id]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy open-menu';
    button.textContent = label;
    button.ariaLabel = fillIn(labelOf, { number: heading.textContent.trim() });
    button.ariaExpanded = 'false';
    button.addEventListener('click', () => void toggle(template, button, heading));
    heading.parentElement?.append(button);
  }
}

/** The menu is loaded with the first that is opened. A browser does not ask again for what failed, so the reader is told to reload. */
async function toggle(words: HTMLTemplateElement, button: HTMLButtonElement, heading: HTMLElement): Promise<void> {
  const { label = '', failed = '' } = words.dataset;
  const loaded = await import('./paragraph-menu.ts').catch(() => undefined);
  button.textContent = loaded ? label : failed;
  if (!loaded) return;
  menu ??= new loaded.ParagraphMenu(words);
  menu.toggle(button, heading);
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
