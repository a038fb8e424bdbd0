// What a content file says, value by value: YAML, attributes and prose, each with its key and place; comments are left out. For
// rules that look at words or dates wherever they stand.
import { isMap, isScalar, isSeq, parseDocument, type Node, type ParsedNode } from 'yaml';

export { placeAt } from '../corpus/place-at.ts';

export interface ContentValue {
  /** Keys from the outermost on, without the numbers of a list: `criteria`, `dedicated-law`, `note`. */
  keys: readonly string[];
  /** The last of `keys`; of prose `digest`, `note` or `summary`. */
  key: string;
  text: string;
  /** Where in the file the key stands; of prose, where that begins. */
  keyOffset: number;
  /** Where in the file the value begins and ends. */
  start: number;
  end: number;
}

/** Components and their attributes as they are written: plain strings. */
const TAG = /<(\/?)(Provision|Note)((?:\s+\w+="[^"]*")*)\s*>/g;
const ATTRIBUTE = /(\w+)="([^"]*)"/g;

/** The values of a YAML file or of a work; none of YAML that does not parse or is too deep to, which the reader reports. */
export function listValues(file: string, text: string): ContentValue[] {
  if (file.endsWith('.yml')) return listYaml(text, 0);
  const [head = '', yaml = ''] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(text) ?? [];
  return [...listYaml(yaml, head.indexOf(yaml)), ...listBody(text, head.length)];
}

function listYaml(text: string, base: number): ContentValue[] {
  const values: ContentValue[] = [];
  const walk = (node: Node | ParsedNode | null, keys: readonly string[], keyOffset: number | undefined) => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        walk(value as Node | null, [...keys, String(key.value)], key.range?.[0]);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) walk(item as Node, keys, keyOffset);
    } else if (isScalar(node) && node.value !== null && node.range) {
      const [start, end] = node.range;
      values.push({
        keys,
        key: keys.at(-1) ?? '',
        text: typeof node.value === 'string' ? node.value : (node.source ?? ''),
        keyOffset: base + (keyOffset ?? start),
        start: base + start,
        end: base + end,
      });
    }
  };
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
    if (!document.errors.length) walk(document.contents, [], undefined);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
  return values;
}

function listBody(text: string, from: number): ContentValue[] {
  const values: ContentValue[] = [];
  const prose = (key: string, start: number, end: number) => {
    const words = text.slice(start, end);
    if (words.trim() !== '') values.push({ keys: [key], key, text: words, keyOffset: start, start, end });
  };
  const open: string[] = [];
  const keyNow = () => (open.at(-1) === 'Note' ? 'note' : open.includes('Provision') ? 'digest' : 'summary');
  let done = from;
  TAG.lastIndex = from;
  for (const match of text.matchAll(TAG)) {
    if (match.index < from) continue;
    prose(keyNow(), done, match.index);
    done = match.index + match[0].length;
    const [, closing = '', name = '', attributes = ''] = match;
    if (closing) open.pop();
    else open.push(name);
    const start = match.index + 1 + closing.length + name.length;
    for (const attribute of attributes.matchAll(ATTRIBUTE)) {
      const [whole, key = '', value = ''] = attribute;
      const at = start + attribute.index;
      values.push({
        keys: [name, key],
        key,
        text: value,
        keyOffset: at,
        start: at + key.length + 2,
        end: at + whole.length - 1,
      });
    }
  }
  prose(keyNow(), done, text.length);
  return values;
}
