// How much of the content is told in each language, in words of the original. Asked by `npm run translations`.
import type { Language } from '../schemas/languages.ts';
import { originalOf, standingOf, type Standing } from './accepted.ts';
import type { ToldText } from './told-text.ts';
import type { Translations } from './translations.ts';

interface CollectionCount {
  /** Folder or list below the content folder: `countries`, `vocabularies/glossary`. */
  collection: string;
  /** Words of the original, by how its translation stands. */
  words: Readonly<Record<Standing, number>>;
}

export interface LanguageCount {
  language: Language;
  collections: CollectionCount[];
  /** What is not as it should be, in the order of the files. */
  left: { told: ToldText; standing: Standing }[];
}

/** @param translations read with the texts of files without translation */
export function countTranslations({ texts, accepted }: Translations, languages: readonly Language[]): LanguageCount[] {
  return languages.map((language) => {
    const standings = texts
      .filter((told) => told.language === language)
      .map((told) => ({ told, standing: standingOf(told, accepted.get(language)) }));
    const byCollection = Map.groupBy(standings, ({ told }) => collectionOf(originalOf(told)));
    return {
      language,
      collections: [...byCollection]
        .map(([collection, members]) => ({ collection, words: sumWords(members) }))
        .sort((a, b) => (a.collection < b.collection ? -1 : 1)),
      left: standings.filter(({ standing }) => standing !== 'whole'),
    };
  });
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

function sumWords(members: LanguageCount['left']): Record<Standing, number> {
  const words = { whole: 0, stale: 0, unaccepted: 0, missing: 0 };
  for (const { told, standing } of members) words[standing] += countWords(told.original);
  return words;
}

function collectionOf(path: string): string {
  const [folder = '', name] = path.replace(/\.\w+$/, '').split('/');
  return name === undefined || folder === 'vocabularies' ? path.replace(/\.\w+$/, '') : folder;
}
