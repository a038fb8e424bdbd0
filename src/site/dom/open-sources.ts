// Where the results page reads from: the site's own files, each once, and anew after a failure. Called by the results page and by the
// words of the explorer.
import type { CitedEntry } from '../../citations/cited-record.ts';
import type { Language } from '../../schemas/languages.ts';
import { type MakeEngine, SearchIndex } from '../../engine/open-index.ts';
import type { AnswersFile } from '../../search/asked/answers-file.ts';
import type { SearchSources } from '../../search/search-sources.ts';
import { readJson } from '../../engine/read-files.ts';
import { type Asking, loadBytes } from './load-file.ts';
import { loadScript } from './load-script.ts';

/**
 * @param base address of the site, with a slash at the end
 * @param onBytes called as bytes arrive, with their sum
 * @param asking whether files may come from what the browser keeps
 */
export function openSources(
  base: string,
  language: Language,
  onBytes: (sum: number) => void,
  asking: Asking = 'first',
): SearchSources {
  let sum = 0;
  const load = async (path: string): Promise<Uint8Array> => {
    const bytes = await loadBytes(`${base}${path}`, asking);
    sum += bytes.length;
    onBytes(sum);
    return bytes;
  };
  const readList = (path: string) => readJson<CitedEntry[]>(path, load(path), 'list');
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const open = async (reach: 'own' | 'all') =>
    SearchIndex.open((name) => load(`search/${name}`), languages, await findEngine(base), reach);
  return {
    language,
    index: once(() => open('own')),
    ...(language !== 'en' && { wider: once(() => open('all')) }),
    symbols: once(() => readList('data/symbols.json')),
    laws: once(() => readList('data/laws.json')),
    page: async (address) => {
      const { loadPage } = await loadScript(() => import('./load-page.ts'));
      return loadPage(base, language, address);
    },
    questions: once(async () => (await loadScript(() => import('../../search/asked/questions.ts'))).QUESTIONS),
    answers: onceEach((id) => {
      const path = `data/asked/${language}/${id}.json`;
      return readJson<AnswersFile>(path, load(path), { question: 'text', states: 'map' });
    }),
  };
}

/** Undefined for our own engine. Pagefind's comes into the site only if the site is built for it. */
async function findEngine(base: string): Promise<MakeEngine | undefined> {
  // Written out with dots, so that the build puts the value in its place and leaves the rest out.
  if (import.meta.env.ATLAS_SEARCH !== 'pagefind') return undefined;
  const { PagefindEngine } = await loadScript(() => import('../../engine/pagefind-engine.ts'));
  return (file, version) => new PagefindEngine(file, new URL(`${base}search/${version}/`, location.href).href);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => (made = undefined));
    return made;
  };
}

/** The same for each `id`. */
function onceEach<T>(make: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>();
  return (id) => {
    const get = known.get(id) ?? once(() => make(id));
    known.set(id, get);
    return get();
  };
}
