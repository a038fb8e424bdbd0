// Shows the provisions that fit the chosen facets and the words, or the reader's list. The whole state is in the address.
import { pageAddress } from '../../site/dom/page-address.ts';
import { countFacets, type Chosen, type FacetCounts } from '../../engine/count-facets.ts';
import type { Facet } from './provision-facets.ts';
import { readChoice, readShown, switchView, toChosen, writeChoice, type Choice } from './choice.ts';
import type { FacetTable } from './facet-table.ts';
import { LIST_LIMIT } from '../../site/dom/provision-list.ts';
import type { Look } from './provision-item.ts';
import type { RowView } from './provision-row.ts';
import { showParts } from './show-parts.ts';
import { summarize } from './summarize.ts';
import { sortByDate } from './sort-by-date.ts';
import { fillIn } from '../../text/fill-in.ts';
import { listEveryKind } from './list-every-kind.ts';
import { listWarnings } from './list-warnings.ts';
import { markViews } from './mark-views.ts';
import { onViewChosen } from './on-view-chosen.ts';
import { readRowView } from './read-row-view.ts';
import { relaxRows } from './relax-rows.ts';
import { PAGE_ROWS, RowList } from './row-list.ts';
import { listenToTakeAway } from './take-away-buttons.ts';
import { drawRelaxations } from '../../site/dom/draw-relaxations.ts';
import { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import { findPart } from '../../site/dom/find-part.ts';
import { tryAgain } from '../../site/dom/try-again.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { focusOn } from '../../site/dom/focus-on.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { changeOwnList, keepOwnList, withOwnList } from '../../site/dom/own-list.ts';
import { showNotices } from '../../site/dom/show-notices.ts';
import { ProvisionStore } from './provision-store.ts';
import { WordBox, type LookedUp } from './word-box.ts';

class AtlasProvisions extends HTMLElement {
  #boxes!: FacetBoxes<Facet>;
  #words!: WordBox;
  #store!: ProvisionStore;
  #view!: RowView;
  #list!: RowList;
  #table: FacetTable | undefined;
  #choice: Choice | undefined;
  #mark: Look['mark'];
  #hasLostWords = false;
  /** What the data ended with, if it failed. */
  #error: unknown;
  /** Rows asked for when the address is next followed. */
  #wanted = PAGE_ROWS;
  /** Grows with every change; what comes back late is dropped. */
  #turn = 0;
  /** What the reader did before the data had come. */
  #early: { facets: boolean; query?: string } = { facets: false };
  /** What of the address could not be followed. */
  #warnings: readonly string[] = [];
  readonly #part = (selector: string) => findPart(this, selector);

  connectedCallback(): void {
    this.#boxes = new FacetBoxes<Facet>(this);
    this.#words = new WordBox(this, (query) => this.#ask(query));
    this.#store = new ProvisionStore(this.dataset['source'] ?? '', this.dataset['pieces']);
    this.#view = readRowView(this, this.#boxes);
    this.#list = new RowList(this, this.#store, this.#view);
    this.#listen();
  }

  #listen(): void {
    this.#part('[data-filter-panel]').addEventListener('change', () => this.#choose(this.#boxes.read()));
    onViewChosen(this, (show) => {
      if (this.#choice) this.#go(switchView(this.#choice, show));
      return this.#choice !== undefined;
    });
    this.#part('[data-rows]').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset['tick'] !== undefined) this.#tick(target);
    });
    const onClick = (selector: string, act: () => void) => this.#part(selector).addEventListener('click', act);
    onClick('[data-clear]', () => this.#choose({}));
    onClick('[data-more]', () => void this.#settle(this.#list.more(this.#lookNow())));
    onClick('[data-retry]', () => {
      tryAgain(this.#words.error ?? this.#error ?? this.#list.error, () => {
        this.#store.clear();
        this.#words.forget();
        this.#table = undefined;
        focusOn(this.#part('[data-title]'));
        void this.#start();
      });
    });
    onClick('[data-empty-list]', () => {
      keepOwnList([]);
      if (this.#choice) this.#go({ ...this.#choice, list: [] });
      focusOn(this.#part('[data-title]'));
    });
    listenToTakeAway(this, this.#view, {
      rows: () => this.#store.rows(this.#list.rows, this.#view),
      everyKind: () => this.#store.rows(listEveryKind(this.#table, this.#choice, this.#words), this.#view),
      name: () => (this.#choice?.show === 'list' ? 'list' : 'provisions'),
      fail: () => this.#fail(),
    });
    followAddress(this, { query: () => this.#readFields(), asked: withOwnList, read: () => void this.#start() });
  }

  /** What is shown, as the fields say it; words that are being typed are not asked for yet. */
  #readFields(): string {
    return this.#choice ? writeChoice({ ...this.#choice, chosen: toChosen(this.#boxes.read()) }) : pageAddress.search;
  }

  /** Reads the address and shows what it asks for. */
  async #start(): Promise<void> {
    const turn = ++this.#turn;
    if (!this.#table) this.#say(this.#view.word('provisions.loading'));
    try {
      this.#table = await this.#store.table();
    } catch (error) {
      reportError(error);
      if (turn !== this.#turn) return;
      this.#error = error;
      this.#list.clear();
      this.#fail();
      return;
    }
    if (turn !== this.#turn) return;
    const choice = readChoice(withOwnList(pageAddress.search), this.#table);
    this.#wanted = readShown(pageAddress.kept) ?? PAGE_ROWS;
    this.#warnings = listWarnings(choice, this.#view.word);
    this.#boxes.openChosen(choice.chosen);
    const { facets, query = choice.query } = this.#early;
    const chosen = facets ? toChosen(this.#boxes.readWith(choice.chosen)) : choice.chosen;
    this.#early = { facets: false };
    if (facets || query !== choice.query) this.#go({ ...choice, query, chosen });
    else this.#show(choice);
  }

  #choose(chosen: Chosen<Facet>): void {
    if (this.#choice) this.#go({ ...this.#choice, chosen: toChosen(chosen) });
    else this.#early = { ...this.#early, facets: true };
  }

  #ask(query: string): void {
    if (this.#choice) this.#go({ ...this.#choice, query });
    else this.#early = { ...this.#early, query };
  }

  #go(choice: Choice): void {
    pageAddress.push(writeChoice(choice));
    this.#wanted = PAGE_ROWS;
    this.#warnings = [];
    this.#show(choice);
  }

  /** Shows `choice`, as soon as its words have been looked up. */
  #show(choice: Choice): void {
    const turn = ++this.#turn;
    this.#choice = choice;
    this.#boxes.choose(choice.chosen);
    markViews(this, choice, this.#view);
    if (!this.#table) return;
    const { edition } = this.#table;
    const known = this.#words.known(choice);
    if (choice.show === 'list' || choice.query === '') this.#showRows(choice, undefined);
    else if (known) this.#showRows(choice, known);
    else {
      this.#say(this.#view.word('provisions.words.loading'));
      // Rows of other words never stand under these.
      this.#list.clear();
      void this.#words.find(choice, edition).then(() => {
        if (turn === this.#turn) this.#showRows(choice, this.#words.known(choice) ?? 'failed');
      });
    }
  }

  #showRows(choice: Choice, known: LookedUp | undefined): void {
    if (!this.#table) return;
    const { show, chosen, list } = choice;
    const isList = show === 'list';
    // A list is printed and read whole; its limit keeps that usable.
    if (isList) this.#wanted = LIST_LIMIT;
    const found = known === 'failed' ? undefined : known;
    let counted: FacetCounts<Facet> | undefined;
    if (!isList) {
      const [from, to] = this.#table.ranges[show];
      counted = countFacets(this.#table.columns, { from, to, mask: found?.mask }, chosen);
      this.#boxes.count(counted.counts);
    }
    const rows = counted?.rows ?? sortByDate(list, this.#table);
    showParts(this, isList, rows.length);
    this.#words.show(choice, known, {
      setQuery: (query) => this.#go({ ...choice, query }),
      setSynonyms: (synonyms) => this.#go({ ...choice, synonyms }),
    });
    const failed = known === 'failed' ? [this.#view.word('provisions.words.failed')] : [];
    showNotices(this.#part('[data-warnings]'), [...this.#warnings, ...failed, ...this.#words.listRefusals(known)]);
    drawRelaxations(this, []);
    if (counted && show !== 'list' && !rows.length) {
      const turn = this.#turn;
      void relaxRows({ ...choice, show }, this.#table, counted, found, this.#boxes, (next) => {
        this.#go(next);
        focusOn(this.#part('[data-title]'));
      }).then((relaxations) => {
        if (turn === this.#turn) drawRelaxations(this, relaxations);
      });
    }
    this.#say(summarize(show, rows.length, this.#table, this.#view));
    this.#mark = found?.mark;
    this.#hasLostWords = known === 'failed';
    void this.#settle(this.#list.show(rows, this.#wanted, this.#lookNow()));
  }

  /** Says it where rows could not be loaded, and offers to try again. */
  async #settle(drawing: ReturnType<RowList['show']>): Promise<void> {
    const isDrawn = await drawing;
    if (isDrawn === undefined) return;
    this.#part('[data-help]').hidden = isDrawn && !this.#hasLostWords;
    if (!isDrawn) this.#fail();
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
    changeOwnList(end, box.checked);
    this.#choice = { ...this.#choice, list: box.checked ? [...others, end] : others };
    pageAddress.replace(writeChoice(this.#choice));
    markViews(this, this.#choice, this.#view);
    if (this.#choice.show !== 'list' || !this.#table) return;
    this.#list.rows = sortByDate(this.#choice.list, this.#table);
    const next = this.#list.drop(box);
    this.#say(summarize('list', this.#list.rows.length, this.#table, this.#view));
    if (next) next.focus();
    else focusOn(this.#part('[data-title]'));
  }

  #lookNow(): Look {
    return { ticked: new Set(this.#choice?.list), mark: this.#mark };
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
