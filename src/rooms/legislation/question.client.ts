// The answers to a question on one day, and one answer alone, with day and answer in the address. On the pages of questions.
import { chooseOption } from '../../site/dom/choose-option.ts';
import { fitsChoice } from '../../site/dom/fits-choice.ts';
import { fieldsQuery } from '../../site/dom/fields-query.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { showUnknown } from '../../site/dom/unknown-line.ts';
import { fillIn } from '../../text/fill-in.ts';
import { formatDate } from '../../words/format.ts';
import type { Language } from '../../schemas/fields.ts';
import { ANSWER_STATUSES, type AnswerStatus } from '../../schemas/answer-statuses.ts';
import { isDay } from '../../text/is-day.ts';
import { groupByAnswerOn, readAnswer } from './answers-on.ts';

class AtlasAnswers extends HTMLElement {
  /** The rows of the states, by name. */
  #rows: HTMLElement[] = [];
  /** As the address or the field gives it; it may be no day. */
  #day = '';
  /** The one answer that is shown; undefined for all. */
  #chosen: AnswerStatus | undefined;
  /** What the address asks for and is no answer. */
  #unknown: string | undefined;

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) return;
    this.#rows = [...document.querySelectorAll<HTMLElement>('tr[data-status]')].sort((a, b) =>
      nameOf(a).localeCompare(nameOf(b), document.documentElement.lang),
    );
    field.addEventListener('change', () => {
      this.#day = field.value;
      this.#change();
    });
    this.#subregion?.addEventListener('change', () => this.#change());
    for (const chip of this.#chips)
      chip.addEventListener('click', (event) => {
        event.preventDefault();
        this.#chosen = ANSWER_STATUSES.find((status) => status === chip.dataset['choose']);
        this.#unknown = undefined;
        this.#change();
      });
    followAddress(this, {
      query: () => this.#query(field.value),
      read: () => {
        const params = new URLSearchParams(pageAddress.search);
        const answer = params.get('answer') ?? '';
        this.#day = params.get('on') ?? '';
        this.#chosen = ANSWER_STATUSES.find((status) => status === answer);
        this.#unknown = answer === '' || this.#chosen ? undefined : answer;
        field.value = isDay(this.#day) ? this.#day : '';
        const left = this.#subregion ? chooseOption(this.#subregion, params.get('in') ?? '') : undefined;
        this.#apply();
        showUnknown(this, left ? [left] : []);
      },
    });
  }

  get #subregion(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>('select[name="in"]');
  }

  get #chips(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-choose]')];
  }

  #change(): void {
    pageAddress.replace(this.#query(this.#day));
    this.#apply();
    showUnknown(this, []);
  }

  #query(on: string): string {
    return fieldsQuery([], { answer: this.#chosen ?? '', on, in: this.#subregion?.value ?? '' });
  }

  #apply(): void {
    const isDated = isDay(this.#day);
    const subregion = this.#subregion;
    const rows = this.#rows.filter((row) => !subregion || fitsChoice(row, subregion));
    for (const row of this.#rows) row.hidden = !rows.includes(row);
    const all = this.querySelector('[data-count-all]');
    if (all) all.textContent = String(rows.length);
    const groups = groupByAnswerOn(rows, readAnswer, isDated ? this.#day : undefined);
    const membersOf = (status: string | undefined) => groups.get(status as AnswerStatus) ?? [];
    // Each state stands under the answer of the day, in the order of the names, so that every list is as long as its count.
    for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
      const status = group.dataset['group'];
      for (const row of membersOf(status)) this.#mark(row, status);
      group.append(...membersOf(status));
      group.hidden = this.#chosen !== undefined && this.#chosen !== status;
    }
    for (const count of document.querySelectorAll<HTMLElement>('[data-count]'))
      count.textContent = String(membersOf(count.dataset['count']).length);
    for (const part of document.querySelectorAll<HTMLElement>('[data-only-now]')) part.hidden = isDated;
    for (const chip of this.#chips)
      if (chip.dataset['choose'] === (this.#chosen ?? '')) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
    this.#say(isDated, this.#chosen === undefined ? rows.length : membersOf(this.#chosen).length);
  }

  /** Shows in a row the answer of the day, where another stood. */
  #mark(row: HTMLElement, status: string | undefined): void {
    const cell = row.querySelector('[data-answer]');
    const mark = this.querySelector<HTMLTemplateElement>(`template[data-mark="${status ?? ''}"]`);
    if (!cell || !mark || cell.querySelector(`.mark-${status ?? ''}`)) return;
    cell.replaceChildren(mark.content.cloneNode(true));
  }

  /** What is shown, beside the choices; what the address asks for and cannot be shown, at the top. */
  #say(isDated: boolean, shown: number): void {
    const { note = '', onDay = '', invalid = '', unknownAnswer = '', shown: shownWords = '' } = this.dataset;
    const day = formatDate(isDated ? this.#day : '', document.documentElement.lang as Language);
    fill(this.querySelector('output'), [
      this.#chosen === undefined && !this.#subregion?.value ? '' : fillIn(shownWords, { shown }),
      isDated ? fillIn(note, { date: fillIn(onDay, { date: day }) }) : '',
    ]);
    fill(document.querySelector('[data-problem]'), [
      this.#unknown === undefined ? '' : fillIn(unknownAnswer, { value: this.#unknown }),
      isDated || this.#day === '' ? '' : fillIn(invalid, { date: this.#day }),
    ]);
  }
}

/** An element without text is hidden. */
function fill(element: HTMLElement | null, sentences: readonly string[]): void {
  if (!element) return;
  element.textContent = sentences.filter(Boolean).join(' ');
  element.hidden = element.textContent === '';
}

function nameOf(row: HTMLElement): string {
  return row.querySelector('th')?.textContent.trim() ?? '';
}

// The comparison reads its states from one value, as a shared address holds them.
const form = document.querySelector<HTMLFormElement>('form[data-compare]');
form?.addEventListener('submit', () => {
  const states = form.querySelector<HTMLInputElement>('input[name="c"]');
  const ticked = [...form.querySelectorAll<HTMLInputElement>('[data-tick]:checked')].map(({ value }) => value);
  if (states) states.value = ticked.join(',');
});

customElements.define('atlas-answers', AtlasAnswers);
