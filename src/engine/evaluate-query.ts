// Which records a query finds, exactly: sets of records joined by the tree. Words are equal by fold and stem; only `word*` goes by
// its beginning. Called by search-atlas; compared with a scan of the texts in test/search.
import { isFunctionWord } from '../text/function-words.ts';
import type { FormPostings, LanguageIndex, SearchIndex } from './open-index.ts';
import { FIRST_PROVISION } from './search-record.ts';
import type { FieldNode, QueryNode } from './query-tree.ts';

/** Bits of `Leaf.strength`: how often, as far as the index tells, and how it was found. */
export const COUNT_BITS = 7;
export const EXACT_BIT = 8;
export const SYNONYM_BIT = 16;

/** What one word, phrase or beginning of the query finds. */
export interface Leaf {
  node: QueryNode;
  /** Per part: 0, or a count with bits. */
  strength: Uint8Array;
  /** How many words it has; 0 for synonyms, which are no words of the query. */
  words: number;
  /** How many words of a title it can be. */
  titleWords: number;
}

export interface Evaluation {
  /** 1 per record found. */
  records: Uint8Array;
  /** What counts for ranking and marking: everything that is not excluded. */
  leaves: Leaf[];
}

export async function evaluateQuery(index: SearchIndex, tree: QueryNode): Promise<Evaluation> {
  const leaves: Leaf[] = [];
  const records = await new Evaluator(index, leaves).records(tree, true);
  return { records, leaves };
}

class Evaluator {
  readonly #index: SearchIndex;
  readonly #leaves: Leaf[];

  constructor(index: SearchIndex, leaves: Leaf[]) {
    this.#index = index;
    this.#leaves = leaves;
  }

