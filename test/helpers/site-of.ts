// The site of a fixture's corpus in one language.
import { Atlas } from '../../src/atlas/atlas.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { buildSite, type Site } from '../../src/site/locals/site.ts';

/** As pages of `lang` see it, at the root of a host. */
export function siteOf(corpus: Corpus, lang: Language): Site {
  return buildSite(new Atlas(corpus), '/', lang);
}
