// Marks the words a reader searched for on the page that a result opened. Folds case and accents.
import { foldInPlace } from '../../text/fold-text.ts';

/** Start and end of every place in `text` where a word begins with one of `words`. */
export function findWords(text: string, words: readonly string[]): [number, number][] {
  const stems = words.map(foldInPlace).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const folded = foldInPlace(text);
  const places: [number, number][] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (stems.some((stem) => (/^\d+$/.test(stem) ? match[0] === stem : match[0].startsWith(stem))))
      places.push([match.index, match.index + match[0].length]);
  }
  return places;
}

/** Wraps every place of `words` below `root` in `<mark>`. */
export function markWords(root: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('script, style, svg, mark, button, select, [role="tooltip"]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    for (const [start, end] of findWords(text.data, words).reverse()) {
      const found = text.splitText(start);
      found.splitText(end - start);
      const mark = document.createElement('mark');
      found.replaceWith(mark);
      mark.append(found);
    }
  }
}
