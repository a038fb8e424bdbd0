// The search of the browser over an index in memory: the same code, with loaders that read no network.
import { Atlas } from '../../src/atlas/atlas.ts';
import { toLawsJson } from '../../src/search/laws-json.ts';
import type { CitedEntry } from '../../src/citations/cited-record.ts';
import { toSymbolsJson } from '../../src/search/symbols-json.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { collectRecords, indexContent } from '../../src/integrations/index-content.ts';
import type { Language } from '../../src/schemas/fields.ts';
import { SearchIndex } from '../../src/engine/open-index.ts';
import type { IndexFiles } from '../../src/engine/build-index.ts';
import type { SearchRecord } from '../../src/engine/search-record.ts';
import type { SearchSources } from '../../src/search/search-sources.ts';
import { toAskedJson } from '../../src/rooms/search-page/asked-json.ts';
import { QUESTIONS } from '../../src/search/asked/questions.ts';
import type { AnswersFile } from '../../src/search/asked/answers-file.ts';
import type { TextShelf } from '../../src/texts/text-shelf.ts';
import { buildSite } from '../../src/site/locals/site.ts';
import { realCorpus } from './real-corpus.ts';

export interface MemorySearch {
  records: readonly SearchRecord[];
  files: IndexFiles;
  sourcesFor(language: Language): SearchSources;
}

let ofContent: Promise<MemorySearch> | undefined;

/** Over the content of the atlas; made once for all test files of a worker. */
export function realSearch(): Promise<MemorySearch> {
  ofContent ??= realCorpus().then((corpus) => buildMemorySearch(corpus));
  return ofContent;
}

/** @param texts official ones, where they are searched */
export async function buildMemorySearch(corpus: Corpus, texts?: TextShelf): Promise<MemorySearch> {
  const atlas = new Atlas(corpus, texts);
  const records = await collectRecords(atlas);
  const files = await indexContent(atlas, records);
  const symbols = JSON.parse(toSymbolsJson(corpus)) as CitedEntry[];
  const laws = JSON.parse(toLawsJson(corpus)) as CitedEntry[];
  const opened = new Map<string, Promise<SearchIndex>>();
  const open = (language: Language, reach: 'own' | 'all' = 'own') => {
    const known = opened.get(`${language} ${reach}`) ?? openIndex(files, language, reach);
    opened.set(`${language} ${reach}`, known);
    return known;
  };
  return {
    records,
    files,
    sourcesFor: (language) => ({
      language,
      index: () => open(language),
      ...(language !== 'en' && { wider: () => open(language, 'all') }),
      symbols: () => Promise.resolve(symbols),
      laws: () => Promise.resolve(laws),
      page: () => Promise.resolve(undefined),
      questions: () => Promise.resolve(QUESTIONS),
      answers: (id) => Promise.resolve(JSON.parse(toAskedJson(buildSite(atlas, '/', language), id)) as AnswersFile),
    }),
  };
}

export function openIndex(
  files: Pick<IndexFiles, 'get'>,
  language: Language,
  reach: 'own' | 'all' = 'own',
): Promise<SearchIndex> {
  return SearchIndex.open(
    (name) => {
      const bytes = files.get(name);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`The index has no file ${name}.`));
    },
    language === 'en' ? ['en'] : [language, 'en'],
    undefined,
    reach,
  );
}
