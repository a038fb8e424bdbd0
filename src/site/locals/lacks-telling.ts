// Whether the page of a reader holds records that nobody has told in their language yet. Called by pages of many records, for their notice.
import type { Corpus } from '../../corpus/types.ts';
import type { Language } from '../../schemas/languages.ts';
import type { Site } from './site.ts';

const GROUPS = {
  works: ({ works }: Corpus) => works.map(({ frontMatter }) => frontMatter.language),
  countries: ({ countries }: Corpus) => countries.map(toldIn),
  changes: ({ changes }: Corpus) => changes.map(toldIn),
  glossary: ({ vocabularies }: Corpus) => vocabularies.glossary.map(toldIn),
  initiatives: ({ lists }: Corpus) => lists.initiatives.map(toldIn),
  statistics: ({ lists }: Corpus) => lists.statistics.map(toldIn),
} as const;

/** Whether one or more records of the group are in another language than the reader's. */
export function lacksTelling({ atlas, lang }: Site, group: keyof typeof GROUPS): boolean {
  return GROUPS[group](atlas.corpus).some((language) => language !== lang);
}

function toldIn(record: { toldIn: Language }): Language {
  return record.toldIn;
}
