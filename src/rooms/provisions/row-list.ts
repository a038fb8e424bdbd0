// Draws the rows that are asked for, piece by piece; rows that come back late are dropped. Used by the explorer.
import { pageAddress } from '../../site/dom/page-address.ts';
import { findPart } from '../../site/dom/find-part.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { drawProvision, type Look } from './provision-item.ts';
import type { RowView } from './provision-row.ts';
import type { ProvisionStore } from './provision-store.ts';

/** Rows that are shown at once. */
export const PAGE_ROWS = 25;
/** How long rows of the choice before may stand while others are loaded. */
const PATIENCE = 300;

/** Whether the rows are drawn; false where they could not be loaded, undefined where others were asked for since. */
type Drawn = Promise<boolean | undefined>;

export class RowList {
  /** Rows that fit or are listed, in the order shown. */
  rows: readonly number[] = [];
  /** Why rows could not be loaded. */
  error: unknown;
  #wanted = PAGE_ROWS;
  #turn = 0;
  readonly #box: HTMLElement;
  /** Shows more. */
  readonly #button: HTMLElement;
  /** What takes the rows away. */
  readonly #tools: HTMLElement;
  readonly #store: ProvisionStore;
  readonly #view: RowView;

  constructor(root: Element, store: ProvisionStore, view: RowView) {
    this.#box = findPart(root, '[data-rows]');
    this.#button = findPart(root, '[data-more]');
    this.#tools = findPart(root, '[data-tools]');
    this.#store = store;
    this.#view = view;
  }

  /** Takes the rows away: they are of an earlier choice. */
  clear(): void {
    this.#turn++;
    this.rows = [];
    this.#box.replaceChildren();
    this.#box.removeAttribute('aria-busy');
    this.#button.hidden = true;
    this.#tools.hidden = true;
  }

  /** Takes the row of `box` away; returns the box beside it, for the focus. */
  drop(box: Element): HTMLInputElement | null | undefined {
    const row = box.closest('li');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('input');
    row?.remove();
    this.#tools.hidden = !this.rows.length;
    return next;
  }

  /** @param wanted how many of `rows` are drawn */
  show(rows: readonly number[], wanted: number, look: Look): Drawn {
    this.rows = rows;
    this.#wanted = wanted;
    return this.#draw(0, look);
  }

  /** Draws the next rows; where there are none behind them, the first of them takes the focus. The number asked for is kept for Back. */
  async more(look: Look): Drawn {
    const before = this.#wanted;
    this.#wanted += PAGE_ROWS;
    const drawn = await this.#draw(before, look);
    if (!drawn) return drawn;
    pageAddress.keep({ shown: this.#wanted });
    if (this.#button.hidden) this.#box.children[before]?.querySelector<HTMLElement>('input')?.focus();
    return true;
  }

  /** Those already drawn, up to `keep`, stay where they are. */
  async #draw(keep: number, look: Look): Drawn {
    const turn = ++this.#turn;
    this.#box.setAttribute('aria-busy', 'true');
    // Rows that come at once take the place of those before without a gap; under a long wait these would be taken for the new ones.
    const waiting = keep ? undefined : setTimeout(() => this.#box.replaceChildren(), PATIENCE);
    try {
      const loaded = await this.#store.rows(this.rows.slice(keep, this.#wanted), this.#view);
      if (turn !== this.#turn) return undefined;
      const items = loaded.map((row) => drawProvision(row, this.#view, look));
      if (keep) this.#box.append(...items);
      else this.#box.replaceChildren(...items);
      this.#button.hidden = this.rows.length <= this.#wanted;
      return true;
    } catch (error) {
      reportError(error);
      this.error = error;
      if (turn !== this.#turn) return undefined;
      if (!keep) this.#box.replaceChildren();
      this.#button.hidden = true;
      return false;
    } finally {
      clearTimeout(waiting);
      if (turn === this.#turn) this.#box.removeAttribute('aria-busy');
    }
  }
}
