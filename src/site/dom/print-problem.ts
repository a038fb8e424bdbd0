// What is wrong with a query, as text. Called by the notes of a query and where a search was refused.
import { fillIn } from '../../text/fill-in.ts';
import type { QueryProblem } from '../../engine/query-tree.ts';
import type { SearchWords } from './search-words.ts';

/** The message, with the suggestions in quotes. */
export function printProblem(problem: QueryProblem, words: SearchWords): string {
  const suggestions = words.list(
    problem.suggestions.map((text) => words.say('say.word', { text })),
    'or',
  );
  return fillIn(explainProblem(problem, words), { suggestions });
}

/** The message, with `{suggestions}` left open. */
export function explainProblem({ code, at, found, suggestions }: QueryProblem, words: SearchWords): string {
  const key = code === 'valueUnknown' && suggestions.length ? 'valueNear' : code;
  return words.say(`problem.${key}`, { at: String(at + 1), found });
}
