// Gathers what is to be said of a search: the query in words and, where nothing was found, what to leave out. Called by the results
// page.
import { LANGUAGES } from '../../schemas/languages.ts';
import { printQuery } from '../../search/query/print-query.ts';
import { hasField, type QueryNode } from '../../engine/query-tree.ts';
import type { FacetNames } from '../../search/query/resolve-fields.ts';
import { relaxQuery } from '../../search/relax-query.ts';
import type { SearchAnswer, SearchSources } from '../../search/search-atlas.ts';
import type { Facet } from '../../engine/search-record.ts';
import { makeButton, makeElement } from '../../site/dom/make-element.ts';
import { renderNotes } from './render-notes.ts';
import type { SearchState } from './search-state.ts';
import type { SearchWords } from './search-words.ts';

export interface NotesContext {
  sources: SearchSources;
  words: SearchWords;
  /** Searches anew. */
  go: (state: SearchState) => void;
  /** Name of a filter's value. */
  labelOf: (facet: Facet, value: string) => string;
}

export async function collectNotes(
  answer: SearchAnswer,
  state: SearchState,
  context: NotesContext,
): Promise<HTMLElement[]> {
  const { words, go } = context;
  const { tree } = answer;
  const actions = {
    setQuery: (query: string) => go({ ...state, query, page: 1 }),
    setSynonyms: (synonyms: boolean) => go({ ...state, synonyms, page: 1 }),
  };
  // A word alone needs no telling back.
  const isPlain = tree?.kind === 'word' || (tree?.kind === 'term' && tree.item.kind === 'word');
  const printed = tree && !isPlain && answer.named.number === undefined ? await print(tree, context) : undefined;
  const notes = renderNotes(answer, state.query.normalize('NFC'), state.synonyms, printed, words, actions);
  if (answer.total === 0 && tree && !answer.corrections.length)
    notes.push(...(await listRelaxations(tree, state, context)));
  return notes;
}

async function print(tree: QueryNode, { sources, words }: NotesContext): Promise<string> {
  return printQuery(tree, {
    say: (key, values) => words.say(`say.${key}`, values),
    list: (items, join) => words.list(items, join),
    field: (field) => words.say(`field.${field}`),
    names: hasField(tree) ? await (await sources.index()).json<FacetNames>('names.bin') : {},
    labelAt: LANGUAGES.indexOf(words.language),
  });
}

async function listRelaxations(tree: QueryNode, state: SearchState, context: NotesContext): Promise<HTMLElement[]> {
  const { sources, words, go, labelOf } = context;
  const query = state.query.normalize('NFC');
  const found = await relaxQuery(await sources.index(), tree, state.filters);
  if (!found.length) return [];
  const items = await Promise.all(
    found.map(async ({ part, count }) => {
      if (typeof part === 'string') {
        const { [part]: value, ...filters } = state.filters;
        const text = words.count('relax.filter', count, { part: labelOf(part, value ?? '') });
        return makeElement(
          'li',
          {},
          makeButton(text, () => go({ ...state, filters, page: 1 })),
        );
      }
      const text = words.count('relax.part', count, { part: await print(part, context) });
      const rest = `${query.slice(0, part.at)} ${query.slice(part.end)}`.replace(/\s+/g, ' ').trim();
      return makeElement(
        'li',
        {},
        makeButton(text, () => go({ ...state, query: rest, page: 1 })),
      );
    }),
  );
  return [makeElement('p', {}, words.say('relax')), makeElement('ul', {}, ...items)];
}
