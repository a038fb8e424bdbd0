// What is said of a query besides what it finds: what is wrong with it, and what else was looked up. Called by the results page and by
// the explorer.
import type { QueryProblem } from '../../engine/query-tree.ts';
import type { Run } from '../../search/run-query.ts';
import { makeButton, makeElement } from './make-element.ts';
import { explainProblem } from './print-problem.ts';
import type { SearchWords } from './search-words.ts';

/** A query as the reader asked it, and what a click in a note does. */
export interface Asked {
  query: string;
  synonyms: boolean;
  setQuery: (query: string) => void;
  setSynonyms: (synonyms: boolean) => void;
}

export function renderQueryNotes(
  { problems, corrections, offers, terms }: Pick<Run, 'problems' | 'corrections' | 'offers' | 'terms'>,
  asked: Asked,
  words: SearchWords,
): HTMLElement[] {
  const notes = problems.flatMap((problem) => renderProblem(problem, asked, words));
  for (const { from, to } of corrections)
    notes.push(makeElement('p', {}, words.say('corrected', { from, to: to.replace(/-/g, ' ') })));
  for (const { from, to, at, end } of offers) {
    const { query, setQuery } = asked;
    const button = makeButton(to, () => setQuery(query.slice(0, at) + to + query.slice(end)));
    notes.push(fillInNodes(words.say('offered', { from }), 'to', [button]));
  }
  const phrases = [...new Set(terms.flatMap((term) => term.phrases.map(({ text }) => text)))];
  if (phrases.length) {
    const list = words.list(phrases.map((text) => words.say('say.word', { text })));
    const off = makeButton(words.say('also.off'), () => asked.setSynonyms(false));
    notes.push(makeElement('p', {}, words.say('also', { list }), ' ', off));
  }
  if (!asked.synonyms) {
    const on = makeButton(words.say('also.on'), () => asked.setSynonyms(true));
    notes.push(makeElement('p', {}, words.say('also.none'), ' ', on));
  }
  return notes;
}

/** A paragraph of `text` with `nodes` in the place of `{name}`. */
export function fillInNodes(text: string, name: string, nodes: readonly Node[]): HTMLElement {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return makeElement('p', {}, before, ...nodes.flatMap((node, at) => (at ? [', ', node] : [node])), after);
}

/** The message, with each suggestion as a button that writes it into the query; of one that stops the search the buttons alone. */
function renderProblem(problem: QueryProblem, { query, setQuery }: Asked, words: SearchWords): HTMLElement[] {
  const { at, end, suggestions, fatal } = problem;
  const buttons = suggestions.map((suggestion) =>
    makeButton(suggestion, () => setQuery(query.slice(0, at) + suggestion + query.slice(end))),
  );
  if (fatal) return buttons.length ? [fillInNodes('{suggestions}', 'suggestions', buttons)] : [];
  const note = fillInNodes(explainProblem(problem, words), 'suggestions', buttons);
  note.className = 'notice';
  return [note];
}
