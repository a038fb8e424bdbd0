// Markdown of works, read by another parser than ours: facts in front, the title as its heading, a heading for each provision.
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { toXmlText } from '../../src/text/escape-xml.ts';
import type { WorkFile } from '../../src/exports/work/work-file.ts';
import { checkFiles, type Checked, type ExportSite } from './export-check.ts';

interface Node {
  type: string;
  depth?: number;
  value?: string;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

export function checkMarkdown(given: ExportSite): Promise<Checked> {
  return checkFiles(given, 'md', listMarkdownFaults);
}

/** What is wrong with `text`, the Markdown of a work. */
export function listMarkdownFaults(text: string, { work }: WorkFile): string[] {
  const { children = [] } = parser.parse(text) as Node;
  const [front, first] = children;
  const facts = front?.type === 'yaml' ? (parse(front.value ?? '') as Record<string, unknown>) : {};
  const heading = first?.type === 'heading' && first.depth === 1 ? textOf(first) : undefined;
  const { titles, law, symbol = null, language } = work.frontMatter;
  const title = titles[language];
  const numbers = children.filter(({ type, depth }) => type === 'heading' && depth === 3);
  const paragraphs = listTexts(children);
  return [
    ...(facts['workId'] === work.workId && facts['official'] === false ? [] : ['Its front matter does not read back.']),
    ...(facts['symbol'] === (clean(law?.citation ?? symbol) ?? null) ? [] : ['Its symbol does not read back.']),
    ...(title === undefined || facts['title'] === toXmlText(title) ? [] : ['The title in front does not read back.']),
    ...(title === undefined || heading === oneLine(title) ? [] : [`Its heading reads "${heading}".`]),
    ...(numbers.length === work.provisions.length ? [] : ['It does not have a heading for each provision.']),
    ...work.provisions
      .map(({ digest }) => squeeze(digest.text))
      .filter((digest) => !paragraphs.includes(digest))
      .map((digest) => `A digest does not read back: ${digest.slice(0, 60)}`),
    ...(listKinds(children).includes('html') ? ['Some of it reads as HTML.'] : []),
  ];
}

/** What stands between two headings, without white space. */
function listTexts(nodes: readonly Node[]): string {
  return squeeze(nodes.map(textOf).join('\n'));
}

function textOf({ value, children = [], type }: Node): string {
  return type === 'break' ? ' ' : (value ?? '') + children.map(textOf).join('');
}

function listKinds(nodes: readonly Node[]): string[] {
  return nodes.flatMap(({ type, children = [] }) => [type, ...listKinds(children)]);
}

function clean(text: string | null): string | undefined {
  return text === null ? undefined : toXmlText(text);
}

function oneLine(text: string): string {
  return toXmlText(text)
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}

function squeeze(text: string): string {
  return toXmlText(text).replace(/\s+/g, '');
}
