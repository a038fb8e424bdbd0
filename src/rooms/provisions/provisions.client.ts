// Shows the provisions that fit the chosen facets, or the reader's list. The whole state is in the address.
import { FACETS, type Facet } from './provision-facets.ts';
import { readChoice, switchView, writeChoice, type Choice } from './choice.ts';
import { countFacets, type FacetCounts } from './count-facets.ts';
import type { FacetTable } from './facet-table.ts';
import { LIST_LIMIT } from './provision-list.ts';
import type { RowView } from './provision-row.ts';
import { summarize } from './summarize.ts';
import { sortByDate } from './sort-by-date.ts';
import { copyCitations } from './copy-citations.ts';
import { saveProvisions } from './save-provisions.ts';
import { fillIn } from '../../text/fill-in.ts';
import { listWarnings } from './list-warnings.ts';
import { drawRelaxations } from './draw-relaxations.ts';
import { markViews } from './mark-views.ts';
import { onViewChosen } from './on-view-chosen.ts';
import { readRowView } from './read-row-view.ts';
import { findPart } from '../../site/dom/find-part.ts';
import { focusOn } from '../../site/dom/focus-on.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { showNotices } from '../../site/dom/show-notices.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { drawProvision } from './provision-item.ts';
import { ProvisionStore } from './provision-store.ts';

const PAGE_ROWS = 25;

class AtlasProvisions extends HTMLElement {
  #boxes!: FacetBoxes;
  #store!: ProvisionStore;
  #view!: RowView;
  #table: FacetTable | undefined;
  #choice: Choice | undefined;
  /** Rows that fit or are listed, in the order shown. */
  #rows: readonly number[] = [];
  /** How many of them are asked for. */
  #wanted = PAGE_ROWS;
  /** Grows with every change; rows that come back late are dropped. */
  #turn = 0;
  /** Whether a facet was chosen before the data had come. */
  #isEarly = false;
  #leaving = new AbortController();
  readonly #part = (selector: string) => findPart(this, selector);

  connectedCallback(): void {
    this.#boxes = new FacetBoxes(this);
    this.#store = new ProvisionStore(this.dataset['source'] ?? '');
    this.#view = readRowView(this, this.#boxes);
    const panel = this.querySelector<HTMLDetailsElement>('[data-filter-panel]');
    if (panel) panel.open = matchMedia('(min-width: 64rem)').matches;
    this.#listen();
    void this.#start();
  }

