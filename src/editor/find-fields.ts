// Which field of a form an issue belongs to, by its line and column. Called by the server of the editor after each check.
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { splitFrontMatter } from '../corpus/split-front-matter.ts';
import { splitBody } from './splice/split-body.ts';

export interface TextPlace {
  /** 1-based. */
  line: number;
  column: number;
}

/** Finds the field at a place of `text`: `facts.relations.2.to`, `parts.3`; undefined where it belongs to none. */
export function fieldFinder(text: string, hasProse: boolean): (place: TextPlace) => string | undefined {
  const split = hasProse ? splitFrontMatter(text.replace(/^\uFEFF/, ''), '') : undefined;
  if (split && 'issue' in split) return () => undefined;
  const facts = split ? split.head : text.replace(/^\uFEFF/, '');
  const shift = split ? 1 : 0;
  const starts = listStarts(facts);
  const partLines = (split ? (splitBody(split.body)?.parts ?? []) : []).map(
    ({ start }) => (split?.firstLine ?? 1) + (split?.body.slice(0, start).split('\n').length ?? 1) - 1,
  );
  const lineStarts = [0, ...[...facts.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => {
    if (split && line >= split.firstLine) {
      const index = partLines.findLastIndex((first) => first <= line);
      return index < 0 ? undefined : `parts.${index}`;
    }
    const lineStart = lineStarts[line - shift - 1];
    if (lineStart === undefined || (line === 1 && column === 1)) return undefined;
    const offset = lineStart + column - 1;
    const found = starts.findLast(({ start }) => start <= offset);
    return found && `facts.${found.path}`;
  };
}

/** Values with the offsets at which they begin, in the order of the text. */
function listStarts(text: string): { path: string; start: number }[] {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const found: { path: string; start: number }[] = [];
  const walk = (node: unknown, path: string) => {
    if (!isNode(node)) return;
    if (node.range && path !== '') found.push({ path, start: node.range[0] });
    const below = (key: string) => (path === '' ? key : `${path}.${key}`);
    if (isMap(node))
      for (const { key, value } of node.items) walk(value, below(isScalar(key) ? String(key.value) : ''));
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) walk(item, below(String(index)));
  };
  walk(document.contents, '');
  return found.sort((a, b) => a.start - b.start);
}
