// The part of a web page that holds its text. Called by the reader of web pages.
import type { Element, Nodes, Root } from 'hast';
import { findElement, parseHtml, textOf } from './html-tree.ts';

/** Share of its letters in links from which a page is more frame than text. */
const MOST_LINKED = 0.35;

/** What `<main>` or the one `<article>` holds; of a page with neither that is mostly links, what Readability finds. */
export async function findMain(html: string, root: Root): Promise<{ main: Nodes; lost: string[] }> {
  const main = findElement(root, 'main') ?? findElement(root, 'article');
  const body = findElement(root, 'body') ?? root;
  const size = countLetters(body);
  if (main && countLetters(main) > size * 0.3) return { main, lost: [] };
  if (size === 0 || countLinked(body) / size < MOST_LINKED) return { main: body, lost: [] };
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  let content: string | undefined;
  try {
    content = new Readability(parseHTML(html).document).parse()?.content ?? undefined;
  } catch {
    // It stumbles over pages that are no pages: their body is taken as it is.
  }
  if (!content) return { main: body, lost: [] };
  return {
    main: parseHtml(content),
    lost: [
      'The page has more links than text: its menus were left out, and perhaps more. Look at the beginning and the end of the text.',
    ],
  };
}

function countLetters(node: Nodes): number {
  return textOf(node).replace(/\s+/g, '').length;
}

function countLinked(node: Nodes): number {
  if (isLink(node)) return countLetters(node);
  return 'children' in node ? node.children.reduce((sum, child) => sum + countLinked(child), 0) : 0;
}

function isLink(node: Nodes): node is Element {
  return node.type === 'element' && node.tagName === 'a' && node.properties['href'] !== undefined;
}
