// The fixture as a page of the room of legislation sees it: its site in one language, and one of its states.
import type { Country } from '../../src/corpus/types.ts';
import type { Language } from '../../src/schemas/languages.ts';
import type { Site } from '../../src/site/locals/site.ts';
import { readContent, type Files } from './make-content.ts';
import { siteOf } from './site-of.ts';

/** The minimal content, changed by `files`, in `lang`; Argentina, which holds an answer, a penalty and a ratification; Bolivia, a blank. */
export async function readStates(
  files: Files = {},
  lang: Language = 'en',
): Promise<{ site: Site; argentina: Country; bolivia: Country }> {
  const { corpus } = await readContent(files);
  const find = (code: string) => {
    const country = corpus.countries.find((candidate) => candidate.code === code);
    if (!country) throw new Error(`The fixture has no state "${code}".`);
    return country;
  };
  return { site: siteOf(corpus, lang), argentina: find('ar'), bolivia: find('bo') };
}
