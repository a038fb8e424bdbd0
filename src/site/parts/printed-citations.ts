// The citations that stand on a page, filled in for what a menu cites, with the day of the reader's visit. Called by menus.
import { cutEntry, type EntryFormat } from '../../exports/cite/cut-entry.ts';
import type { DateOrder, Style } from '../../exports/cite/cite-words.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { Language } from '../../schemas/languages.ts';
import { formatCiteDate } from '../../words/cite-words.ts';
import { loadText } from '../dom/load-file.ts';

export interface Meant {
  /** Anchor of what is meant, empty for the whole. */
  n: string;
  /** The provision as a style names it. */
  pin?: (style: Style) => string | undefined;
  /** Title of an answer, in place of that of its page. */
  title?: string;
  /** Id of another record, where what is meant stands on its page. */
  record?: string;
}

export class PrintedCitations {
  readonly #root: HTMLElement;

  /** @param root holds the citations of the page */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Id of the record whose page it is. */
  get record(): string {
    return this.#root.dataset['id']?.split('/').at(-2) ?? '';
  }

  /** Whole address in no language: the site's own, wherever it is read. @param record another than that of the page */
  addressOf(n: string, record = this.record): string {
    const page = new URL(`../${record}/`, new URL(this.#root.dataset['id'] ?? '', location.href));
    return `${page.href}${n === '' ? '' : `#${n}`}`;
  }

  /** Writes the day of the visit into what stands on the page. */
  fillDays(): void {
    for (const day of this.#root.querySelectorAll<HTMLElement>('[data-day]')) day.textContent = dayOf(day);
  }

  citation(style: Style, { n, pin, title, record }: Meant): string {
    const line = this.#root.querySelector(`[data-style="${style}"] > span`)?.cloneNode(true);
    if (!(line instanceof HTMLElement)) throw new Error(`The page has no citation in the style "${style}".`);
    const fill = (selector: string, text: (place: HTMLElement) => string) => {
      const place = line.querySelector<HTMLElement>(selector);
      if (place) place.textContent = text(place);
    };
    fill('[data-address]', () => this.addressOf(n, record));
    fill('[data-day]', dayOf);
    const number = pin?.(style);
    if (number !== undefined) fill('[data-number]', (place) => fillIn(place.dataset['number'] ?? '', { number }));
    if (title !== undefined) fill('[data-title]', () => title);
    return line.textContent;
  }

  /** Out of the file of the work, which is asked for now. @throws if it does not come or lacks the entry */
  async entry(format: EntryFormat, { n }: Meant): Promise<string> {
    const { record: name } = this;
    const path = `${this.#root.dataset['file'] ?? ''}.${format}`;
    const found = cutEntry(await loadText(path), format, n === '' ? name : `${name}#${n}`, today());
    if (found === undefined) throw new Error(`${path} has no entry for ${name}#${n}.`);
    return found;
  }
}

function dayOf(place: HTMLElement): string {
  return formatCiteDate(today(), document.documentElement.lang as Language, place.dataset['day'] as DateOrder);
}

/** The reader's day, not that of Greenwich. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
