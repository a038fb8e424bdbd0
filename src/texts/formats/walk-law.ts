// The elements of a law or act in XML as blocks with their numbers: three vocabularies, one walk. Called by the reader of each.
import { foldText } from '../../text/fold-text.ts';
import { plainBlock, tidyPassage, tidyText, type Block } from '../blocks.ts';
import { readGivenLabel } from '../segment/read-label.ts';
import { xmlText, type XmlTree } from './read-xml.ts';

/** Which elements of a vocabulary are what, by their local names. */
export interface LawWords {
  /** Divisions that have a heading and no number of their own in citations: parts, chapters. */
  divisions: ReadonlySet<string>;
  /** What is cited: articles and sections, and the steps below them. */
  units: Readonly<Record<string, 'article' | 'section' | 'step'>>;
  /** Elements that hold a number, and those that hold a heading. */
  numbers: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  /** Elements that hold words. */
  passages: ReadonlySet<string>;
  /** Elements whose paragraphs are counted under a word: the preamble as `pre`. */
  counted: Readonly<Record<string, string>>;
  notes: ReadonlySet<string>;
  /** Elements that hold the word that a definition is of; it is known by it. */
  terms: ReadonlySet<string>;
  leftOut: ReadonlySet<string>;
}

export interface WalkedLaw {
  blocks: Block[];
  /** Elements that are of no known kind, whose words were taken all the same. */
  unknown: ReadonlySet<string>;
}

export function walkLaw(root: XmlTree, words: LawWords): WalkedLaw {
  const walk = new LawWalk(words);
  walk.take(root, { above: '', count: '', level: 2 });
  return { blocks: [...walk.blocks, ...walk.notes], unknown: walk.unknown };
}

interface Place {
  /** Number of what it stands in. */
  above: string;
  /** Word under which paragraphs without number are counted. */
  count: string;
  level: number;
}

class LawWalk {
  readonly blocks: Block[] = [];
  readonly notes: Block[] = [];
  readonly unknown = new Set<string>();
  readonly #words: LawWords;
  readonly #counts = new Map<string, number>();
  /** The unit whose first words are still to come. */
  #pending: { n: string; label?: string } | undefined;

  constructor(words: LawWords) {
    this.#words = words;
  }

  take(tree: XmlTree, place: Place): void {
    for (const child of tree.children) if (typeof child !== 'string') this.#element(child, place);
  }

