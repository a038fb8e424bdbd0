// Every title and citation of the content as readers paste it, whole: the work that is called so comes first.
import { describe, expect, test } from 'vitest';
import { workPath } from '../../src/addresses/work-path.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import type { Work } from '../../src/corpus/types.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';
import { searchAtlas } from '../../src/search/search-atlas.ts';
import { realSearch } from '../helpers/memory-search.ts';
import { realCorpus } from '../helpers/real-corpus.ts';

const corpus = await realCorpus();
const { works } = corpus;
const memory = await realSearch();

interface Name {
  text: string;
  language: Language;
}

const namesOf = ({ frontMatter: { titles, law } }: Work): Name[] => [
  ...LANGUAGES.flatMap((language) => {
    const text = titles[language] ?? (language === 'en' ? law?.englishTitle : undefined);
    return text === undefined ? [] : [{ text, language }];
  }),
  ...(law ? [{ text: law.citation, language: 'en' as const }] : []),
];
const pathsByText = new Map<string, Set<string>>();
for (const work of works)
  for (const { text } of namesOf(work)) pathsByText.set(text, (pathsByText.get(text) ?? new Set()).add(workPath(work)));
// Our own names are no less names: a code of one state may be called as that of another is.
for (const language of LANGUAGES)
  for (const work of new Atlas(corpus).in(language).corpus.works) {
    const { rendering } = work.frontMatter;
    if (rendering !== undefined) pathsByText.get(rendering)?.add(workPath(work));
  }
const names = [...new Map(works.flatMap(namesOf).map((name) => [name.text, name])).values()];

/** As a word processor and a PDF leave it: soft hyphens, spaces that do not break, other apostrophes, decomposed letters. */
function paste(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00AD')
    .replace(/ /g, '\u00A0')
    .replace(/['’]/g, '\u02BC');
}

/** Records found for `query`, as many as are called so, if they are not those. */
async function findWrong(query: string, text: string, language: Language): Promise<string[]> {
  const called = pathsByText.get(text) ?? new Set();
  const { named, hits } = await searchAtlas(memory.sourcesFor(language), {
    query,
    filters: {},
    sort: 'relevance',
    synonyms: true,
    view: 'works',
    limit: 8,
  });
  const [first = 'nothing'] = [
    ...named.rows.map(({ path }) => path.replace(/#.*/, '')),
    ...hits.map(({ path }) => path),
  ];
  return called.has(first) ? [] : [`${language} ${text}: ${first}`];
}

describe('a whole title or citation', () => {
  test('pasted out of a document finds its work first', async () => {
    const wrong = await Promise.all(names.map(({ text, language }) => findWrong(paste(text), text, language)));
    expect(names.length).toBeGreaterThan(400);
    expect(wrong.flat()).toEqual([]);
  });

  test('of another language finds its work first', async () => {
    const foreign = names.filter(({ language }) => language !== 'en');
    const wrong = await Promise.all(foreign.map(({ text }) => findWrong(`“${text}”`, text, 'en')));
    expect(foreign.length).toBeGreaterThan(100);
    expect(wrong.flat()).toEqual([]);
  });
});
