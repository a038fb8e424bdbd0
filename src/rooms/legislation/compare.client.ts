// Compares states. The whole choice is in the address, so Back, reload and a shared link give the same.
import { pageAddress } from '../../site/dom/page-address.ts';
import type { Language } from '../../schemas/fields.ts';
import type { Mark } from '../../pictures/mark.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { type Asking, loadJson } from '../../site/dom/load-file.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { fillIn } from '../../text/fill-in.ts';
import { dateKey } from '../../words/date-key.ts';
import { formatDate, formatList } from '../../words/format.ts';
import { readChoice, type CompareChoice } from './compare-choice.ts';
import { CompareForm } from './compare-form.ts';
import { toGrid } from './compare-grid.ts';
import { onlyDiffering, toGroups } from './compare-groups.ts';
import type { CompareData } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';
import { drawCompareTable } from './draw-compare.ts';
import { copyGrid, saveGrid } from './take-compare.ts';

/** As many unknown codes as are named one by one; an address can hold thousands. */
const UNKNOWN_SHOWN = 5;
const CODE_LENGTH = 24;
/** What of the data a comparison cannot do without. */
const COMPARE_SHAPE = { groups: 'list', criteria: 'list', states: 'map' } as const;

class AtlasCompare extends HTMLElement {
  #form!: CompareForm;
  #words: CompareWords = {};
  #language: Language = 'en';
  #data: Promise<CompareData> | undefined;
  /** What is shown, to be taken away. */
  #shown: { codes: string[]; grid: string[][] } | undefined;
  /** Grows with every change; an answer that comes back late is dropped. */
  #turn = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = new CompareForm(form);
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CompareWords;
    this.#language = this.dataset['lang'] as Language;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const onClick = (attribute: string, act: () => void) =>
      this.#part(attribute).addEventListener('click', act, { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#go();
      },
      { signal },
    );
    form.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLInputElement && this.#shown) this.#go();
      },
      { signal },
    );
    onClick('data-retry', () => {
      this.#data = undefined;
      // A failure is met by what is shown.
      this.#load('anew').catch(() => undefined);
      void this.#show();
    });
    onClick('data-copy-table', () => void this.#copy());
    onClick('data-csv', () => this.#shown && saveGrid(this.#shown.grid, this.#shown.codes));
    onClick('data-print', () => print());
    window.addEventListener('popstate', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Writes the form's state to the address and compares. */
  #go(): void {
    pageAddress.push(this.#form.toQuery());
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const choice = readChoice(pageAddress.search, (code) => this.#form.codes.has(code));
    this.#form.show(choice);
    this.#part('data-help').hidden = true;
    this.#warn(choice);
    if (choice.codes.length < 2) {
      this.#clear();
      this.#say(this.#word('compare.tooFew'));
      return;
    }
    if (!this.#shown) this.#say(this.#word('compare.loading'));
    try {
      const data = await this.#load();
      if (turn === this.#turn) this.#draw(data, choice);
    } catch (error) {
      reportError(error);
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say(this.#word('compare.failed'));
      this.#part('data-help').hidden = false;
    }
  }

  /** What is compared. One that did not arrive is asked for anew by the next comparison. */
  #load(asking?: Asking): Promise<CompareData> {
    this.#data ??= loadJson<CompareData>(this.dataset['source'] ?? '', COMPARE_SHAPE, asking);
    this.#data.catch(() => (this.#data = undefined));
    return this.#data;
  }

  #draw(data: CompareData, { codes, onlyDifferences, on }: CompareChoice): void {
    const all = toGroups(data, codes, this.#words, on);
    const groups = onlyDifferences ? onlyDiffering(all) : all;
    const states = codes.map((code) => data.states[code] ?? { label: code, address: '' });
    const labels = states.map(({ label }) => label);
    const names = formatList(labels, this.#language);
    this.#shown = { codes, grid: toGrid(groups, labels, this.#words) };
    const shapeOf = (mark: Mark) =>
      this.querySelector<HTMLTemplateElement>(`template[data-mark="${mark}"]`)?.content.cloneNode(true);
    this.#part('data-table').replaceChildren(
      groups.length
        ? drawCompareTable({
            groups,
            states,
            caption: `${names}. `,
            words: this.#words,
            language: this.#language,
            shapeOf,
          })
        : makeElement('p', { class: 'notice' }, this.#word('compare.noDifference')),
    );
    this.#part('data-result').hidden = false;
    this.#part('data-tools').hidden = false;
    const rows = all.flatMap(({ rows: ofGroup }) => ofGroup);
    const summary = this.#word('compare.result', {
      states: names,
      count: String(rows.filter(({ differs }) => differs).length),
      all: String(rows.length),
    });
    this.#say(on === undefined ? summary : `${summary} ${this.#word('compare.on', { date: this.#writeDay(on) })}`);
  }

  async #copy(): Promise<void> {
    if (!this.#shown) return;
    const isCopied = await copyGrid(this.#shown.grid, this.#language, this.#part('data-copy-table'));
    if (isCopied) this.#say(document.documentElement.dataset['copied'] ?? '');
  }

  #clear(): void {
    this.#shown = undefined;
    this.#part('data-table').replaceChildren();
    this.#part('data-result').hidden = true;
    this.#part('data-tools').hidden = true;
  }

  #say(text: string): void {
    this.#part('data-status').textContent = text;
  }

  /** Says what of the address is not understood. */
  #warn({ unknown, tooMany, notADay }: CompareChoice): void {
    const texts = [
      ...unknown
        .slice(0, UNKNOWN_SHOWN)
        .map((code) => this.#word('compare.unknown', { code: code.slice(0, CODE_LENGTH) })),
      ...(unknown.length > UNKNOWN_SHOWN ? ['…'] : []),
      ...(tooMany ? [this.#word('compare.tooMany')] : []),
      ...(notADay === undefined
        ? []
        : [this.#word('legislation.matrix.on.invalid', { date: notADay.slice(0, CODE_LENGTH) })]),
    ];
    const box = this.#part('data-warnings');
    box.hidden = !texts.length;
    box.replaceChildren(...texts.map((text) => makeElement('p', {}, text)));
  }

  #writeDay(day: string): string {
    return this.#word(dateKey('on', day), { date: formatDate(day, this.#language) });
  }

  #word(key: string, values: Readonly<Record<string, string>> = {}): string {
    return fillIn(this.#words[key] ?? key, values);
  }

  #part(attribute: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[${attribute}]`);
    if (!part) throw new Error(`The compare page has no ${attribute}.`);
    return part;
  }
}

customElements.define('atlas-compare', AtlasCompare);
