// Gathers what is to be said of a search, with the query in words. Called by the results page.
import { LANGUAGES } from '../../schemas/languages.ts';
import { printQuery } from '../../search/query/print-query.ts';
import { hasField, type QueryNode } from '../../engine/query-tree.ts';
import type { FacetNames } from '../../search/query/resolve-fields.ts';
import type { SearchAnswer } from '../../search/search-atlas.ts';
import type { SearchSources } from '../../search/search-sources.ts';
import type { Asked } from '../../site/dom/query-notes.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';
import { renderNotes } from './render-notes.ts';

export async function collectNotes(
  answer: SearchAnswer,
  asked: Asked,
  sources: SearchSources,
  words: SearchWords,
): Promise<HTMLElement[]> {
  const { tree } = answer;
  // A word alone needs no telling back.
  const isPlain = tree?.kind === 'word' || (tree?.kind === 'term' && tree.item.kind === 'word');
  const isTold = tree && !isPlain && answer.named.number === undefined;
  return renderNotes(answer, asked, isTold ? await print(tree, sources, words) : undefined, words);
}

async function print(tree: QueryNode, sources: SearchSources, words: SearchWords): Promise<string> {
  return printQuery(tree, {
    say: (key, values) => words.say(`say.${key}`, values),
    list: (items, join) => words.list(items, join),
    field: (field) => words.say(`field.${field}`),
    names: hasField(tree) ? await (await sources.index()).json<FacetNames>('names.bin') : {},
    labelAt: LANGUAGES.indexOf(words.language),
  });
}
