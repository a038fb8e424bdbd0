// Summary, digests and notes as Markdown. Called by the writer of works' Markdown files.
import type { Prose, ProseElement, ProseNode } from '../../corpus/prose.ts';
import { escapeMarkdown, escapeMarkdownAddress } from '../../text/escape-markdown.ts';

/** Address of the end of a relation. */
type AddressOf = (end: string) => string;

const WRAPPERS = new Set(['div', 'li', 'th', 'td']);
const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', del: '~~' };

/** Blocks parted by an empty line, without line break at the end. */
export function toMarkdownProse({ nodes }: Prose, addressOf: AddressOf): string {
  const inline = (children: readonly ProseNode[]): string => {
    const text = children.map(inlineOf).join('').trim();
    // What is escaped piece by piece may begin a line that was none of a piece.
    return text.replace(/^([-+=])(?= |$)/, '\\$1').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
  };
  const inlineOf = (node: ProseNode): string => {
    if (typeof node === 'string') return keepEnds(node);
    const inner = node.children.map(inlineOf).join('');
    if (node.kind !== 'element')
      return node.kind === 'term' ? inner : `[${inner}](${escapeMarkdownAddress(addressOf(node.to))})`;
    if (node.tag === 'br') return '\\\n';
    if (node.tag === 'a') return `[${inner}](${escapeMarkdownAddress(node.href ?? '')})`;
    const mark = MARKS[node.tag] ?? '';
    return `${mark}${inner}${mark}`;
  };
  const blocks = (children: readonly ProseNode[]): string[] => children.map(block).filter((text) => text !== '');
  const block = (node: ProseNode): string => {
    if (typeof node === 'string' || node.kind !== 'element') return inline([node]);
    if (node.tag === 'blockquote') return indent(blocks(node.children).join('\n\n'), '> ', '> ');
    if (WRAPPERS.has(node.tag)) return blocks(node.children).join('\n\n');
    if (node.tag === 'ul' || node.tag === 'ol') return list(node);
    if (node.tag === 'table') return table(node);
    if (node.tag === 'hr') return '---';
    const text = inline(node.tag === 'p' || node.tag === 'h3' ? node.children : [node]);
    return node.tag === 'h3' ? `#### ${text}` : text;
  };
  const list = ({ tag, start = 1, children }: ProseElement): string =>
    children
      .filter((item): item is ProseElement => typeof item !== 'string' && item.kind === 'element')
      .map((item, index) => {
        const mark = tag === 'ol' ? `${start + index}. ` : '- ';
        const isTight = item.children.every(
          (child) => typeof child === 'string' || child.kind !== 'element' || !isBlock(child),
        );
        const text = isTight ? inline(item.children) : blocks(item.children).join('\n\n');
        return indent(text, mark, ' '.repeat(mark.length));
      })
      .join('\n');
  const table = (whole: ProseElement): string => {
    const rows = listRows(whole).map((row) => `| ${row.map((cell) => inline(cell.children)).join(' | ')} |`);
    const width = listRows(whole)[0]?.length ?? 0;
    return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n');
  };
  return blocks(nodes).join('\n\n');
}

/** The text escaped, with the blanks that part it from its neighbours. */
function keepEnds(text: string): string {
  const [start, end] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  const escaped = escapeMarkdown(text);
  return escaped === '' ? start : `${start}${escaped}${end}`;
}

function isBlock({ tag }: ProseElement): boolean {
  return ['p', 'ul', 'ol', 'blockquote', 'div', 'table', 'h3', 'hr'].includes(tag);
}

function indent(text: string, first: string, other: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : other}${line}`.trimEnd())
    .join('\n');
}

function listRows({ children }: ProseElement): ProseElement[][] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || child.kind !== 'element') return [];
    if (child.tag !== 'tr') return listRows(child);
    return [child.children.filter((cell): cell is ProseElement => typeof cell !== 'string' && cell.kind === 'element')];
  });
}
