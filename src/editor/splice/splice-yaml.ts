// Changes values in YAML and leaves every other byte as it is: comments, quotes, line breaks, order. Called when an edit is written.
import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import {
  readManner,
  startOf,
  contentEnd,
  pairEnd,
  dashBefore,
  lineStart,
  lineEnd,
  columnOf,
  nameOf,
} from './yaml-places.ts';
import { alignItems } from './align-items.ts';
import { isRecord, writeBehind, writeInline, writeKey, type YamlManner } from './write-yaml.ts';

/** A passage of the text and what takes its place. */
interface Cut {
  start: number;
  end: number;
  text: string;
}

/** A value, from behind its colon or dash on. */
interface Slot {
  node: unknown;
  /** Offset behind the colon or dash; of a value within braces, or of the whole file, that of the value. */
  start: number;
  /** Columns of the key or dash; undefined within braces. */
  indent: number | undefined;
  isItem?: boolean;
}

/** What cannot be changed without touching what stands beside it. */
export class SpliceError extends Error {}

/** `text`, which is YAML, with the values of `next`; where nothing differs it is the same. @throws SpliceError */
export function spliceYaml(text: string, next: unknown): string {
  const document = parseDocument(text, { prettyErrors: false });
  const before: unknown = document.toJS();
  if (document.errors.length) throw new SpliceError('The file is not valid YAML. Mend it in a text editor first.');
  if (isDeepStrictEqual(before, next)) return text;
  const manner = readManner(document.contents, text);
  const splice = new Splice(text, manner);
  if (!isCollection(document.contents)) {
    if (text.trim() !== '') throw new SpliceError('The file holds no facts. Mend it in a text editor first.');
    return `${writeBehind(next, manner, -2).trimStart()}\n`;
  }
  splice.change({ node: document.contents, start: document.contents.range[0], indent: undefined }, before, next);
  const result = splice.apply();
  const read = parseDocument(result, { prettyErrors: false });
  if (read.errors.length || !isDeepStrictEqual(read.toJS(), next))
    throw new SpliceError(
      'This change cannot be written without touching what stands beside it. Make it in a text editor.',
    );
  return result;
}

class Splice {
  readonly #text: string;
  readonly #manner: YamlManner;
  readonly #cuts: Cut[] = [];

  constructor(text: string, manner: YamlManner) {
    this.#text = text;
    this.#manner = manner;
  }

  apply(): string {
    // Of two at one place the one that was found first stands first.
    const cuts = [...this.#cuts.entries()].sort(([i, a], [j, b]) => b.start - a.start || b.end - a.end || j - i);
    return cuts.reduce((text, [, cut]) => text.slice(0, cut.start) + cut.text + text.slice(cut.end), this.#text);
  }

  change(slot: Slot, before: unknown, after: unknown): void {
    if (isDeepStrictEqual(before, after)) return;
    const { node } = slot;
    if (isMap(node) && isRecord(before) && isRecord(after) && Object.keys(after).some((key) => key in before))
      this.#changeMap(node, before, after);
    else if (isSeq(node) && Array.isArray(before) && Array.isArray(after) && after.length && node.items.length)
      this.#changeList(node, before, after);
    else this.#replace(slot, after);
  }

  #replace({ node, start, indent, isItem = false }: Slot, value: unknown): void {
    const end = contentEnd(node) ?? start;
    const like = isScalar(node) ? node.type : undefined;
    const isBlock = isCollection(node) && node.flow !== true;
    if (indent === undefined || (isScalar(node) && (typeof value !== 'object' || value === null))) {
      const from = isBlock ? start : (startOf(node) ?? start);
      const gap = /\s|^$/.test(this.#text.charAt(from - 1)) || indent === undefined ? '' : ' ';
      this.#cuts.push({ start: from, end, text: gap + writeInline(value, this.#manner, indent === undefined, like) });
    } else this.#cuts.push({ start, end, text: writeBehind(value, this.#manner, indent, isItem) });
  }

  #changeMap(map: YAMLMap, before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): void {
    const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
    const removed = Object.keys(before).filter((key) => !(key in after));
    const added = Object.keys(after).filter((key) => !(key in before));
    const renamed = this.#renameKey(pairs, before, after, removed, added);
    for (const key of renamed ? [] : removed) this.#removePair(map, pairs.get(key));
    for (const [key, value] of Object.entries(after)) {
      const pair = pairs.get(key);
      if (pair) this.change(this.#slotOf(map, pair), before[key], value);
    }
    if (!renamed) this.#addPairs(map, pairs, after, added);
  }

  /** A key alone is changed where its value stays. */
  #renameKey(
    pairs: ReadonlyMap<string, Pair>,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
    [old = '', ...further]: readonly string[],
    [key = '', ...others]: readonly string[],
  ): boolean {
    const node = pairs.get(old)?.key;
    if (further.length || others.length || !isScalar(node) || !isDeepStrictEqual(before[old], after[key])) return false;
    if (Object.keys(before).indexOf(old) !== Object.keys(after).indexOf(key)) return false;
    this.#cuts.push({ start: startOf(node) ?? 0, end: node.range?.[1] ?? 0, text: writeKey(key) });
    return true;
  }

  #slotOf(map: YAMLMap, pair: Pair): Slot {
    const key = isScalar(pair.key) ? pair.key : undefined;
    if (map.flow === true) return { node: pair.value, start: startOf(pair.value) ?? 0, indent: undefined };
    const colon = this.#text.indexOf(':', key?.range?.[1] ?? 0);
    return { node: pair.value, start: colon + 1, indent: columnOf(this.#text, startOf(key)) };
  }

  #removePair(map: YAMLMap, pair: Pair | undefined): void {
    if (!pair) return;
    const index = map.items.indexOf(pair);
    this.#remove(
      map.items.map((item) => ({ start: startOf(item.key) ?? 0, end: pairEnd(item) })),
      index,
      map.flow === true,
    );
  }

