// Looks at prose as a whole before anything is made of it: how long and how deep it is, and whether it is shown as it is written.
// Called by parseMdx and by the rule of guides.
import { codesOf, listUnreadable } from '../text/hidden-characters.ts';
import { describeChanged, Letters, listUnevenRows, listUnshown, type MarkdownNode } from './check-markdown.ts';
import { DEEPEST } from './check-yaml.ts';
import { issueAt, type Issue, type Place } from './issue.ts';

/** Letters of a passage without an empty line; the longest of the atlas has two fifths of it. */
const LONGEST = 20_000;

export interface ProseNode extends MarkdownNode {
  value?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: ProseNode[];
}

/** The passage of `text` that is too long to be read, with its place; lines are those of the file. */
export function checkLength(text: string, file: string, firstLine: number): Issue[] {
  let line = firstLine;
  for (const passage of text.split(/(\n[ \t\r]*\n)/)) {
    if (passage.length > LONGEST && passage.trim() !== '') {
      const message = `This passage has ${passage.length} letters, and no more than ${LONGEST} are read at once. Divide it by empty lines.`;
      return [issueAt({ file, line, column: 1 }, 'passage-length-limited', message)];
    }
    line += passage.split('\n').length - 1;
  }
  return [];
}

/**
 * Where `root` is deeper than is read; every node is looked at once and without recursion. On the way a node that has no place of its
 * own is given that of what holds it.
 */
export function checkDepth(root: ProseNode, placeOf: (node: ProseNode) => Place): Issue[] {
  const open: { node: ProseNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST)
      return [
        issueAt(
          placeOf(node),
          'nesting-limited',
          `Elements stand more than ${DEEPEST} deep in each other here. Write plain paragraphs.`,
        ),
      ];
    for (const child of node.children ?? []) {
      if (node.position) child.position ??= node.position;
      open.push({ node: child, depth: depth + 1 });
    }
  }
  return [];
}

/**
 * Where what is shown is not what is written.
 * @param root tree of `text`, not deeper than checkDepth allows
 */
export function checkShown(
  root: ProseNode,
  text: string,
  placeOf: (node: ProseNode) => Place,
  placeAt: (index: number) => Place,
): Issue[] {
  const letters = new Letters(text);
  const issues = listUnshown(text).map(({ index, message }) => issueAt(placeAt(index), 'mdx-as-written', message));
  const visit = (node: ProseNode) => {
    for (const message of [describeChanged(node, letters), ...listDecoded(node, letters)])
      if (message !== undefined) issues.push(issueAt(placeOf(node), 'mdx-as-written', message));
    if (node.tagName === 'table')
      for (const row of listUnevenRows(node, letters))
        issues.push(issueAt(placeOf(row.node), 'mdx-as-written', row.message));
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return issues;
}

/** What a reference such as `&#x202e;` stands for is told here; the letters themselves by text-can-be-seen and value-not-blank. */
function listDecoded(node: ProseNode, letters: Letters): (string | undefined)[] {
  const { type, value, attributes = [], properties } = node;
  const href = properties?.['href'];
  if (type !== 'text' && !attributes.length && typeof href !== 'string') return [];
  const written = letters.of(node);
  if (!written.includes('&')) return [];
  if (type === 'text') return [describeDecoded(`"${written}"`, value ?? '', written)];
  if (typeof href === 'string') return [describeDecoded(`The link "${href}"`, decodeAddress(href), written)];
  return attributes.map(({ name = '', value: text }) => {
    if (typeof text !== 'string' || [`${name}="${text}"`, `${name}='${text}'`].some((whole) => written.includes(whole)))
      return undefined;
    const [broken] = /[\n\t]/.exec(text) ?? [];
    if (broken !== undefined) return `"${name}" ${holds(broken, 'which cannot be seen')}`;
    if (text.trim() !== text || text === '')
      return `"${name}" begins or ends with a blank, by its name or number. Remove it.`;
    return describeDecoded(`"${name}"`, text, written);
  });
}

function describeDecoded(subject: string, decoded: string, written: string): string | undefined {
  const found = listUnreadable(decoded).find(({ letters }) => !written.includes(letters));
  return found && `${subject} ${holds(found.letters, found.what)}`;
}

function holds(letters: string, what: string): string {
  return `holds ${codesOf(letters)}, ${what}, by its name or number. Remove it.`;
}

function decodeAddress(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
