// Compares official texts word by word: two that are chosen, or a chain, each text with the one before it. What is compared stands in the
// address.
import type { Language } from '../../schemas/languages.ts';
import { followAddress } from '../../site/dom/follow-address.ts';
import { loadJson } from '../../site/dom/load-file.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { pageAddress } from '../../site/dom/page-address.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { CompareWord } from './compare-page-words.ts';
import type { CompareRecord } from './compare-record.ts';
import { drawPair, findParagraphs, type Side } from './draw-pair.ts';
import { findLanguage, LONGEST_CHAIN, readEnds, type AskedEnds, type TextEnd } from './read-ends.ts';

interface Held {
  id: string;
  languages: Language[];
}

const SIDES = ['a', 'b'] as const;

class AtlasTextCompare extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<CompareWord, string>;
  readonly #held = new Map(
    (JSON.parse(this.dataset['works'] ?? '[]') as Held[]).map(({ id, languages }) => [id, languages]),
  );
  readonly #records = new Map<string, Promise<CompareRecord>>();
  /** What is being shown: what comes for an earlier choice is dropped. */
  #latest = 0;

  connectedCallback(): void {
    const selects = [...this.querySelectorAll('select')];
    for (const select of selects)
      select.addEventListener('change', () => {
        // Another text has other paragraphs.
        const paragraph = this.querySelector<HTMLSelectElement>(`[data-paragraph="${select.name}"]`);
        if (paragraph) paragraph.value = '';
        pageAddress.replace(this.#query());
        void this.#show(this.#read());
      });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    followAddress(this, {
      query: () => (this.#read().isChain ? pageAddress.search : this.#query()),
      read: () => void this.#show(this.#read()),
    });
  }

  #read(): AskedEnds {
    return readEnds(pageAddress.search, new Set(this.#held.keys()));
  }

  #query(): string {
    const query = new URLSearchParams();
    for (const side of SIDES) {
      const [id = '', n = ''] = [side, `${side}-n`].map((name) => this.#select(name)?.value);
      if (id !== '') query.set(side, n === '' ? id : `${id}#${n}`);
    }
    return query.size ? `?${query}` : '';
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  async #show({ ends, unknown, isCut, isChain }: AskedEnds): Promise<void> {
    const words = this.#words;
    const ticket = ++this.#latest;
    const notes = [
      ...unknown.map((value) => fillIn(words.unknown, { value })),
      ...(isCut ? [fillIn(words.more, { count: LONGEST_CHAIN })] : []),
    ];
    const language = findLanguage(
      ends.map(({ id }) => this.#held.get(id) ?? []),
      this.dataset['lang'] ?? '',
    );
    if (ends.length) this.#say([...notes, words.loading]);
    try {
      const records = await Promise.all(ends.map(({ id }) => this.#load(id)));
      if (ticket !== this.#latest) return;
      if (!isChain) this.#fillIn(ends, records, language);
      const isPair = ends.length > 1;
      if (isPair && language === undefined) notes.push(words.noLanguage);
      else if (!isPair && (ends.length || unknown.length)) notes.push(words.tooFew);
      const sides = isPair && language ? ends.map((end, at) => this.#toSide(end, records[at], language, notes)) : [];
      const pairs = sides.slice(1).flatMap((side, at) => {
        const before = sides[at];
        return before && side && language ? [drawPair(before, side, language, this.dataset['lang'] ?? '', words)] : [];
      });
      this.querySelector('[data-result]')?.replaceChildren(...pairs);
      this.querySelector('[data-legend]')?.toggleAttribute('hidden', !pairs.length);
      this.#say(notes);
    } catch {
      if (ticket === this.#latest) this.#say([...notes, words.failed]);
    }
  }

  /** One that failed is asked for anew. */
  #load(id: string): Promise<CompareRecord> {
    const known = this.#records.get(id);
    if (known) return known;
    const { base = '/', lang = 'en' } = this.dataset;
    const loading = loadJson<CompareRecord>(`${base}data/texts/${lang}/${id}.json`, { id: 'text', texts: 'map' });
    this.#records.set(id, loading);
    loading.catch(() => this.#records.delete(id));
    return loading;
  }

  #toSide({ n }: TextEnd, record: CompareRecord | undefined, language: Language, notes: string[]): Side | undefined {
    const text = record?.texts[language];
    if (!record || !text) return undefined;
    const paragraphs = n === '' ? text : findParagraphs(text, n);
    if (paragraphs.length) return { record, paragraphs };
    notes.push(fillIn(this.#words.noParagraph, { name: record.name, n }));
    return { record, paragraphs: text };
  }

  /** Puts what is asked for into the fields, with the paragraphs that can be chosen. */
  #fillIn(ends: readonly TextEnd[], records: readonly CompareRecord[], language: Language | undefined): void {
    for (const [at, side] of SIDES.entries()) {
      const [end, record] = [ends[at], records[at]];
      const [work, paragraph] = [this.#select(side), this.#select(`${side}-n`)];
      if (!work || !paragraph) continue;
      work.value = end?.id ?? '';
      const own = (language && record?.texts[language]) ?? Object.values(record?.texts ?? {})[0] ?? [];
      const options = own.map(({ n, label, text, provision }) => {
        const name = record?.provisions[provision]?.name ?? label;
        const words = text.split(' ').slice(0, 8).join(' ');
        return makeElement('option', { value: n }, [name, words].filter(Boolean).join(' – '));
      });
      paragraph.replaceChildren(makeElement('option', { value: '' }, this.#words.whole), ...options);
      paragraph.value = end && own.some(({ n }) => n === end.n) ? end.n : '';
    }
  }

  #say(lines: readonly string[]): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = lines.join(' ');
  }
}

customElements.define('atlas-text-compare', AtlasTextCompare);
