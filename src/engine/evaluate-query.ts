// Which records a query finds, or which provisions, exactly: sets joined by the tree, over what the engine finds for its leaves.
// Called by run-query and relaxations; compared with a scan of the texts in test/search.
import { isFunctionWord } from '../text/function-words.ts';
import { hasAny, maskOf } from './facet-column.ts';
import type { SearchIndex } from './open-index.ts';
import { FIRST_PROVISION } from './search-record.ts';
import type { FieldNode, QueryNode, TermNode } from './query-tree.ts';
import { COUNT_BITS, type TextLeaf } from './text-engine.ts';

/** Bit of `Leaf.strength` besides those of the engine: found as a synonym. */
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
  /** Whether it was looked for in official texts alone. */
  isOfficial?: boolean;
}

/** What has to hold the whole query: a record anywhere in it, or one provision. */
export type Scope = 'records' | 'provisions';

export interface Evaluation {
  /** 1 per record found; of provisions 1 per part found. */
  found: Uint8Array;
  /** What counts for ranking and marking: everything that is not excluded. */
  leaves: Leaf[];
}

export async function evaluateQuery(
  index: SearchIndex,
  tree: QueryNode,
  scope: Scope = 'records',
): Promise<Evaluation> {
  const leaves: Leaf[] = [];
  const evaluator = new Evaluator(index, leaves);
  const found = await (scope === 'records' ? evaluator.records(tree, true) : evaluator.provisions(tree, true));
  return { found, leaves };
}

class Evaluator {
  readonly #index: SearchIndex;
  readonly #leaves: Leaf[];
  /** Whether all but official texts is left out. */
  readonly #isOfficial: boolean;

  constructor(index: SearchIndex, leaves: Leaf[], isOfficial = false) {
    this.#index = index;
    this.#leaves = leaves;
    this.#isOfficial = isOfficial;
  }

  /** Set of records; `counts` if what is found is to be ranked by. */
  async records(node: QueryNode, counts: boolean): Promise<Uint8Array> {
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
      case 'para':
        return this.#toRecords(await this.provisions(node.item, counts));
      case 'text':
        return this.#toRecords(await this.#official(node.item, counts));
      default:
        return this.#toRecords(await this.#leaf(node, counts));
    }
  }

  /** Set of the parts that are provisions. */
  async provisions(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    const { records } = this.#index;
    const parts = await this.#parts(node, counts);
    for (let part = 0; part < parts.length; part++)
      if (parts[part] && records.ordinalOf(part) < FIRST_PROVISION) parts[part] = 0;
    return parts;
  }

  /** Set of parts, each for itself. */
  async #parts(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    switch (node.kind) {
      case 'and':
      case 'or':
        return join(node.kind, await Promise.all(node.items.map((item) => this.#parts(item, counts))));
      case 'not':
        return complement(await this.#parts(node.item, false));
      case 'para':
        return this.#parts(node.item, counts);
      case 'text':
        return this.#official(node.item, counts);
      case 'term':
        return join('or', await Promise.all([this.#parts(node.item, counts), this.#phrases(node.phrases)]));
      case 'field':
        throw new Error('A field is asked of a provision, which the parser and run-query refuse.');
      default:
        return (await this.#leaf(node, counts)).map((value) => (value ? 1 : 0));
    }
  }

  /** Set of the parts that are passages of official texts. */
  async #official(node: QueryNode, counts: boolean): Promise<Uint8Array> {
    const parts = await new Evaluator(this.#index, this.#leaves, true).#parts(node, counts);
    return parts.map((value, part) => (value && this.#index.records.isOfficial(part) ? 1 : 0));
  }

  async #leaf(node: QueryNode & TextLeaf, counts: boolean): Promise<Uint8Array> {
    const strength = await this.#find(node);
    const words = node.kind === 'phrase' ? this.#countWords(node.forms) : 1;
    const isOfficial = this.#isOfficial;
    if (counts) this.#leaves.push({ node, strength, words, titleWords: words, ...(isOfficial && { isOfficial }) });
    return strength;
  }

  /** As long as there are parts. */
  async #find(leaf: TextLeaf): Promise<Uint8Array> {
    const strength = new Uint8Array(this.#index.records.recordOf.length);
    strength.set((await this.#index.texts.find(leaf)).subarray(0, strength.length));
    if (!this.#isOfficial) return strength;
    return strength.map((value, part) => (this.#index.records.isOfficial(part) ? value : 0));
  }

  /** Without function words. */
  #countWords(forms: readonly string[]): number {
    const languages = this.#index.texts.languages.map(({ language }) => language);
    return Math.max(1, forms.filter((form) => !isFunctionWord(form, languages)).length);
  }

  /** Parts that hold one of `phrases`, each in its own language. */
  async #phrases(phrases: TermNode['phrases']): Promise<Uint8Array> {
    const strength = new Uint8Array(this.#index.records.recordOf.length);
    const found = await Promise.all(
      phrases.map(({ forms, language }) => this.#find({ kind: 'phrase', forms, language })),
    );
    for (const one of found)
      one.forEach((value, part) => {
        if (value & COUNT_BITS) strength[part] = SYNONYM_BIT | 1;
      });
    return strength;
  }

  async #field({ field, ids = [] }: FieldNode): Promise<Uint8Array> {
    const found = new Uint8Array(this.#index.records.count);
    if (field === 'symbol') {
      for (const id of ids) found[Number(id)] = 1;
      return found;
    }
    const column = await this.#index.column(field);
    const wanted = maskOf(column, ids);
    return found.map((_, record) => (hasAny(column, record, wanted) ? 1 : 0));
  }

  #toRecords(parts: Uint8Array): Uint8Array {
    const { recordOf, count } = this.#index.records;
    const found = new Uint8Array(count);
    for (let part = 0; part < parts.length; part++) if (parts[part]) found[recordOf[part] ?? 0] = 1;
    return found;
  }
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
