// Where nodes of a YAML document begin and end in its text, and how the text is laid out. Called by spliceYaml.
import { isCollection, isMap, isScalar, isSeq, visit, type Pair } from 'yaml';
import type { YamlManner } from './write-yaml.ts';

/** How `text` writes braces and lists. */
export function readManner(contents: unknown, text: string): YamlManner {
  const manner = { padding: text.includes('{ ') || !text.includes('{'), indentSeq: true };
  visit(contents as Parameters<typeof visit>[0], {
    Pair: (_, { key, value }) => {
      if (!isSeq(value) || value.flow === true || !isScalar(key)) return undefined;
      manner.indentSeq = columnOf(text, dashBefore(text, startOf(value.items[0]))) > columnOf(text, startOf(key));
      return visit.BREAK;
    },
  });
  return manner;
}

export function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** Where the last sign of `node` stands; the library counts the line ends and comments behind it to a block. */
export function contentEnd(node: unknown): number | undefined {
  if (isScalar(node)) return node.range?.[1];
  if (!isCollection(node)) return undefined;
  if (node.flow === true) return node.range?.[1];
  const last = node.items.at(-1);
  return isMap(node) ? pairEnd(last as Pair) : contentEnd(last);
}

export function pairEnd({ key, value }: Pair): number {
  return contentEnd(value) ?? contentEnd(key) ?? 0;
}

export function dashBefore(text: string, offset = 0): number {
  return text.lastIndexOf('-', offset - 1);
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  // The sign before tells whether the value brought its line end with it.
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function columnOf(text: string, offset = 0): number {
  return offset - lineStart(text, offset);
}
