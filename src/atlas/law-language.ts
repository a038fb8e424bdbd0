// In which language a law is cited: that of its first official title, then of its title in another language, then of our English
// rendering. Used wherever a citation or the number of an article is shown.
import type { Work } from '../corpus/types.ts';
import { LANGUAGES } from '../schemas/languages.ts';

/** ISO 639-1; undefined if the record tells no title. */
export function lawLanguage({ titles, law }: Pick<Work['frontMatter'], 'titles' | 'law'>): string | undefined {
  const official = LANGUAGES.find((language) => titles[language] !== undefined);
  return official ?? law?.originalTitle?.language ?? (law?.englishTitle === undefined ? undefined : 'en');
}
