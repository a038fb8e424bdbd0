// The elements of a web page as blocks, in their order. Called by the reader of web pages.
import type { Element, Nodes } from 'hast';
import { plainBlock, tidyText, type Block } from '../blocks.ts';
import { countItem, type ListStyle } from './count-item.ts';
import { joinLines } from './join-lines.ts';
import { textOf } from './html-tree.ts';
import { dropMarks, markSign, takeSigns } from './note-signs.ts';

const LEFT_OUT = new Set(
  'script style noscript template nav aside form button select option iframe object svg canvas img audio video head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const DEEPEST = 400;

export function walkHtml(root: Nodes): Block[] {
  const walk = new HtmlWalk();
  walk.enter(root, { depth: undefined, isHeading: undefined, deep: 0 });
  walk.flush();
  return walk.finish();
}

interface Place {
  /** Of the innermost list. */
  depth: number | undefined;
  isHeading: number | undefined;
  deep: number;
}

class HtmlWalk {
  readonly blocks: Block[] = [];
  /** Signs of notes as the page shows them, by id; and blocks as they were before their signs were taken out. */
  readonly #printed = new Map<string, string>();
  readonly #marked = new Map<Block, string>();
  readonly #targets = new Map<string, string>();
  #text = '';
  #label: string | undefined;
  #note: string | undefined;
  #isBold = true;
  #place: Place = { depth: undefined, isHeading: undefined, deep: 0 };

  enter(node: Nodes, place: Place, isBold = false): void {
    if (place.deep > DEEPEST) throw new RangeError('too deep');
    if (node.type === 'text') {
      if (node.value.trim() !== '' && !isBold) this.#isBold = false;
      this.#text += dropMarks(node.value).replace(/\s+/g, ' ');
      return;
    }
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) this.enter(child, place, isBold);
      return;
    }
    const tag = node.tagName;
    if (LEFT_OUT.has(tag) || isHidden(node)) return;
    if (tag === 'br') this.#text += '\n';
    else if (tag === 'a' && this.#takeAnchor(node)) return;
    else if (tag === 'table' && isData(node)) this.#takeRows(node, place);
    else if (tag === 'ol' || tag === 'ul') this.#takeList(node, place);
    else if (BLOCKS.has(tag)) this.#takeBlock(node, place);
    else for (const child of node.children) this.enter(child, deeper(place), isBold || tag === 'b' || tag === 'strong');
  }

  #takeBlock(node: Element, place: Place): void {
    this.flush();
    const outer = this.#note;
    const target = this.#targetOf(node);
    if (target !== undefined) this.#note = target;
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    const own = { ...deeper(place), ...(level !== undefined && { isHeading: Number(level) }) };
    this.#place = own;
    if (node.tagName === 'pre') this.#text += dropMarks(textOf(node)).replace(/\r\n?/g, '\n');
    else for (const child of node.children) this.enter(child, own);
    this.flush();
    this.#note = outer;
    this.#place = place;
  }

  #takeList(list: Element, place: Place): void {
    this.flush();
    const style = readStyle(list);
    let count = (Number(list.properties['start'] ?? 1) || 1) - 1;
    const own = { ...deeper(place), depth: (place.depth ?? -1) + 1 };
    for (const child of list.children) {
      if (child.type !== 'element') continue;
      if (child.tagName !== 'li') {
        this.enter(child, own);
        continue;
      }
      count = Number(child.properties['value'] ?? count + 1) || count + 1;
      this.flush();
      this.#place = own;
      this.#label = style === 'bullet' ? '•' : countItem(count, style);
      this.#takeBlock(child, own);
      this.#label = undefined;
    }
    this.flush();
    this.#place = place;
  }

  /** Rows of a table whose cells are short, each as one paragraph. */
  #takeRows(table: Element, place: Place): void {
    this.flush();
    for (const row of listElements(table, 'tr')) {
      const cells = row.children
        .filter((cell) => cell.type === 'element')
        .map((cell) => tidyText(dropMarks(textOf(cell))));
      this.#place = place;
      this.#isBold = false;
      this.#text = cells.filter((cell) => cell !== '').join(' | ');
      this.flush();
    }
  }

  /** Whether a link is the sign of a note, or leads back from one. */
  #takeAnchor(node: Element): boolean {
    const href = node.properties['href'];
    const printed = /^\[?\(?(\d{1,3}|[*†‡]{1,3})\)?\]?\/?$/.exec(textOf(node).trim())?.[1];
    if (typeof href !== 'string' || !/^[^?]*#./.test(href) || printed === undefined) {
      const target = this.#targetOf(node);
      if (target !== undefined && this.#text.trim() === '') this.#note = target;
      return false;
    }
    const back = this.#targetOf(node) ?? this.#note;
    if (back !== undefined && this.#text.trim() === '') {
      this.#note = back;
      return true;
    }
    const id = /^\d/.test(printed) ? printed : `star-${String(printed.length)}`;
    this.#targets.set(href.replace(/^.*#/, ''), id);
    this.#printed.set(id, textOf(node).trim());
    this.#text += markSign(id);
    return true;
  }

  #targetOf({ properties }: Element): string | undefined {
    for (const name of [properties['id'], properties['name']]) {
      // Word calls the block `ftn1` and the place in it `_ftn1`.
      const id = typeof name === 'string' ? (this.#targets.get(name) ?? this.#targets.get(`_${name}`)) : undefined;
      if (id !== undefined) return id;
    }
    return undefined;
  }

  /** Ends the block whose words were collected. */
  flush(): void {
    const [text, isBold] = [this.#text, this.#isBold];
    [this.#text, this.#isBold] = ['', true];
    if (text.trim() === '') return;
    const { depth, isHeading } = this.#place;
    for (const line of joinLines(text.split('\n'))) {
      const { text: words, signs } = takeSigns(line);
      if (words === '' && !signs.length) continue;
      const last = this.blocks.at(-1);
      if (this.#note !== undefined) {
        // A note may have several paragraphs.
        if (last?.kind === 'note' && last.id === this.#note) last.text = `${last.text} ${words}`;
        else
          this.blocks.push(plainBlock('note', words.replace(/^\s*\[?[\d*†‡]{1,3}[\].)/]*\s+/, ''), { id: this.#note }));
        continue;
      }
      const label = this.#label === undefined ? {} : { label: this.#label };
      this.#label = undefined;
      const heading = isHeading ?? (isBold && isShort(words) && !('label' in label) ? 2 : undefined);
      const block: Block = {
        ...plainBlock(heading === undefined ? 'paragraph' : 'heading', words),
        signs,
        ...label,
        ...(depth !== undefined && { depth }),
        ...(heading !== undefined && { level: heading }),
      };
      this.#marked.set(block, line);
      this.blocks.push(block);
    }
  }

  /** A link that looks like the sign of a note and leads to none is a word: `article 5` with a link at its number. */
  finish(): Block[] {
    const notes = new Set(this.blocks.map(({ id }) => id));
    return this.blocks.map((block) =>
      block.signs.every(({ id }) => notes.has(id))
        ? block
        : {
            ...block,
            ...takeSigns(this.#marked.get(block) ?? '', (id) => (notes.has(id) ? undefined : this.#printed.get(id))),
          },
    );
  }
}

/** A bold line that is not a sentence or its number. */
function isShort(text: string): boolean {
  return text.length <= 120 && !/[.;,]$/.test(text) && /\p{L}{3}/u.test(text);
}

function readStyle(list: Element): ListStyle {
  if (list.tagName === 'ul') return 'bullet';
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/.exec(list.properties['style'] ?? '')?.[1];
  const types: Readonly<Record<string, ListStyle>> = {
    a: 'lower-alpha',
    A: 'upper-alpha',
    i: 'lower-roman',
    I: 'upper-roman',
  };
  if (css === 'lower-alpha' || css === 'upper-alpha' || css === 'lower-roman' || css === 'upper-roman') return css;
  return css === 'none' || css === 'disc' ? 'bullet' : (types[list.properties['type'] ?? ''] ?? 'decimal');
}

function isHidden({ properties }: Element): boolean {
  return properties['hidden'] !== undefined || /display\s*:\s*none/.test(properties['style'] ?? '');
}

/** A table of short cells; others lay out a page. */
function isData(table: Element): boolean {
  const cells = [...listElements(table, 'td'), ...listElements(table, 'th')];
  const rows = listElements(table, 'tr');
  return (
    rows.length > 1 &&
    cells.length > rows.length &&
    cells.every((cell) => textOf(cell).length < 300 && !listElements(cell, 'table').length)
  );
}

function listElements(node: Element, tag: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : [...(child.tagName === tag ? [child] : []), ...listElements(child, tag)],
  );
}

function deeper(place: Place): Place {
  return { ...place, deep: place.deep + 1 };
}
