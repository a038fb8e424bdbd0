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
  const { whole } = answer;
  if (whole !== undefined)
    notes.push(makeElement('p', {}, whole === 0 ? words.say('most.none') : words.count('most.some', whole)));
  const { missing } = answer.named;
  if (missing) {
    const links = missing.near.map(({ symbol, path }) => makeElement('a', { href: words.href(path) }, symbol));
    notes.push(fillInNodes(words.say('missing', { asked: missing.asked }), 'list', links));
  }
  notes.push(...renderQueryNotes({ ...answer, terms: [] }, { ...asked, synonyms: true }, words));
  const how = [
    ...(printed === undefined ? [] : [makeElement('p', {}, words.say('searched', { words: printed }))]),
    ...renderQueryNotes({ problems: [], corrections: [], offers: [], terms: answer.terms }, asked, words),
  ];
  if (!how.length) return notes;
  // Folded on a phone, where the first result comes first.
  const details = makeElement('details', {}, makeElement('summary', {}, words.say('how')), ...how);
  details.open = matchMedia('(min-width: 64rem)').matches;
  return [...notes, details];
}
