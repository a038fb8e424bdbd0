// Marks the words a reader searched for on the page that a result opened, folded as the search folds them.
import { toPlain } from '../../text/to-plain.ts';
import { tokenize } from '../../text/tokenize.ts';

/** Start and end of every place in `text` where a word begins with one of `words`. */
export function findWords(text: string, words: readonly string[]): [number, number][] {
  const wanted = words.flatMap((word) => tokenize(toPlain(word))).map(({ form }) => form);
  const isWanted = (form: string) =>
    wanted.some((word) => (/^\d+$/.test(word) ? form === word : form.startsWith(word)));
  return tokenize(text).flatMap(({ form, start, end }): [number, number][] => (isWanted(form) ? [[start, end]] : []));
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
