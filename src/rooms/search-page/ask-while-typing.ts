// Fetches what a search needs while its words are being typed, so that after Enter the texts of the results alone are left to come.
// Called by the results page.
import { walkQuery } from '../../engine/query-tree.ts';
import { expandQuery } from '../../search/query/expand-query.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { languagesOf, type SearchSources } from '../../search/search-sources.ts';
import { reportError } from '../../site/dom/report-error.ts';

/** Milliseconds without a letter after which the words are asked for. */
const PAUSE = 100;
/** The beginning of a word, of fewer than four letters: it is likely to lie in another piece of the index than the word will. */
const HALF_WORD = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]{1,3}$/u;

/** @param sources those that the page reads from now; a failure is told by the search that needs the file */
export function askWhileTyping(form: HTMLFormElement, sources: () => SearchSources): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => void openEarly(sources()).catch(reportError), { once: true });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(pause);
    pause = setTimeout(() => void askEarly(sources(), target.value).catch(reportError), PAUSE);
  });
  form.addEventListener('submit', () => clearTimeout(pause));
}

/** What every search reads: the index, the terms searched along, and what a question in words is read against. */
export async function openEarly(sources: SearchSources): Promise<void> {
  const [index, { openAsked }] = await Promise.all([sources.index(), sources.questions()]);
  await Promise.all([index.concepts(sources.language), openAsked(index, sources.language)]);
}

/** Where the words of `typed` stand, and the terms of the field that are searched with them. */
export async function askEarly(sources: SearchSources, typed: string): Promise<void> {
  const { tree, literal } = parseQuery(typed.replace(HALF_WORD, ''), languagesOf(sources));
  if (!tree) return;
  const index = await sources.index();
  const expanded = literal ? tree : expandQuery(tree, await index.concepts(sources.language)).tree;
  const asked: Promise<unknown>[] = [];
  walkQuery(expanded, (node) => {
    if (node.kind === 'word' || node.kind === 'phrase') asked.push(index.texts.find(node));
    else if (node.kind === 'term')
      for (const { forms, language } of node.phrases) asked.push(index.texts.find({ kind: 'phrase', forms, language }));
  });
  await Promise.all(asked);
}
