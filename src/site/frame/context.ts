// What every page and component needs: words, addresses and content in the reader's language.
import { translatorFor, type Translate } from '../../words/translate.ts';
import { Routes } from '../../addresses/routes.ts';
import { getAtlas, type Atlas } from './get-atlas.ts';
import type { Labels, Language } from '../../schemas/fields.ts';
import { lookUpLabels, type LabelLookUp } from '../../words/label-look-up.ts';

export interface PageContext extends Atlas {
  lang: Language;
  t: Translate;
  routes: Routes;
  labels: LabelLookUp;
  /** Value for a `lang` attribute: undefined where the text is in the page's own language. */
  langOf: (language: Language) => Language | undefined;
  label: (labels: Labels) => string;
}

const contexts = new Map<Language, { atlas: Atlas; context: PageContext }>();

/** The context of pages in `lang`. One per language and reading of the content. */
export async function getContext(lang: Language): Promise<PageContext> {
  const atlas = await getAtlas();
  const known = contexts.get(lang);
  if (known?.atlas === atlas) return known.context;
  const context: PageContext = {
    ...atlas,
    lang,
    t: translatorFor(lang),
    routes: new Routes(import.meta.env.BASE_URL, lang, atlas.corpus),
    labels: lookUpLabels(atlas.corpus, lang),
    langOf: (language) => (language === lang ? undefined : language),
    label: (labels) => labels[lang],
  };
  contexts.set(lang, { atlas, context });
  return context;
}
