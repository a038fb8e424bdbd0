// The page of a question on one day: what is recorded as in force then, with the day in the address.
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
      const shown = answerOn(answer, valid ? day : undefined) === answer.status;
      item.hidden = !shown;
      groups.set(answer.status, (groups.get(answer.status) ?? 0) + (shown ? 1 : 0));
    }
    const total = document.querySelectorAll('[data-status]').length;
    const answered = ['yes', 'partial', 'no'].reduce((sum, key) => sum + (groups.get(key) ?? 0), 0);
    for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
      const key = count.dataset['count'] ?? '';
      count.textContent = String(key === 'not-recorded' ? total - answered : (groups.get(key) ?? 0));
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-only-now]')) part.hidden = valid;
    const text = valid ? this.dataset['note'] : day === '' ? '' : this.dataset['invalid'];
    if (status) status.textContent = (text ?? '').replace('{date}', () => day);
  }
}

customElements.define('atlas-day', AtlasDay);
