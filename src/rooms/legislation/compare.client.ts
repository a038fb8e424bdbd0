// Compares states. The whole choice is in the address, so Back, reload and a shared link give the same.
import { pageAddress } from '../../site/dom/page-address.ts';
import type { Language } from '../../schemas/fields.ts';
import type { Mark } from '../../pictures/mark.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { suggestPath, type SuggestRoutes } from '../../site/frame/suggest-path.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { fillIn } from '../../text/fill-in.ts';
import { dateKey } from '../../words/date-key.ts';
import { formatDate, formatList } from '../../words/format.ts';
import { readChoice, type CompareChoice } from './compare-choice.ts';
import { CompareForm } from './compare-form.ts';
import { toGrid } from './compare-grid.ts';
import { onlyDiffering, toGroups, type CompareGroup, type Verdict } from './compare-groups.ts';
import type { CompareData, CompareState } from './compare-json.ts';
import { drawWarnings } from './compare-warnings.ts';
import type { CompareWords } from './compare-words.ts';
import { drawCompareTable } from './draw-compare.ts';
import { drawJumps } from './draw-jumps.ts';
import { drawSourceList } from './draw-sources.ts';
import { CompareLoader } from './load-compare.ts';
import { numberSources } from './number-sources.ts';
import { copyGrid, saveGrid } from './take-compare.ts';

interface Shown {
  codes: string[];
  states: readonly Pick<CompareState, 'label' | 'address' | 'sources'>[];
  groups: readonly CompareGroup[];
}

class AtlasCompare extends HTMLElement {
  #form!: CompareForm;
  #words: CompareWords = {};
  #language: Language = 'en';
  #loader!: CompareLoader;
  /** What is shown, to be taken away. */
  #shown: Shown | undefined;
  /** Query of what is shown: a jump to a group changes the address, and nothing else. */
  #query = '';
  /** Grows with every change; an answer that comes back late is dropped. */
  #turn = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = new CompareForm(form);
    this.#loader = new CompareLoader(this.dataset['source'] ?? '');
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as CompareWords;
    this.#language = this.dataset['lang'] as Language;
    this.#listening = new AbortController();
    this.#listen(form, this.#listening.signal);
    followAddress(this, { query: () => this.#readFields(), read: () => void this.#show() });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #listen(form: HTMLFormElement, signal: AbortSignal): void {
    const on = (target: EventTarget, type: string, act: (event: Event) => void) =>
      target.addEventListener(type, act, { signal });
    on(form, 'submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    on(form, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && this.#shown) this.#go();
    });
    on(this.#part('data-all-rows'), 'click', () => {
      this.#form.clearRows();
      this.#go();
    });
    on(this.#part('data-retry'), 'click', () => {
      this.#loader.askAnew();
      void this.#show();
    });
    on(this.#part('data-copy-table'), 'click', () => void this.#copy());
    on(this.#part('data-csv'), 'click', () => this.#save('csv'));
    on(this.#part('data-xlsx'), 'click', () => this.#save('xlsx'));
    on(this.#part('data-print'), 'click', () => print());
  }

  /** What is shown, as the fields say it; what is being filled in and is not compared yet stays. */
  #readFields(): string {
    return this.#shown ? this.#form.toQuery(this.#shown.codes) : this.#query;
  }

  /** Writes the form's state to the address and compares. */
  #go(): void {
    pageAddress.push(this.#form.toQuery());
    void this.#show();
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    this.#query = pageAddress.search;
    const choice = readChoice(this.#query, this.#form);
    this.#form.show(choice);
    this.#part('data-help').hidden = true;
    const warnings = drawWarnings(choice, this.#form, this.#words);
    this.#part('data-warnings').hidden = !warnings.length;
    this.#part('data-warnings').replaceChildren(...warnings);
    if (choice.codes.length < 2) {
      this.#clear();
      this.#say(this.#word('compare.tooFew'));
      return;
    }
    if (!this.#shown) this.#say(this.#word('compare.loading'));
    const data = await this.#loader.load(choice.codes);
    if (turn !== this.#turn) return;
    if (data) {
      this.#draw(data, choice);
      return;
    }
    this.#clear();
    this.#say(this.#word('compare.failed'));
    this.#part('data-help').hidden = false;
  }

  #draw(data: CompareData, { codes, rows, onlyDifferences, on }: CompareChoice): void {
    const all = toGroups(data, codes, this.#words, on, rows);
    const groups = onlyDifferences ? onlyDiffering(all) : all;
    const states = codes.map((code) => data.states[code] ?? { label: code, address: '', sources: {} });
    const labels = states.map(({ label }) => label);
    const names = formatList(labels, this.#language);
    this.#shown = { codes, states, groups };
    const shapeOf = (mark: Mark) =>
      this.querySelector<HTMLTemplateElement>(`template[data-mark="${mark}"]`)?.content.cloneNode(true);
    const origin = `${this.#word('site.name')} · ${location.href} · ${this.#today()}`;
    const numbers = numberSources(groups, states);
    this.#part('data-jumps').replaceChildren(...drawJumps(groups));
    this.#part('data-sources').replaceChildren(...drawSourceList(numbers, this.#words));
    this.#part('data-table').replaceChildren(
      groups.length
        ? drawCompareTable({
            groups,
            states,
            caption: `${names}. `,
            origin,
            numbers,
            words: this.#words,
            language: this.#language,
            suggestOf: (address) => suggestPath(this.#routes, address),
            shapeOf,
          })
        : makeElement('p', { class: 'notice' }, this.#word('compare.noDifference')),
    );
    this.#setShown(true);
    const verdicts = all.flatMap(({ rows: ofGroup }) => ofGroup.map(({ verdict }) => verdict));
    const count = (wanted: Verdict) => String(verdicts.filter((verdict) => verdict === wanted).length);
    const summary = this.#word('compare.tally', {
      states: names,
      differs: count('differs'),
      same: count('same'),
      unknown: count('unknown'),
    });
    this.#say(on === undefined ? summary : `${summary} ${this.#word('compare.on', { date: this.#writeDay(on) })}`);
  }

  get #routes(): SuggestRoutes {
    const { base = '', corrections = '' } = this.dataset;
    return { path: (path) => base + path, page: () => corrections };
  }

  #toGrid({ groups, states }: Shown): string[][] {
    return toGrid(groups, {
      labels: states.map(({ label }) => label),
      words: this.#words,
      origin: location.origin,
      sourcesOf: (state, row) => states[state]?.sources[row],
    });
  }

  async #copy(): Promise<void> {
    if (!this.#shown) return;
    const isCopied = await copyGrid(this.#toGrid(this.#shown), this.#language, this.#part('data-copy-table'));
    if (isCopied) this.#say(document.documentElement.dataset['copied'] ?? '');
  }

  #save(ending: 'csv' | 'xlsx'): void {
    if (this.#shown) void saveGrid(this.#toGrid(this.#shown), this.#shown.codes, ending);
  }

  #clear(): void {
    this.#shown = undefined;
    this.#part('data-table').replaceChildren();
    this.#part('data-jumps').replaceChildren();
    this.#setShown(false);
  }

  #setShown(isShown: boolean): void {
    for (const part of ['data-result', 'data-tools']) this.#part(part).hidden = !isShown;
    this.#part('data-examples').hidden = isShown;
    this.#form.enable(isShown);
  }

  #say(text: string): void {
    this.#part('data-status').textContent = text;
  }

  #writeDay(day: string): string {
    return this.#word(dateKey('on', day), { date: formatDate(day, this.#language) });
  }

  #today(): string {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    return formatDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, this.#language);
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
