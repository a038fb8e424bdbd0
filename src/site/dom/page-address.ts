// The state of a page in its address. Browsers limit how often an address may be written (Safari: 100 times in 30 seconds, then it
// throws): what cannot be written waits, and the page goes on with it. Called by every script that keeps a choice in the address.

/** Typing writes once it rests for so long. */
const PAUSE = 300;
/** After a refusal it is tried again. */
const AGAIN = 3000;
/** Before any of these the address has to be right: a link may be copied or opened, or the page left. */
const BEFORE_LEAVING = ['pagehide', 'pointerdown', 'focusout'];

/** By names that scripts agree on; what it holds may be of an older edition of the site. */
export type Kept = Readonly<Record<string, unknown>>;

interface Written {
  state: Kept | null;
  /** Query and fragment. */
  search: string;
  hash: string;
}

export class PageAddress {
  #waiting: Written | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAsked = -Infinity;
  #isListening = false;

  /** The query of the page, also where the browser has not let it be written yet. */
  get search(): string {
    return this.#waiting?.search ?? location.search;
  }

  /** A new entry of the history. @param search empty, or with its question mark */
  push(search: string): void {
    this.flush();
    this.#write('pushState', { state: null, search, hash: '' });
  }

  /** The same entry with another query; the fragment stays, and what is kept, but for what `kept` has instead. */
  replace(search: string, kept: Kept = {}): void {
    const hasRested = Date.now() - this.#lastAsked > PAUSE;
    this.#lastAsked = Date.now();
    this.#wait({ state: this.#with(kept), search, hash: location.hash }, PAUSE);
    if (hasRested) this.flush();
  }

  /** Keeps `kept` with the entry, beside what other scripts keep there. */
  keep(kept: Kept): void {
    const { search, hash } = this.#waiting ?? location;
    this.#write('replaceState', { state: this.#with(kept), search, hash });
  }

  /** What is kept with the entry, whoever has written it. */
  get kept(): Kept {
    const state: unknown = this.#waiting ? this.#waiting.state : history.state;
    return typeof state === 'object' && state !== null ? { ...state } : {};
  }

  /** Writes what waits. */
  readonly flush = (): void => {
    if (this.#waiting) this.#write('replaceState', this.#waiting);
  };

  #write(how: 'pushState' | 'replaceState', written: Written): void {
    this.#forget();
    try {
      history[how](written.state, '', `${location.pathname}${written.search}${written.hash}`);
    } catch {
      // An entry that could not be made is lost; the address will be right.
      this.#wait(written, AGAIN);
    }
  }

  #wait(written: Written, pause: number): void {
    this.#forget();
    this.#waiting = written;
    this.#timer = setTimeout(this.flush, pause);
    if (this.#isListening) return;
    this.#isListening = true;
    for (const type of BEFORE_LEAVING) addEventListener(type, this.flush, { capture: true });
    // The reader has gone to another entry.
    addEventListener('popstate', () => this.#forget(), { capture: true });
  }

  #with(kept: Kept): Kept | null {
    const all = { ...this.kept, ...kept };
    return Object.keys(all).length ? all : null;
  }

  readonly #forget = (): void => {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  };
}

/** A page has one address, whichever of its scripts writes it. */
export const pageAddress = new PageAddress();
