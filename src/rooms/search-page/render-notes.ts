// What is said about a search besides its results: the query in words, what is wrong with it, what else was searched, what to
// relax. Called by the results page.
import type { SearchAnswer } from '../../search/search-atlas.ts';
import type { QueryProblem } from '../../engine/query-tree.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import type { SearchWords } from './search-words.ts';

/** What a click in a note does. */
export interface NoteActions {
  setQuery: (query: string) => void;
  setSynonyms: (synonyms: boolean) => void;
}

/** @param printed the query in words, if it was searched */
export function renderNotes(
  answer: SearchAnswer,
  query: string,
  synonyms: boolean,
  printed: string | undefined,
  words: SearchWords,
  actions: NoteActions,
): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (printed !== undefined) notes.push(makeElement('p', {}, words.say('searched', { words: printed })));
  notes.push(...answer.problems.flatMap((problem) => renderProblem(problem, query, words, actions)));
  for (const { from, to } of answer.corrections)
    notes.push(makeElement('p', {}, words.say('corrected', { from, to: to.replace(/-/g, ' ') })));
  const { missing } = answer.named;
  if (missing) {
    const links = missing.near.map(({ symbol, path }) => makeElement('a', { href: words.href(path) }, symbol));
    notes.push(fillIn(words.say('missing', { asked: missing.asked }), 'list', links));
  }
  const phrases = [...new Set(answer.terms.flatMap((term) => term.phrases.map(({ text }) => text)))];
  if (phrases.length) {
    const list = words.list(phrases.map((text) => words.say('say.word', { text })));
    const off = makeButton(words.say('also.off'), () => actions.setSynonyms(false));
    notes.push(makeElement('p', {}, words.say('also', { list }), ' ', off));
  }
  if (!synonyms) {
    const on = makeButton(words.say('also.on'), () => actions.setSynonyms(true));
    notes.push(makeElement('p', {}, words.say('also.none'), ' ', on));
  }
  return notes;
}

/** The message as text, with the suggestions in quotes. */
export function printProblem(problem: QueryProblem, words: SearchWords): string {
  const suggestions = words.list(
    problem.suggestions.map((text) => words.say('say.word', { text })),
    'or',
  );
  return explainProblem(problem, words).replace('{suggestions}', () => suggestions);
}

/** The message, with each suggestion as a button that writes it into the query; of one that stops the search the buttons alone. */
function renderProblem(
  problem: QueryProblem,
  query: string,
  words: SearchWords,
  { setQuery }: NoteActions,
): HTMLElement[] {
  const { at, end, suggestions, fatal } = problem;
  const buttons = suggestions.map((suggestion) =>
    makeButton(suggestion, () => setQuery(query.slice(0, at) + suggestion + query.slice(end))),
  );
  if (fatal) return buttons.length ? [fillIn('{suggestions}', 'suggestions', buttons)] : [];
  const note = fillIn(explainProblem(problem, words), 'suggestions', buttons);
  note.className = 'notice';
  return [note];
}

function explainProblem({ code, at, found, suggestions }: QueryProblem, words: SearchWords): string {
  const key = code === 'valueUnknown' && suggestions.length ? 'valueNear' : code;
  return words.say(`problem.${key}`, { at: String(at + 1), found });
}

/** A paragraph of `text` with `nodes` in the place of `{name}`. */
function fillIn(text: string, name: string, nodes: readonly Node[]): HTMLElement {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return makeElement('p', {}, before, ...nodes.flatMap((node, at) => (at ? [', ', node] : [node])), after);
}