  /** A part of a map or list: in braces with its comma, else with its lines. */
  #remove(parts: readonly { start: number; end: number }[], index: number, isFlow: boolean): void {
    const [part, next, previous] = [parts[index], parts[index + 1], parts[index - 1]];
    if (!part) return;
    if (isFlow) {
      if (previous) this.#cuts.push({ start: previous.end, end: part.end, text: '' });
      else this.#cuts.push({ start: part.start, end: next?.start ?? part.end, text: '' });
      return;
    }
    const line = lineStart(this.#text, part.start);
    const isFirstInItem = this.#text.slice(line, part.start).trim() !== '';
    if (isFirstInItem && next) this.#cuts.push({ start: part.start, end: next.start, text: '' });
    else this.#cuts.push({ start: line, end: lineEnd(this.#text, part.end), text: '' });
  }

  #addPairs(
    map: YAMLMap,
    pairs: ReadonlyMap<string, Pair>,
    after: Readonly<Record<string, unknown>>,
    added: readonly string[],
  ): void {
    const first = startOf(map.items[0]?.key) ?? 0;
    const indent = columnOf(this.#text, first);
    const keys = Object.keys(after);
    for (const key of added) {
      const earlier = keys.slice(0, keys.indexOf(key)).findLast((known) => pairs.has(known));
      const previous = pairs.get(earlier ?? '');
      if (map.flow === true) {
        const text = `${writeKey(key)}: ${writeInline(after[key], this.#manner, true)}`;
        const at = previous ? pairEnd(previous) : first;
        this.#cuts.push({ start: at, end: at, text: previous ? `, ${text}` : `${text}, ` });
      } else
        this.#addLines(
          previous && pairEnd(previous),
          first,
          `${writeKey(key)}:${writeBehind(after[key], this.#manner, indent)}`,
          indent,
        );
    }
  }

  #addLines(previous: number | undefined, first: number, text: string, indent: number): void {
    if (previous === undefined) {
      this.#cuts.push({ start: first, end: first, text: `${text}\n${' '.repeat(indent)}` });
      return;
    }
    const at = lineEnd(this.#text, previous);
    const isCut = !this.#text.slice(0, at).endsWith('\n');
    this.#cuts.push({
      start: at,
      end: at,
      text: `${isCut ? '\n' : ''}${' '.repeat(indent)}${text}${isCut ? '' : '\n'}`,
    });
  }

  #changeList(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[]): void {
    const isFlow = list.flow === true;
    const dash = (node: unknown) => (isFlow ? (startOf(node) ?? 0) : dashBefore(this.#text, startOf(node)));
    const parts = list.items.map((node) => ({ start: dash(node), end: contentEnd(node) ?? 0 }));
    const indent = columnOf(this.#text, parts[0]?.start);
    const aligned = alignItems(before, after);
    const kept = new Set(aligned.map(({ from }) => from));
    for (const index of before.keys()) if (!kept.has(index)) this.#remove(parts, index, isFlow);
    let previous: { start: number; end: number } | undefined;
    for (const [index, { from }] of aligned.entries()) {
      if (from !== undefined) {
        const start = isFlow ? (parts[from]?.start ?? 0) : (parts[from]?.start ?? 0) + 1;
        this.change(
          { node: list.items[from], start, indent: isFlow ? undefined : indent, isItem: true },
          before[from],
          after[index],
        );
        previous = parts[from];
        continue;
      }
      const first = parts[0]?.start ?? 0;
      if (!isFlow) {
        // As the items beside it: in braces where these are.
        const [like] = list.items;
        const isInline = isCollection(like) && like.flow === true;
        const text = isInline
          ? ` ${writeInline(after[index], this.#manner, false)}`
          : writeBehind(after[index], this.#manner, indent, true);
        this.#addLines(previous?.end, first, `-${text}`, indent);
      } else {
        const text = writeInline(after[index], this.#manner, true);
        const at = previous?.end ?? first;
        this.#cuts.push({ start: at, end: at, text: previous ? `, ${text}` : `${text}, ` });
      }
    }
  }
}
