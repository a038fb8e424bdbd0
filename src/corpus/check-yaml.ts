// Tells where YAML says something else than what is written: values that a hash cuts, that are converted, tagged, anchored or merged,
// keys that stand twice. Called by readYaml, before and after it parses.
import { isMap, isNode, isScalar, isSeq, Lexer, type Document } from 'yaml';
import { codesOf, listUnreadable } from '../text/hidden-characters.ts';

/** What is wrong, at its offset in the text. */
export interface YamlProblem {
  rule: 'yaml-as-written' | 'yaml-parses' | 'nesting-limited';
  offset: number;
  message: string;
  /** Of a value that is left out: its schema may have told that it is needed. */
  isEmpty?: boolean;
}

/** Lists and maps within each other; the records of the atlas need a fifth of it. */
export const DEEPEST = 60;

const TOO_DEEP = `Lists and maps stand more than ${DEEPEST} deep in each other here. Write the record as its example in _templates shows it.`;

/** What is wrong with the signs of `text`; what it would parse to is not asked. */
export function checkYamlSource(text: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (offset: number, message: string) => problems.push({ rule: 'yaml-as-written', offset, message });
  let [offset, depth, lineAt] = [0, 0, 0];
  // Columns of the blocks that are open, and whether a sign of a block may stand here: at the head of a line or behind another.
  const columns: number[] = [];
  let isHead = true;
  // The scalar that the next sign may cut, and whether the next token is one.
  let plain: { text: string; offset: number } | undefined;
  let [isScalarNext, isBlock, isTold] = [false, false, false];
  for (const token of new Lexer().lex(text)) {
    if (token === '\u001F') isScalarNext = true;
    if (token === '\u0002' || token === '\u0018' || token === '\u001F') continue;
    const sign = token[0] ?? '';
    if (depth === 0 && !/^[\s#]/.test(token) && (isHead || /^[-?]$/.test(token))) openBlock(columns, offset - lineAt);
    if (!/^[ \t]/.test(token)) isHead = !isScalarNext && /^[-?:\n]/.test(token) && token.trim().length < 2;
    if (depth + columns.length > DEEPEST && !isTold) {
      problems.push({ rule: 'nesting-limited', offset, message: TOO_DEEP });
      isTold = true;
    }
    if (isScalarNext) {
      plain = isBlock ? undefined : { text: token, offset };
      [isScalarNext, isBlock] = [false, false];
    } else if (sign === '#') {
      const before = text.slice(lineAt, offset).trim();
      if (before !== '' && (!plain || cuts(plain.text, token)))
        report(
          plain?.offset ?? lineAt + text.slice(lineAt).search(/\S/),
          `"${plain?.text ?? before}" is all that is read here: " #" begins a comment, and "${token}" is cut off. Put the whole value in quotes, or the comment on a line of its own.`,
        );
    } else if (sign === '!') report(offset, `"${token}" is a tag, which converts a value. Put the value in quotes.`);
    else if (sign === '&')
      report(offset, `"${token}" names a value, and is no part of it. Put the value in quotes, or remove the name.`);
    else if (sign === '%' && offset === lineStart(text, offset))
      report(offset, `"${token}" is a directive, by which YAML is read in another way. Remove it.`);
    else if (/^[[{]$/.test(token)) depth++;
    else if (/^[\]}]$/.test(token)) depth--;
    else if (sign === '|' || sign === '>') isBlock = true;
    if (!/^[ \t]/.test(token) && !(plain && plain.offset === offset)) plain = undefined;
    const end = token.lastIndexOf('\n');
    if (end >= 0) lineAt = offset + end + 1;
    offset += token.length;
  }
  return problems;
}

/** A block at `column` ends those that stand as far to the right. */
function openBlock(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) >= column) columns.pop();
  columns.push(column);
}

/** A comment stands behind a word without loss, if the word is no text and a blank follows the hash. */
function cuts(scalar: string, comment: string): boolean {
  return !/^(?:null|true|false|-?[\d.]+)$/.test(scalar) || !/^#(?:\s|$)/.test(comment);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** What is wrong with the values of a document that parsed, each looked at once and without recursion. */
export function checkYamlValues(document: Document): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const open: { node: unknown; depth: number; isKey?: boolean }[] = [{ node: document.contents, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, isKey = false } = next;
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    const report = (message: string, rule: YamlProblem['rule'] = 'yaml-as-written') =>
      problems.push({ rule, offset, message });
    const reportEmpty = () =>
      problems.push({
        rule: 'yaml-as-written',
        offset,
        message: 'A value is left out here. Write it, or null.',
        isEmpty: true,
      });
    if (depth > DEEPEST) {
      report(TOO_DEEP, 'nesting-limited');
      return problems;
    }
    if (isScalar(node)) {
      const problem = isKey ? describeKey(node.value, node.source) : describeConverted(node.value, node.source);
      if (problem !== undefined) report(problem);
      else if (!isKey && node.value === null && node.source === '') reportEmpty();
    } else if (isKey) report('A list or map cannot be a key. Write each fact as "key: value".');
    else if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const { key, value } of node.items) {
        if (isScalar(key) && seen.has(key.value))
          problems.push({
            rule: 'yaml-parses',
            offset: key.range?.[0] ?? offset,
            message: `"${String(key.value)}" stands twice in one map. Keep one of the two.`,
          });
        if (isScalar(key)) seen.add(key.value);
        open.push({ node: key, depth: depth + 1, isKey: true });
        if (value === null) reportEmpty();
        open.push({ node: value, depth: depth + 1 });
      }
    } else if (isSeq(node)) for (const item of node.items) open.push({ node: item, depth: depth + 1 });
  }
  return problems;
}

function describeKey(value: unknown, source = ''): string | undefined {
  if (typeof value !== 'string') return `The key "${source}" is read as ${describeValue(value)}. Put it in quotes.`;
  const [hidden] = listUnreadable(value);
  if (hidden || /[\n\t]/.test(value))
    return `The key "${value}" holds ${codesOf(hidden?.letters ?? '\n')}, which cannot be seen or read. Remove it.`;
  if (value === '__proto__') return '"__proto__" cannot be a key: it would be dropped. Remove it.';
  return value === '<<' ? '"<<" merges another map, which is not read here. Write its facts out.' : undefined;
}

/** Values that are no text are written in the one way in which they are read. */
function describeConverted(value: unknown, source = ''): string | undefined {
  if (typeof value === 'string' || source === '') return undefined;
  const read = describeValue(value);
  return source === read ? undefined : `"${source}" is read as ${read}. Write ${read}, or put the text in quotes.`;
}

function describeValue(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
