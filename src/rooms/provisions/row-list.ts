// Draws the rows that are asked for, piece by piece; rows that come back late are dropped. Used by the explorer.
import { reportError } from '../../site/dom/report-error.ts';
import { drawProvision, type Look } from './provision-item.ts';
import type { RowView } from './provision-row.ts';
import type { ProvisionStore } from './provision-store.ts';

/** Rows that are shown at once. */
export const PAGE_ROWS = 25;

/** Whether the rows are drawn; false where they could not be loaded, undefined where others were asked for since. */
type Drawn = Promise<boolean | undefined>;

export class RowList {
  /** Rows that fit or are listed, in the order shown. */
  rows: readonly number[] = [];
  #wanted = PAGE_ROWS;
  #turn = 0;
  readonly #box: HTMLElement;
  readonly #button: HTMLElement;
  readonly #store: ProvisionStore;
  readonly #view: RowView;

  /** @param button shows more */
  constructor(box: HTMLElement, button: HTMLElement, store: ProvisionStore, view: RowView) {
    this.#box = box;
    this.#button = button;
    this.#store = store;
    this.#view = view;
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
    history.replaceState({ shown: this.#wanted }, '');
    if (this.#button.hidden) this.#box.children[before]?.querySelector<HTMLElement>('input')?.focus();
    return true;
  }

  /** Those already drawn, up to `keep`, stay where they are. */
  async #draw(keep: number, look: Look): Drawn {
    const turn = ++this.#turn;
    this.#box.setAttribute('aria-busy', 'true');
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
      if (turn !== this.#turn) return undefined;
      if (!keep) this.#box.replaceChildren();
      this.#button.hidden = true;
      return false;
    } finally {
      this.#box.removeAttribute('aria-busy');
    }
  }
}
