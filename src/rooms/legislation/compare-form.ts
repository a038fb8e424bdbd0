// The form of the compare page: states, questions, the day and the choice of differences, as fields. Called by compare.client.ts.
import type { Choice } from '../../site/dom/choose-option.ts';
import { membersOf } from '../../site/dom/members-of.ts';
import { MAX_STATES, writeChoice, type CompareChoice, type Offered } from './compare-choice.ts';

export class CompareForm implements Offered {
  readonly #selects: readonly HTMLSelectElement[];
  readonly #boxes: readonly HTMLInputElement[];
  readonly #chosenCount: Element | null;
  readonly #onlyDifferences: HTMLInputElement;
  readonly #day: HTMLInputElement;
  /** States and rows that the form offers, with their names. */
  readonly states: readonly Choice[];
  readonly rows: readonly Choice[];

  constructor(form: HTMLFormElement) {
    this.#selects = [...form.querySelectorAll<HTMLSelectElement>('select[name^="c"]')].slice(0, MAX_STATES);
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[data-row-choice]')];
    this.#chosenCount = form.querySelector('[data-chosen]');
    this.#onlyDifferences = findInput(form, 'd');
    this.#day = findInput(form, 'on');
    this.states = [...(this.#selects[0]?.options ?? [])]
      .map(({ value, text }) => ({ value, text: text.trim() }))
      .filter(({ value }) => value !== '');
    this.rows = this.#boxes.map((box) => ({ value: box.value, text: box.labels?.[0]?.textContent.trim() ?? '' }));
    const subregion = form.querySelector<HTMLSelectElement>('select[name="in"]');
    subregion?.addEventListener('change', () => this.#offer(membersOf(subregion)));
  }

  isState = (code: string): boolean => this.states.some(({ value }) => value === code);

  isRow = (id: string): boolean => this.rows.some(({ value }) => value === id);

  show({ codes, rows, onlyDifferences, on }: CompareChoice): void {
    this.#selects.forEach((select, index) => {
      select.value = codes[index] ?? '';
    });
    for (const box of this.#boxes) box.checked = rows.includes(box.value);
    if (this.#chosenCount) this.#chosenCount.textContent = rows.length ? String(rows.length) : '';
    this.#onlyDifferences.checked = onlyDifferences;
    this.#day.value = on ?? '';
  }

  /** Differences can be asked for once something is compared. */
  enable(isCompared: boolean): void {
    this.#onlyDifferences.disabled = !isCompared;
  }

  /** Chooses no row, which shows all. */
  clearRows(): void {
    for (const box of this.#boxes) box.checked = false;
  }

  /** What is chosen, as a query. @param codes states of it, which are compared only when that is asked for */
  toQuery(codes = this.#selects.map(({ value }) => value)): string {
    return writeChoice({
      codes: [...new Set(codes)].filter((code) => code !== ''),
      rows: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
      onlyDifferences: this.#onlyDifferences.checked,
      on: this.#day.value,
    });
  }

  /** Offers the states of `members`, all without; what is chosen stays. */
  #offer(members: ReadonlySet<string> | undefined): void {
    for (const select of this.#selects)
      for (const option of select.options) {
        const isOut = option.value !== '' && !option.selected && members?.has(option.value) === false;
        option.hidden = isOut;
        // Where a browser shows hidden options all the same, they cannot be chosen.
        option.disabled = isOut;
      }
  }
}

function findInput(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!input) throw new Error(`The form of the compare page has no field "${name}".`);
  return input;
}
