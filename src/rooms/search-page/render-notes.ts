// What is said about a search besides its results: the query in words, what is wrong with it, what else was searched, what of it is
// not held. Called by the results page.
import type { SearchAnswer } from '../../search/search-atlas.ts';
import { makeElement } from '../../site/dom/make-element.ts';
import { fillInNodes, renderQueryNotes, type Asked } from '../../site/dom/query-notes.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** @param printed the query in words, if it was searched */
export function renderNotes(
  answer: SearchAnswer,
  asked: Asked,
  printed: string | undefined,
  words: SearchWords,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (printed !== undefined) notes.push(makeElement('p', {}, words.say('searched', { words: printed })));
  const { missing } = answer.named;
  if (missing) {
    const links = missing.near.map(({ symbol, path }) => makeElement('a', { href: words.href(path) }, symbol));
    notes.push(fillInNodes(words.say('missing', { asked: missing.asked }), 'list', links));
  }
  return [...notes, ...renderQueryNotes(answer, asked, words)];
}
