// Names the view of the explorer that is shown, and gives the link of every other view the rest of the state.
import { formatNumber } from '../../words/format.ts';
import { switchView, writeChoice, type Choice, type Show } from './choice.ts';
import type { RowView } from './provision-row.ts';

export function markViews(root: Element, choice: Choice, { language, word }: RowView): void {
  const write = (selector: string, text: string, parent: Element = root) => {
    const part = parent.querySelector(selector);
    if (part && part.textContent !== text) part.textContent = text;
  };
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-view]')) {
    const show = link.dataset['view'] as Show;
    link.href = `${location.pathname}${writeChoice(switchView(choice, show))}`;
    if (show === 'list') write('[data-view-count]', formatNumber(choice.list.length, language), link);
    if (show === choice.show) {
      link.setAttribute('aria-current', 'page');
      write('[data-title]', link.querySelector('[data-view-label]')?.textContent ?? '');
    } else link.removeAttribute('aria-current');
  }
  write('[data-lead]', choice.show === 'list' ? word('provisions.list.lead') : leadOf(choice.show, word));
}

function leadOf(show: Exclude<Show, 'list'>, word: (key: string) => string): string {
  const hint = word('provisions.tick.hint');
  return show === 'other' ? hint : `${word(`topic.${show}.lead`)} ${hint}`;
}
