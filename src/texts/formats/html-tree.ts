// A web page as a tree, and what is looked up in one. Called by the readers of web pages.
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element, Nodes, Root } from 'hast';

export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html);
}

/** The first element named `tag`, from above. */
export function findElement(node: Nodes, tag: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tag) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = findElement(child, tag);
    if (found) return found;
  }
  return undefined;
}

export function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
