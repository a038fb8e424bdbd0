// Turns checked nodes of a work into safe HTML and plain text. Links inside the atlas stay `atlas:` until a page resolves them.
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root } from 'hast';
import type { Prose } from './types.ts';

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

/** Safe HTML and text of `nodes`. Unknown nodes are left out; the checks on the source have reported them. */
export function renderProse(nodes: readonly SourceNode[]): Prose {
  const content = wrapLooseText(nodes.flatMap(toSafeNode));
  const root: Root = { type: 'root', children: content };
  return { html: toHtml(root).trim(), text: plainText(content).replace(/\s+/g, ' ').trim() };
}

function toSafeNode(node: SourceNode): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value ?? '' }];
  const children = (node.children ?? []).flatMap(toSafeNode);
  if (node.name === 'Ref') return [anchor(`atlas:${attribute(node, 'to')}`, 'ref', children)];
  if (node.name === 'Term') return [anchor(`atlas:term/${attribute(node, 'id')}`, 'term', children)];
  if (node.name === 'Note') {
    const inline = node.type === 'mdxJsxTextElement';
    const [tagName, content] = inline ? ['span', children] : ['div', wrapLooseText(children)];
    return [{ type: 'element', tagName, properties: { className: ['note'] }, children: content }];
  }
  if (node.type !== 'element' || !node.tagName) return children;
  return [{ type: 'element', tagName: node.tagName, properties: safeProperties(node), children }];
}

function anchor(href: string, className: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href, className: [className] }, children };
}

function attribute(node: SourceNode, name: string): string {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Keeps addresses and list starts; turns the alignment of table cells into a class, since style attributes are barred. */
function safeProperties(node: SourceNode): Element['properties'] {
  const { href, start, style } = node.properties ?? {};
  const safe: Element['properties'] = {};
  if (typeof href === 'string') safe['href'] = href;
  if (typeof start === 'number') safe['start'] = start;
  const align = typeof style === 'string' ? /text-align: (\w+)/.exec(style)?.[1] : undefined;
  if (align) safe['className'] = [`align-${align}`];
  return safe;
}

function wrapLooseText(content: ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const flush = () => {
    if (plainText(loose).trim()) result.push({ type: 'element', tagName: 'p', properties: {}, children: loose });
    loose = [];
  };
  for (const node of content) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      flush();
      result.push(node);
    } else loose.push(node);
  }
  flush();
  return result;
}

function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return plainText(node.children) + (BLOCKS.has(node.tagName) ? ' ' : '');
    })
    .join('');
}
