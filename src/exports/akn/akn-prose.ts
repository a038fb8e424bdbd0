// Summary, digests and notes as blocks of Akoma Ntoso. Called by the writer of its text.
import type { Prose, ProseElement, ProseNode } from '../../corpus/prose.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import { element } from './element.ts';

/** Address of the end of a relation. */
type AddressOf = (end: string) => string;

/** Elements for emphasis, by those of HTML. */
const INLINE: Readonly<Record<string, string>> = { em: 'i', strong: 'b', del: 'span', code: 'span' };

/** Blocks that hold others and are nothing of their own here. */
const WRAPPERS = new Set(['blockquote', 'div', 'thead', 'tbody']);

export function toAknProse({ nodes }: Prose, addressOf: AddressOf): string {
  const blocks = (children: readonly ProseNode[]): string => children.map(block).join('');
  const block = (node: ProseNode): string => {
    if (typeof node === 'string') return node.trim() === '' ? '' : element('p', {}, escapeXml(node));
    if (node.kind !== 'element') return element('p', {}, inline([node]));
    if (WRAPPERS.has(node.tag)) return blocks(node.children);
    if (node.tag === 'hr') return '';
    if (node.tag === 'ul' || node.tag === 'ol') return list(node);
    if (node.tag === 'table') return element('table', {}, ...listRows(node).map(row));
    const inner = inline(node.children);
    if (node.tag === 'h3') return element('p', {}, element('b', {}, inner));
    return element('p', {}, node.tag === 'p' ? inner : inline([node]));
  };
  const list = ({ tag, start = 1, children }: ProseElement): string =>
    element(
      tag,
      {},
      ...children
        .filter((child): child is ProseElement => typeof child !== 'string' && child.kind === 'element')
        .map((item, index) => element('li', { value: tag === 'ol' ? `${start + index}` : undefined }, itemOf(item))),
    );
  // A list is the one block that may stand beside words there.
  const itemOf = ({ children }: ProseElement): string =>
    children
      .map((child) => {
        if (typeof child === 'string') return child.trim() === '' ? '' : escapeXml(child);
        if (child.kind !== 'element' || child.tag in INLINE || child.tag === 'a') return inline([child]);
        return child.tag === 'table' ? element('p', {}, inline(child.children)) : block(child);
      })
      .join('');
  const row = ({ children }: ProseElement): string =>
    element(
      'tr',
      {},
      ...children
        .filter((cell): cell is ProseElement => typeof cell !== 'string' && cell.kind === 'element')
        .map((cell) => element(cell.tag === 'th' ? 'th' : 'td', {}, element('p', {}, inline(cell.children)))),
    );
  const inline = (children: readonly ProseNode[]): string => children.map(inlineOf).join('');
  const inlineOf = (node: ProseNode): string => {
    if (typeof node === 'string') return escapeXml(node);
    const inner = inline(node.children);
    if (node.kind !== 'element')
      return node.kind === 'term' ? inner : element('ref', { href: addressOf(node.to) }, inner);
    if (node.tag === 'br') return element('eol');
    if (node.tag === 'a') return element('a', { href: node.href ?? '' }, inner);
    if (node.class === 'note') return element('remark', { status: 'editorial' }, inner);
    const name = INLINE[node.tag];
    return name === undefined ? inner : element(name, name === 'span' ? { class: node.tag } : {}, inner);
  };
  return blocks(nodes);
}

/** Rows of a table, whatever stands between it and them. */
function listRows({ children }: ProseElement): ProseElement[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.kind !== 'element') return [];
    return child.tag === 'tr' ? [child] : listRows(child);
  });
}
