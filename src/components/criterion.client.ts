// The page of a question on one day: what is recorded as in force then, with the day in the address.
import { formatDate } from '../i18n/format.ts';
import type { Language } from '../schemas/fields.ts';
import { answerOn, isDay, readAnswer } from './answers-on.ts';

class AtlasDay extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) return;
    const wanted = new URLSearchParams(location.search).get('on') ?? '';
    if (isDay(wanted)) field.value = wanted;
    this.#apply(wanted);
    field.addEventListener('change', () => {
      history.replaceState(null, '', `${location.pathname}${field.value ? `?on=${field.value}` : ''}${location.hash}`);
      this.#apply(field.value);
    });
  }

  #apply(day: string): void {
    const status = this.querySelector('output');
    const valid = isDay(day);
    const groups = new Map<string, number>();
    for (const item of document.querySelectorAll<HTMLElement>('[data-status]')) {
      const answer = readAnswer(item);
      const status = answerOn(answer, valid ? day : undefined);
      groups.set(status, (groups.get(status) ?? 0) + 1);
      // An answer that has ended stands where it belongs on the day; the others are left out where they do not hold.
      if (answer.until === undefined) item.hidden = status !== answer.status;
      else document.querySelector(`[data-group="${status}"] ul`)?.append(item);
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-status]:not([hidden])');
    for (const count of document.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = String(groups.get(count.dataset['count'] ?? '') ?? 0);
    for (const part of document.querySelectorAll<HTMLElement>('[data-only-now]')) part.hidden = valid;
    const text = valid ? this.dataset['note'] : day === '' ? '' : this.dataset['invalid'];
    const written = valid
      ? (this.dataset['onDay'] ?? '{date}').replace(
          '{date}',
          formatDate(day, document.documentElement.lang as Language),
        )
      : day;
    if (status) status.textContent = (text ?? '').replace('{date}', () => written);
  }
}

customElements.define('atlas-day', AtlasDay);
