// A web page as blocks: its lists with the numbers that a browser shows, its notes, its headings. What frames the text is left out.
import type { ImportedDocument } from '../blocks.ts';
import { findMain } from './find-main.ts';
import { findElement, parseHtml, textOf } from './html-tree.ts';
import { walkHtml } from './walk-html.ts';

export async function readHtml(html: string): Promise<ImportedDocument> {
  const root = parseHtml(html);
  const { main, lost } = await findMain(html, root);
  const blocks = walkHtml(main);
  const title = textOf(findElement(root, 'title')).trim();
  return { format: 'html', blocks, facts: { ...(title && { title }) }, lost, missing: [] };
}
