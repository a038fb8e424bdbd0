// A web page as blocks: its lists with the numbers that a browser shows, its notes, its headings. What frames the text is left out.
import type { ImportedDocument } from '../blocks.ts';
import { findMain } from './find-main.ts';
import { findElement, parseHtml, textOf } from './html-tree.ts';
import { walkHtml } from './walk-html.ts';

export async function readHtml(html: string): Promise<ImportedDocument> {
  const root = parseHtml(html);
  const { main, lost } = await findMain(html, root);
  const blocks = walkHtml(main);
  // What the window is called often names the site; it helps to find the work, and is no title.
  const title = textOf(findElement(root, 'title')).trim();
  return { format: 'html', blocks, facts: title ? { names: [title] } : {}, lost, missing: [] };
}
