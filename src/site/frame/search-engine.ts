// Which engine looks words up: ATLAS_SEARCH=pagefind builds a site that does so in Pagefind's index. Read by the build, the policy of
// the pages and the search page.

const SEARCH_ENGINES = ['atlas', 'pagefind'] as const;
export type SearchEngine = (typeof SEARCH_ENGINES)[number];

/** @throws if `value` names no engine */
export function searchEngine(value: string | undefined = process.env['ATLAS_SEARCH']): SearchEngine {
  const engine = SEARCH_ENGINES.find((name) => name === (value ?? 'atlas'));
  if (engine === undefined)
    throw new Error(
      `ATLAS_SEARCH="${value}" is no search engine. Write ${SEARCH_ENGINES.join(' or ')}, or leave it out.`,
    );
  return engine;
}
