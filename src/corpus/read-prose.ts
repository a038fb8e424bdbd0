// Makes of checked nodes of a work the prose that the atlas keeps: a tree of few kinds of nodes, which a page or an export writes out.
import type { Prose, ProseElement, ProseNode } from './prose.ts';

interface SourceNode {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
  children?: SourceNode[];
}

const BLOCKS = new Set('p div ul ol li blockquote table thead tbody tr th td h3 hr'.split(' '));

/** Prose of `nodes`. Unknown nodes are left out; the checks on the source have reported them. */
export function readProse(nodes: readonly SourceNode[]): Prose {
  const content = wrapLooseText(nodes.flatMap(readNode));
  return {
    nodes: content,
    text: plainText(content)
      .replace(/[^\S\u00a0\u202f]+/g, ' ')
      .trim(),
  };
}

function readNode(node: SourceNode): ProseNode[] {
  if (node.type === 'text') return [node.value ?? ''];
  const children = (node.children ?? []).flatMap(readNode);
  if (node.name === 'Ref') return [{ kind: 'ref', to: attribute(node, 'to'), children }];
  if (node.name === 'Term') return [{ kind: 'term', to: attribute(node, 'id'), children }];
  if (node.name === 'Note')
    return node.type === 'mdxJsxTextElement'
      ? [{ kind: 'element', tag: 'span', class: 'note', children }]
      : [{ kind: 'element', tag: 'div', class: 'note', children: wrapLooseText(children) }];
  if (node.type !== 'element' || !node.tagName) return children;
  return [{ kind: 'element', tag: node.tagName, ...attributesOf(node), children }];
}

function attribute(node: SourceNode, name: string): string {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Keeps addresses and list starts; turns the alignment of table cells into a class, since style attributes are barred. */
function attributesOf(node: SourceNode): Pick<ProseElement, 'href' | 'start' | 'class'> {
  const { href, start, style } = node.properties ?? {};
  const align = typeof style === 'string' ? /text-align: (\w+)/.exec(style)?.[1] : undefined;
  return {
    ...(typeof href === 'string' && { href }),
    ...(typeof start === 'number' && { start }),
    ...(align !== undefined && { class: `align-${align}` }),
  };
}

function wrapLooseText(content: ProseNode[]): ProseNode[] {
  const result: ProseNode[] = [];
  let loose: ProseNode[] = [];
  const flush = () => {
    if (plainText(loose).trim()) result.push({ kind: 'element', tag: 'p', children: loose });
    loose = [];
  };
  for (const node of content) {
    if (isBlock(node)) {
      flush();
      result.push(node);
    } else loose.push(node);
  }
  flush();
  return result;
}

function plainText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : plainText(node.children) + (isBlock(node) ? ' ' : '')))
    .join('');
}

function isBlock(node: ProseNode): boolean {
  return typeof node !== 'string' && node.kind === 'element' && BLOCKS.has(node.tag);
}