  #listen(): void {
    this.#part('[data-filter-panel]').addEventListener('change', () => this.#choose(this.#boxes.read()));
    this.#part('[data-clear]').addEventListener('click', () => this.#choose(new Map()));
    onViewChosen(this, (show) => {
      if (this.#choice) this.#go(switchView(this.#choice, show));
      return this.#choice !== undefined;
    });
    this.#part('[data-rows]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['tick'] !== undefined) this.#tick(target);
    });
    const onClick = (selector: string, act: () => void) => this.#part(selector).addEventListener('click', act);
    onClick('[data-more]', () => void this.#more());
    onClick('[data-retry]', () => {
      this.#store.clear();
      focusOn(this.#part('[data-title]'));
      void this.#start();
    });
    onClick('[data-csv]', () => void this.#download());
    onClick('[data-citations]', () => void this.#copyCitations());
    onClick('[data-print]', () => print());
    onClick('[data-empty-list]', () => {
      if (this.#choice) this.#go({ ...this.#choice, list: [] });
      focusOn(this.#part('[data-title]'));
    });
    this.#leaving = new AbortController();
    window.addEventListener('popstate', () => void this.#start(), { signal: this.#leaving.signal });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Reads the address and shows what it asks for. */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    if (!this.#table) this.#say(this.#view.word('provisions.loading'));
    try {
      this.#table = await this.#store.table();
    } catch (error) {
      reportError(error);
      if (turn === this.#turn) this.#fail();
      return;
    }
    if (turn !== this.#turn) return;
    const choice = readChoice(location.search, this.#table);
    const { shown } = (history.state ?? {}) as { shown?: unknown };
    this.#wanted = typeof shown === 'number' ? shown : PAGE_ROWS;
    showNotices(this.#part('[data-warnings]'), listWarnings(choice, this.#view.word));
    this.#boxes.openChosen(choice.chosen);
    const early = this.#isEarly ? this.#boxes.readWith(choice.chosen) : undefined;
    this.#show(choice);
    if (early) this.#choose(early);
  }

  #choose(chosen: ReadonlyMap<Facet, string[]>): void {
    this.#isEarly = !this.#choice;
    if (!this.#choice) return;
    const all = Object.fromEntries(FACETS.map((facet) => [facet, chosen.get(facet) ?? []])) as Choice['chosen'];
    this.#go({ ...this.#choice, chosen: all });
  }

  #go(choice: Choice): void {
    history.pushState(null, '', `${location.pathname}${writeChoice(choice)}`);
    this.#wanted = PAGE_ROWS;
    showNotices(this.#part('[data-warnings]'), []);
    this.#show(choice);
  }

  #show(choice: Choice): void {
    if (!this.#table) return;
    this.#choice = choice;
    const { show, chosen, list } = choice;
    const isList = show === 'list';
    // A list is printed and read whole; its limit keeps that usable.
    if (isList) this.#wanted = LIST_LIMIT;
    const counted = isList ? undefined : countFacets(this.#table, show, chosen);
    if (counted) this.#boxes.show(chosen, counted, this.#table);
    this.#rows = counted?.rows ?? sortByDate(list, this.#table);
    this.classList.toggle('shows-list', isList);
    this.#part('[data-filter-panel]').hidden = isList;
    this.#part('[data-citations]').hidden = !isList;
    this.#part('[data-empty-list]').hidden = !isList;
    this.#part('[data-tools]').hidden = !this.#rows.length;
    markViews(this, choice, this.#view);
    this.#relax(choice, counted);
    this.#say(summarize(show, this.#rows.length, this.#table, this.#view));
    void this.#draw();
  }

  /** Where nothing fits: one button for each facet, with what giving it up would leave. */
  #relax(choice: Choice, counted: FacetCounts | undefined): void {
    const giveUp = (facet: Facet) => {
      this.#go({ ...choice, chosen: { ...choice.chosen, [facet]: [] } });
      focusOn(this.#part('[data-title]'));
    };
    const items = counted?.rows.length === 0 ? drawRelaxations(choice, counted, this.#boxes, this.#view, giveUp) : [];
    this.#part('[data-relax]').hidden = !items.length;
    this.#part('[data-relax-list]').replaceChildren(...items);
  }

  /** Draws the rows asked for; those already drawn for the same state stay where they are. */
  async #draw(keep = 0): Promise<boolean> {
    const turn = ++this.#turn;
    const rows = this.#rows.slice(keep, this.#wanted);
    const box = this.#part('[data-rows]');
    box.setAttribute('aria-busy', 'true');
    try {
      const loaded = await this.#store.rows(rows, this.#view);
      if (turn !== this.#turn) return false;
      const ticked = new Set(this.#choice?.list);
      const items = loaded.map((row) => drawProvision(row, this.#view, ticked.has(row.end)));
      if (keep) box.append(...items);
      else box.replaceChildren(...items);
      this.#part('[data-more]').hidden = this.#rows.length <= this.#wanted;
      this.#part('[data-help]').hidden = true;
      return true;
    } catch (error) {
      reportError(error);
      if (turn !== this.#turn) return false;
      if (!keep) box.replaceChildren();
      this.#part('[data-more]').hidden = true;
      this.#fail();
      return false;
    } finally {
      box.removeAttribute('aria-busy');
    }
  }

  async #more(): Promise<void> {
    const before = this.#wanted;
    this.#wanted += PAGE_ROWS;
    if (!(await this.#draw(before))) return;
    history.replaceState({ shown: this.#wanted }, '');
    // The button keeps the focus while there is more; where it is gone, the first new row takes it.
    if (this.#part('[data-more]').hidden)
      this.#part('[data-rows]').children[before]?.querySelector<HTMLElement>('input')?.focus();
  }

  #tick(box: HTMLInputElement): void {
    if (!this.#choice) return;
    const end = box.dataset['tick'] ?? '';
    const others = this.#choice.list.filter((other) => other !== end);
    if (box.checked && others.length >= LIST_LIMIT) {
      box.checked = false;
      this.#say(fillIn(this.#view.word('provisions.list.full'), { count: String(LIST_LIMIT) }));
      return;
    }
    this.#choice = { ...this.#choice, list: box.checked ? [...others, end] : others };
    history.replaceState(history.state, '', `${location.pathname}${writeChoice(this.#choice)}`);
    markViews(this, this.#choice, this.#view);
    if (this.#choice.show !== 'list' || !this.#table) return;
    this.#rows = sortByDate(this.#choice.list, this.#table);
    const row = box.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('input');
    row?.remove();
    this.#part('[data-tools]').hidden = !this.#rows.length;
    this.#say(summarize('list', this.#rows.length, this.#table, this.#view));
    if (next) next.focus();
    else focusOn(this.#part('[data-title]'));
  }

  async #download(): Promise<void> {
    const rows = await this.#all();
    if (rows) saveProvisions(rows, this.#view, this.#choice?.show === 'list' ? 'list' : 'provisions');
  }

  async #copyCitations(): Promise<void> {
    const rows = await this.#all();
    if (rows) this.#say(await copyCitations(rows, this.#view));
  }

  /** All rows that fit, shown or not; undefined where they could not be loaded. */
  async #all() {
    try {
      return await this.#store.rows(this.#rows, this.#view);
    } catch (error) {
      reportError(error);
      this.#fail();
      return undefined;
    }
  }

  #fail(): void {
    this.#say(this.#view.word('provisions.failed'));
    this.#part('[data-help]').hidden = false;
  }

  #say(text: string): void {
    const status = this.#part('[data-status]');
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('atlas-provisions', AtlasProvisions);