  /** Set of records; `counts` if what is found is to be ranked by. */
  async records(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    const { records } = this.#index;
    switch (node.kind) {
      case 'and':
      case 'or':
        return join(node.kind, await Promise.all(node.items.map((item) => this.records(item, counts))));
      case 'not':
        return complement(await this.records(node.item, false));
      case 'field':
        return this.#field(node);
      case 'term': {
        const [words, strength] = await Promise.all([this.records(node.item, counts), this.#phrases(node.phrases)]);
        if (counts)
          this.#leaves.push({
            node,
            strength,
            words: 0,
            titleWords: Math.max(...node.phrases.map(({ forms }) => this.#countWords(forms))),
          });
        return join('or', [words, this.#toRecords(strength)]);
      }
      case 'para': {
        const parts = await this.#parts(node.item, counts);
        for (let part = 0; part < parts.length; part++)
          if (parts[part] && records.ordinalOf(part) < FIRST_PROVISION) parts[part] = 0;
        return this.#toRecords(parts);
      }
      default:
        return this.#toRecords(await this.#leaf(node, counts));
    }
  }

  /** Set of parts, within one provision. */
  async #parts(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    switch (node.kind) {
      case 'and':
      case 'or':
        return join(node.kind, await Promise.all(node.items.map((item) => this.#parts(item, counts))));
      case 'not':
        return complement(await this.#parts(node.item, false));
      case 'para':
      case 'term':
        return this.#parts(node.item, counts);
      case 'field':
        throw new Error('A field stands inside para:, which the parser refuses.');
      default:
        return (await this.#leaf(node, counts)).map((value) => (value ? 1 : 0));
    }
  }

  async #leaf(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    const strength = new Uint8Array(this.#index.records.recordOf.length);
    await Promise.all(this.#index.languages.map((language) => findLeaf(node, language, strength)));
    const words = node.kind === 'phrase' ? this.#countWords(node.forms) : 1;
    if (counts) this.#leaves.push({ node, strength, words, titleWords: words });
    return strength;
  }

  /** Without function words. */
  #countWords(forms: readonly string[]): number {
    const languages = this.#index.languages.map(({ language }) => language);
    return Math.max(1, forms.filter((form) => !isFunctionWord(form, languages)).length);
  }

  async #phrases(phrases: readonly { language: string; forms: string[] }[]): Promise<Uint8Array> {
    const strength = new Uint8Array(this.#index.records.recordOf.length);
    await Promise.all(
      this.#index.languages.flatMap((language) =>
        phrases
          .filter((phrase) => phrase.language === language.language)
          .map(({ forms }) => findPhrase(forms, language, strength, SYNONYM_BIT)),
      ),
    );
    return strength;
  }

  async #field({ field, ids = [] }: FieldNode): Promise<Uint8Array> {
    const found = new Uint8Array(this.#index.records.count);
    if (field === 'symbol') {
      for (const id of ids) found[Number(id)] = 1;
      return found;
    }
    const { values, of } = await this.#index.column(field);
    const wanted = new Set(ids.map((id) => values.indexOf(id)).filter((place) => place >= 0));
    of.forEach((own, record) => {
      if (typeof own === 'number' ? wanted.has(own) : own.some((place) => wanted.has(place))) found[record] = 1;
    });
    return found;
  }

  #toRecords(parts: Uint8Array): Uint8Array {
    const { recordOf, count } = this.#index.records;
    const found = new Uint8Array(count);
    for (let part = 0; part < parts.length; part++) if (parts[part]) found[recordOf[part] ?? 0] = 1;
    return found;
  }
}

async function findLeaf(node: QueryNode, language: LanguageIndex, strength: Uint8Array): Promise<void> {
  if (node.kind === 'word') {
    for (const found of await language.forms(language.stem(node.form))) add(strength, found, found.form === node.form);
  } else if (node.kind === 'phrase') {
    await findPhrase(node.forms, language, strength, EXACT_BIT);
  } else if (node.kind === 'prefix') {
    const forms = await language.formsWith(node.form);
    const stems = [...new Set(forms.map(({ form }) => language.stem(form)))];
    for (const found of (await Promise.all(stems.map((stem) => language.forms(stem)))).flat())
      if (found.form.startsWith(node.form)) add(strength, found, true);
  }
}

function add(strength: Uint8Array, { parts, counts }: FormPostings, exact: boolean): void {
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? 0;
    const before = strength[part] ?? 0;
    const count = Math.min(COUNT_BITS, (before & COUNT_BITS) + (counts[at] ?? 0));
    strength[part] = (before & ~COUNT_BITS) | count | (exact ? EXACT_BIT : 0);
  }
}

async function findPhrase(
  forms: readonly string[],
  language: LanguageIndex,
  strength: Uint8Array,
  bit: number,
): Promise<void> {
  const stems = forms.map((form) => language.stem(form));
  const [only = ''] = stems;
  if (stems.length === 1) {
    for (const { parts } of await language.forms(only))
      for (const part of parts) strength[part] = (strength[part] ?? 0) | bit | 1;
    return;
  }
  const pairs = await Promise.all(stems.slice(1).map((stem, at) => language.pair(stems[at] ?? '', stem)));
  const [first, ...others] = pairs;
  if (!first || others.some((pair) => pair === undefined)) return;
  const places = others.map((pair) => new Map(pair?.places.map((list, at) => [pair.parts[at], new Set(list)])));
  first.parts.forEach((part, at) => {
    const holds = first.places[at]?.some((place) =>
      places.every((later, step) => later.get(part)?.has(place + step + 1)),
    );
    if (holds) strength[part] = (strength[part] ?? 0) | bit | 1;
  });
}

function join(kind: 'and' | 'or', sets: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = sets;
  const joined = first.slice();
  for (const other of others)
    for (let at = 0; at < joined.length; at++)
      joined[at] = kind === 'and' ? (joined[at] && other[at] ? 1 : 0) : joined[at] || other[at] ? 1 : 0;
  return joined;
}

function complement(set: Uint8Array): Uint8Array {
  return set.map((value) => (value ? 0 : 1));
}