  #element(tree: XmlTree, place: Place): void {
    const { divisions, units, headings, numbers, passages, counted, leftOut } = this.#words;
    const { name } = tree;
    const unit = Object.hasOwn(units, name) ? units[name] : undefined;
    if (leftOut.has(name) || numbers.has(name)) return;
    if (divisions.has(name)) this.#division(tree, place);
    else if (unit !== undefined && (this.#numberOf(tree) !== '' || this.#termOf(tree) !== ''))
      this.#unit(tree, unit, place);
    else if (headings.has(name)) this.#heading(xmlTextOf(tree, this.#words.leftOut), place.level);
    else if (passages.has(name)) this.#passage(tree, place);
    else {
      const count = Object.hasOwn(counted, name) ? (counted[name] ?? place.count) : place.count;
      if (
        unit === undefined &&
        count === place.count &&
        tree.children.some((child) => typeof child === 'string' && child.trim() !== '')
      ) {
        this.unknown.add(name);
        this.#passage(tree, place);
      } else this.take(tree, { ...place, count });
    }
  }

  #division(tree: XmlTree, place: Place): void {
    const own = tree.children.filter((child): child is XmlTree => typeof child !== 'string');
    const title = own
      .filter(({ name }) => this.#words.numbers.has(name) || this.#words.headings.has(name))
      .map(xmlText);
    this.#heading(title.join(' '), place.level);
    for (const child of own)
      if (!this.#words.headings.has(child.name))
        this.#element(child, { ...place, level: Math.min(place.level + 1, 4) });
  }

  #unit(tree: XmlTree, kind: 'article' | 'section' | 'step', place: Place): void {
    const label = this.#numberOf(tree);
    const step = label === '' ? toStep(this.#termOf(tree)) : toStep(label);
    const before =
      kind === 'article' ? 'art-' : kind === 'section' ? 's-' : place.above === '' ? '' : `${place.above}.`;
    const n = before + step;
    const heading = tree.children.find(
      (child): child is XmlTree => typeof child !== 'string' && this.#words.headings.has(child.name),
    );
    this.#settle();
    if (heading && kind !== 'step') this.#heading(xmlTextOf(heading, this.#words.leftOut), 4);
    this.#pending = { n, ...(label !== '' && { label }) };
    for (const child of tree.children)
      if (typeof child !== 'string' && child !== heading) this.#element(child, { ...place, above: n });
    this.#settle();
  }

  /** A unit without words of its own, but with parts, stands in the text by its number alone. */
  #settle(): void {
    if (this.#pending) this.blocks.push(plainBlock('paragraph', '', this.#pending));
    this.#pending = undefined;
  }

  #passage(tree: XmlTree, { above, count }: Place): void {
    const { text, signs } = this.#readWords(tree);
    if (text === '') return;
    if (this.#pending) this.blocks.push({ ...plainBlock('paragraph', text, this.#pending), signs });
    else if (above !== '') this.blocks.push({ ...plainBlock('paragraph', text), signs });
    else {
      const word = count === '' ? 'p' : count;
      const next = (this.#counts.get(word) ?? 0) + 1;
      this.#counts.set(word, next);
      this.blocks.push({ ...plainBlock('paragraph', text, { n: `${word}-${next}` }), signs });
    }
    this.#pending = undefined;
  }

  #readWords(tree: XmlTree): Pick<Block, 'text' | 'signs'> {
    const signs: { at: number; id: string }[] = [];
    let text = '';
    const add = (node: XmlTree): void => {
      for (const child of node.children) {
        if (typeof child === 'string') text += child.replace(/\s+/g, ' ');
        else if (this.#words.notes.has(child.name)) {
          const id = String(this.notes.length + 1);
          signs.push({ at: text.length, id });
          this.notes.push(plainBlock('note', xmlText(child), { id }));
        } else if (!this.#words.leftOut.has(child.name)) add(child);
      }
    };
    add(tree);
    return tidyPassage(text, signs);
  }

  #heading(text: string, level: number): void {
    const words = tidyText(text);
    if (words !== '') this.blocks.push(plainBlock('heading', words, { level }));
  }

  #termOf(tree: XmlTree): string {
    const find = (node: XmlTree): XmlTree | undefined => {
      for (const child of node.children) {
        if (typeof child === 'string') continue;
        const found = this.#words.terms.has(child.name) ? child : find(child);
        if (found) return found;
      }
      return undefined;
    };
    return this.#words.terms.size ? tidyText(xmlText(find(tree))) : '';
  }

  #numberOf(tree: XmlTree): string {
    const number = tree.children.find(
      (child): child is XmlTree => typeof child !== 'string' && this.#words.numbers.has(child.name),
    );
    return tidyText(xmlText(number));
  }
}

/** Words of a heading: a number and a title that stand side by side are two. */
function xmlTextOf(tree: XmlTree, leftOut: ReadonlySet<string>): string {
  const parts = tree.children.map((child) =>
    typeof child === 'string' ? child : leftOut.has(child.name) ? '' : xmlTextOf(child, leftOut),
  );
  return parts.join(tree.children.every((child) => typeof child !== 'string' || child.trim() === '') ? ' ' : '');
}

/** `Art. 149-A` → `149-a`, `§ 1º` → `1`, `(2.1)` → `2.1`, `I –` → `i`, `Parágrafo único` → `unico`. */
function toStep(label: string): string {
  const read = readGivenLabel(label.replace(/[º°ª]/g, ''));
  if (read && read.kind !== 'bullet') return read.kind === 'article' ? read.steps.join('-') : read.steps.join('.');
  const slug = foldText(label.replace(/[º°ª]/g, ''))
    .replace(/^(?:paragrafo|artigo|articulo|article|section|inciso|alinea|item|paragraph)\s+/, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[-.]{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return slug === '' ? 'x' : slug;
}
