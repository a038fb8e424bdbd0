// Which rows of the explorer hold some words: the provisions that the search index finds, by the file of the index that knows the rows.
// Loaded by word-box when a word is first typed.
import { evaluateQuery } from '../../engine/evaluate-query.ts';
import type { RowsFile } from '../../engine/format.ts';
import type { SearchIndex } from '../../engine/open-index.ts';
import type { QueryNode } from '../../engine/query-tree.ts';
import type { Language } from '../../schemas/languages.ts';
import { findMarks, type Mark } from '../../search/find-marks.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { relaxQuery, type LeftOut } from '../../search/relax-query.ts';
import { runQuery, type Run } from '../../search/run-query.ts';
import { languagesOf, type SearchSources } from '../../search/search-sources.ts';
import { LostConnection } from '../../site/dom/load-file.ts';

/** One byte a row: 1 where it holds the words. */
export type RowMask = Uint8Array;

export interface FoundWords extends Run {
  /** Undefined where there is nothing to look up: then every row counts. */
  mask: RowMask | undefined;
  /** Where a text in `language` holds the words. */
  mark: (text: string, language: Language) => Mark[];
  /** What leaving out one part of the query would leave. `count` says how many rows of a mask fit; without mask it is of all rows. */
  relax: (count: (mask: RowMask | undefined) => number) => Promise<LeftOut[]>;
}

export class WordSearch {
  readonly #sources: Pick<SearchSources, 'index' | 'language'>;

  constructor(sources: Pick<SearchSources, 'index' | 'language'>) {
    this.#sources = sources;
  }

  /** Opens the index, so that it is there when the words are. */
  async prepare(): Promise<void> {
    await (await this.#sources.index()).concepts(this.#sources.language);
  }

  /**
   * @param edition that of the rows
   * @throws if the index cannot be loaded, or is of another edition
   */
  async find(query: string, synonyms: boolean, edition: string): Promise<FoundWords> {
    const parsed = parseQuery(query, languagesOf(this.#sources));
    const [run, parts] = await Promise.all([
      runQuery(this.#sources, parsed, synonyms, 'provisions'),
      this.#readParts(edition),
    ]);
    const { tree, evaluation } = run;
    if (!tree || !evaluation)
      return { ...run, mask: undefined, mark: () => [], relax: (): Promise<LeftOut[]> => Promise.resolve([]) };
    const index = await this.#sources.index();
    const toMask = (found: Uint8Array) => Uint8Array.from(parts, (part) => found[part] ?? 0);
    return {
      ...run,
      mask: toMask(evaluation.found),
      mark: (text, language) => markText(index, tree, text, language),
      relax: (count) =>
        relaxQuery(tree, async (rest) => count(rest && toMask((await evaluateQuery(index, rest, 'provisions')).found))),
    };
  }

  /** Part of each row. */
  async #readParts(edition: string): Promise<number[]> {
    const index = await this.#sources.index();
    const file = await index.json<RowsFile>('rows.bin');
    if (file.edition !== edition) throw new LostConnection(`The search index is of edition ${file.edition}.`);
    let part = 0;
    return file.parts.map((step) => (part += step));
  }
}

function markText(index: SearchIndex, tree: QueryNode, text: string, language: Language): Mark[] {
  const known = index.texts.languages.find((own) => own.language === language);
  return known ? findMarks(text, tree, language, known.stem) : [];
}
