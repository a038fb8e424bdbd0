// The form of the compare page: the states, the day and the choice of differences, as fields. Called by compare.client.ts.
import { MAX_STATES, writeChoice, type CompareChoice } from './compare-choice.ts';

export class CompareForm {
  readonly #selects: readonly HTMLSelectElement[];
  readonly #onlyDifferences: HTMLInputElement;
  readonly #day: HTMLInputElement;
  /** Codes that the form offers. */
  readonly codes: ReadonlySet<string>;

  constructor(form: HTMLFormElement) {
    this.#selects = [...form.querySelectorAll('select')].slice(0, MAX_STATES);
    this.#onlyDifferences = findInput(form, 'd');
    this.#day = findInput(form, 'on');
    const options = [...(this.#selects[0]?.options ?? [])];
    this.codes = new Set(options.map(({ value }) => value).filter((code) => code !== ''));
  }

  show({ codes, onlyDifferences, on }: CompareChoice): void {
    this.#selects.forEach((select, index) => {
      select.value = codes[index] ?? '';
    });
    this.#onlyDifferences.checked = onlyDifferences;
    this.#day.value = on ?? '';
  }

  /** What is chosen, as a query. */
  toQuery(): string {
    const codes = [...new Set(this.#selects.map(({ value }) => value))].filter((code) => code !== '');
    return writeChoice(codes, this.#onlyDifferences.checked, this.#day.value);
  }
}

function findInput(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!input) throw new Error(`The form of the compare page has no field "${name}".`);
  return input;
}
