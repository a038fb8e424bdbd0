// The page that the worker shows where there is no network and no copy: in the frame of a page that is kept, with a list of those that are.
import type { Language } from '../../../schemas/languages.ts';
import { KEPT_WORDS } from '../../../words/kept-words.ts';

export interface KeptPage {
  path: string;
  html: string;
}

/**
 * @param pages that are kept, as a rule in `language`; the last is its frame, or there is none
 * @param offline address of the page that tells what is kept
 */
export function drawNotKept(pages: readonly KeptPage[], language: Language, offline: string): string {
  const words = KEPT_WORDS[language];
  const items = pages.toReversed().map(({ path, html }) => `<li><a href="${path}">${titleOf(html) || path}</a></li>`);
  const list = items.length === 0 ? '' : `<h2>${words['kept.list']}</h2><ul>${items.join('')}</ul>`;
  const body =
    `<h1>${words['kept.title']}</h1><p>${words['kept.text']}</p>` +
    `<p><a href="${offline}">${words['kept.offline']}</a></p>${list}`;
  const frame =
    pages.at(-1)?.html ??
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title></title><main></main>`;
  // Functions, since a text may hold what a replacement would read.
  return frame
    .replace(/<title>[^<]*/, () => `<title>${words['kept.title']}`)
    .replace(/<nav class="path.*?<\/nav>/s, '')
    .replace(/<main([^>]*>).*<\/main>/s, (_, start: string) => `<main lang="${language}"${start}${body}</main>`);
}

/** As it stands in the page, with what is escaped in it. */
function titleOf(html: string): string {
  return /<title>([^<]*)/.exec(html)?.[1]?.replace(/ · [^·]*$/, '') ?? '';
}
