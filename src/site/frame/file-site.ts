// What files of works are written from: the reader's site, with whole addresses. Called by the lists of files.
import type { FileSite } from '../../exports/work/work-file.ts';
import { citeWordsOf } from '../../words/cite-words.ts';
import type { Site } from '../locals/site.ts';

/** @param origin where the site is published */
export function fileSite({ atlas, routes, t }: Site, origin: URL | undefined): FileSite {
  // Paths of the site are plain letters, and a file has hundreds of them.
  const host = origin?.origin ?? '';
  return { atlas, routes, t, words: citeWordsOf(t), absolute: (path) => host + path };
}
