// The page on reading without network: tells what is kept, loads the pack of its language, and takes all of it away again.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { fillIn } from '../../text/fill-in.ts';
import { findPart } from '../../site/dom/find-part.ts';
import { loadJson, LostConnection, openStream } from '../../site/dom/load-file.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import { reportError } from '../../site/dom/report-error.ts';
import { OFF, OFFLINE, store as keepChoice } from '../../site/dom/stored.ts';
import { formatDate, formatNumber, isOne } from '../../words/format.ts';
import { findObstacle } from './find-obstacle.ts';
import { failureOf, loadPack } from './load-pack.ts';
import { PACK_SHAPE, type PackInfo } from './pack-format.ts';
import { PackStore } from './pack-store.ts';
import { printSize } from './print-size.ts';
import { viewPack, type Action, type PackState } from './view-pack.ts';

/** In this part of a page stands its title. */
const HEAD = 3000;

class AtlasOffline extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #language = (LANGUAGES.find((known) => known === this.dataset['lang']) ?? 'en') satisfies Language;
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
  /** One page at a time loads the pack of a language; the others hear of it. */
  readonly #lock = `mandate-atlas ${this.#base} ${this.#language}`;
  #state: PackState = {};
  #reason = '';
  #isWaiting = false;
  /** How often it was looked at what is kept: of two looks that overlap, the later one is shown. */
  #looks = 0;
  #loading: AbortController | undefined;
  #channel: BroadcastChannel | undefined;

  connectedCallback(): void {
    findPart(this, '[data-remove="read"]').addEventListener('click', () => this.#run(() => this.#store().removeRead()));
    findPart(this, '[data-remove="all"]').addEventListener('click', () => this.#run(() => this.#removeAll()));
    this.#run(() => this.#start());
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#channel?.close();
  }

  async #start(): Promise<void> {
    const found = await findObstacle(this.#base);
    this.#reason = found?.reason ?? '';
    this.#state = { obstacle: found?.obstacle };
    if (found) return;
    this.#channel ??= new BroadcastChannel(this.#lock);
    this.#channel.onmessage = () => this.#show();
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#show());
  }

  /** Does `work`, and shows what has come of it, here and on other pages. */
  #run(work: () => Promise<void>): void {
    work()
      .then(() => {
        this.#show();
        this.#channel?.postMessage('');
      })
      .catch(reportError);
  }

  #show(): void {
    const look = ++this.#looks;
    this.#look(() => look === this.#looks)
      .then(() => this.#draw())
      .catch(reportError);
  }

  #store(): PackStore {
    return new PackStore(caches, this.#base);
  }

  /**
   * What is kept, what the site offers, and whether another page is at it.
   * @param isLast whether nothing looked again in the meantime
   */
  async #look(isLast: () => boolean): Promise<void> {
    const { obstacle } = this.#state;
    if (obstacle !== undefined && obstacle !== 'off') return;
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    const space = { used: usage, quota };
    const kept = await this.#store().read(this.#language);
    const offered = obstacle ? undefined : await this.#ask();
    const isElsewhere = !this.#loading && (await this.#isElsewhere());
    if (!isLast()) return;
    // What loading has come to is told by the loading alone, which may have gone on since this look began.
    const { failure, loading } = this.#state;
    this.#state = { obstacle: this.#state.obstacle, failure, loading, offered, space, ...kept };
    if (!this.#loading) this.#state.loading = isElsewhere ? { by: 'elsewhere', bytes: 0 } : undefined;
    await this.#drawKept();
  }

  async #ask(): Promise<PackInfo | undefined> {
    try {
      return await loadJson<PackInfo>(`${this.#base}packs/${this.#language}.json`, PACK_SHAPE);
    } catch (error) {
      if (error instanceof LostConnection) return undefined;
      throw error;
    }
  }

  async #isElsewhere(): Promise<boolean> {
    const { held = [] } = await navigator.locks.query();
    const isHeld = held.some(({ name }) => name === this.#lock);
    // When the other page ends or is closed, its lock is free.
    if (isHeld && !this.#isWaiting) {
      this.#isWaiting = true;
      void navigator.locks.request(this.#lock, () => {
        this.#isWaiting = false;
        setTimeout(() => this.#show());
      });
    }
    return isHeld;
  }

  async #load(info: PackInfo): Promise<void> {
    const loading = new AbortController();
    await navigator.locks.request(this.#lock, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      this.#loading = loading;
      this.#state.failure = undefined;
      this.#channel?.postMessage('');
      const isKept = await navigator.storage.persist();
      findPart(this, '[data-note]').textContent = isKept ? '' : (this.#words['mayGo'] ?? '');
      try {
        await loadPack(this.#store(), this.#language, info, {
          open: (file, from) => openStream(`${this.#base}packs/${file}`, from, loading.signal),
          onProgress: (bytes) => {
            this.#state = { ...this.#state, offered: info, half: undefined, loading: { by: 'here', bytes } };
            this.#draw();
          },
        });
      } catch (error) {
        this.#state.failure = failureOf(error);
        if (this.#state.failure === undefined && !loading.signal.aborted) throw error;
      } finally {
        this.#loading = undefined;
        // What has come is told before the site is asked once more, which may take long where the connection is lost; looks that began
        // earlier are of what was.
        this.#looks++;
        this.#state = { ...this.#state, loading: undefined, ...(await this.#store().read(this.#language)) };
        this.#draw();
      }
    });
  }

  async #removeAll(): Promise<void> {
    this.#loading?.abort();
    // Before the worker goes: the next page would let it in again.
    keepChoice(OFFLINE, OFF);
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (new URL(registration.scope).pathname === this.#base) await registration.unregister();
    await this.#store().removeAll();
    this.#state = { obstacle: 'off' };
    findPart(this, '[data-note]').textContent = this.#words['all.done'] ?? '';
  }

  #do(action: Action): void {
    const { offered, half } = this.#state;
    const info = action === 'goOn' ? (half?.info ?? offered) : offered;
    if (action === 'stop') this.#loading?.abort();
    else if (action === 'remove') {
      this.#state.failure = undefined;
      this.#run(() => this.#store().remove(this.#language));
    } else if (action === 'allow') {
      keepChoice(OFFLINE, undefined);
      findPart(this, '[data-note]').textContent = '';
      this.#run(() => this.#start());
    } else if (info) this.#run(() => this.#load(info));
  }

  #size(bytes: number): string {
    return printSize(bytes, this.#words, this.#language);
  }

  #draw(): void {
    const view = viewPack(this.#state);
    const isDated = view.key === 'whole' && typeof view.date === 'string';
    const key = view.key === 'whole' && !isDated ? 'whole.undated' : view.key;
    const sizes = Object.entries(view.sizes).map(([name, bytes]) => [name, this.#size(bytes)] as const);
    const values = new Map<string, string>([['reason', this.#reason], ...sizes]);
    if (typeof view.date === 'string') values.set('date', formatDate(view.date, this.#language));
    const { done = 0, bytes = 1 } = view.progress ?? {};
    const bar = findPart(this, 'progress') as HTMLProgressElement;
    bar.hidden = view.progress === undefined;
    bar.value = done / bytes;
    const state = findPart(this, '[data-state]');
    // Told aloud: ten times while it loads, and not with every chunk.
    const step = `${key} ${key === 'loading' ? Math.floor((done / bytes) * 10) : ''}`;
    if (key === 'loading' && state.dataset['step'] === step) return;
    state.dataset['step'] = step;
    state.textContent = fillIn(this.#words[key] ?? '', Object.fromEntries(values));
    this.#drawActions(view.actions);
  }

  #drawActions(actions: readonly Action[]): void {
    const place = findPart(this, '[data-actions]');
    const names = actions.join(' ');
    if (place.dataset['shown'] === names) return;
    place.dataset['shown'] = names;
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(
      ...actions.map((action) => makeButton(this.#words[action] ?? '', () => this.#do(action), '')),
    );
    if (hadFocus) (place.querySelector('button') ?? findPart(this, '[data-state]')).focus();
  }

  /** Pages that were read, packs of other languages, and how much room all of it takes. */
  async #drawKept(): Promise<void> {
    const pages = await this.#store().readPages();
    const form = pages.length === 0 ? 'none' : `count.${isOne(pages.length, this.#language) ? 'one' : 'other'}`;
    const count = formatNumber(pages.length, this.#language);
    findPart(this, '[data-count]').textContent = fillIn(this.#words[`read.${form}`] ?? '', { count });
    findPart(this, '[data-read]').replaceChildren(
      ...pages.map(({ path, html }) => {
        const { title, documentElement } = new DOMParser().parseFromString(html.slice(0, HEAD), 'text/html');
        return makeElement('li', {}, makeElement('a', { href: path, lang: documentElement.lang }, title || path));
      }),
    );
    const { used = 0, quota = 0 } = this.#state.space ?? {};
    const room = { used: this.#size(used), quota: this.#size(quota) };
    findPart(this, '[data-space]').textContent = fillIn(this.#words['space'] ?? '', room);
    const others = new Set((await this.#store().list()).map(({ language }) => language));
    const named = LANGUAGES.filter((language) => others.has(language) && language !== this.#language);
    const place = findPart(this, '[data-others]');
    place.hidden = named.length === 0;
    findPart(place, 'ul').replaceChildren(
      ...named.map((language) => {
        const name = `${this.#words[`language.${language}`] ?? language} `;
        const remove = () => this.#run(() => this.#store().remove(language));
        return makeElement('li', {}, name, makeButton(this.#words['remove'] ?? '', remove));
      }),
    );
  }
}

customElements.define('atlas-offline', AtlasOffline);
