// The page of a question on one day: what is recorded as in force then, with the day in the address.
import { fillIn } from '../../text/fill-in.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { formatDate } from '../../words/format.ts';
import type { Language } from '../../schemas/fields.ts';
import type { AnswerStatus } from '../../schemas/country.ts';
import { groupByAnswerOn, isDay, readAnswer } from './answers-on.ts';

class AtlasDay extends HTMLElement {
  /** The states, by name. */
  #items: HTMLElement[] = [];

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) return;
    this.#items = [...document.querySelectorAll<HTMLElement>('[data-group] [data-status]')].sort((a, b) =>
      nameOf(a).localeCompare(nameOf(b), document.documentElement.lang),
    );
    const wanted = new URLSearchParams(location.search).get('on') ?? '';
    if (isDay(wanted)) field.value = wanted;
    this.#apply(wanted);
    field.addEventListener('change', () => {
      pageAddress.replace(field.value ? `?on=${field.value}` : '');
      this.#apply(field.value);
    });
  }

  #apply(day: string): void {
    const output = this.querySelector('output');
    const valid = isDay(day);
    const groups = groupByAnswerOn(this.#items, readAnswer, valid ? day : undefined);
    const membersOf = (status: string | undefined) => groups.get(status as AnswerStatus) ?? [];
    // Each state stands under the answer of the day, in the order of the names, so that every list is as long as its count.
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const members = membersOf(group.dataset['group']);
      group.querySelector('ul')?.append(...members);
      group.hidden = members.length === 0;
    }
    for (const count of document.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = String(membersOf(count.dataset['count']).length);
    for (const part of document.querySelectorAll<HTMLElement>('[data-only-now]')) part.hidden = valid;
    const text = valid ? this.dataset['note'] : day === '' ? '' : this.dataset['invalid'];
    const written = valid
      ? fillIn(this.dataset['onDay'] ?? '{date}', {
          date: formatDate(day, document.documentElement.lang as Language),
        })
      : day;
    if (output) output.textContent = fillIn(text ?? '', { date: written });
  }
}

function nameOf(item: HTMLElement): string {
  return item.querySelector('a')?.textContent ?? '';
}

customElements.define('atlas-day', AtlasDay);
