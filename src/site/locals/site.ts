// The reader's site: words, addresses and labels in one language, over one atlas. The middleware puts it into Astro.locals.
import type { Atlas } from '../../atlas/atlas.ts';
import { Routes } from '../../addresses/routes.ts';
import { LANGUAGES, type Labels, type Language } from '../../schemas/fields.ts';
import { lookUpLabels, type LabelLookUp } from '../../words/label-look-up.ts';
import { ownTranslator, type Translate } from '../../words/translate.ts';

export interface Site {
  lang: Language;
  t: Translate;
  /** The words of another language. */
  tIn: (language: Language) => Translate;
  routes: Routes;
  labels: LabelLookUp;
  /** Value for a `lang` attribute: undefined where the text is in the page's own language. */
  langOf: <L extends string>(language: L) => L | undefined;
  label: (labels: Labels) => string;
  atlas: Atlas;
}

/** The site of `atlas` below `base` as readers of `lang` see it. */
export function buildSite(atlas: Atlas, base: string, lang: Language): Site {
  const told = atlas.in(lang);
  const tIn = (language: Language) => ownTranslator(atlas.corpus, language);
  return {
    lang,
    t: tIn(lang),
    tIn,
    routes: new Routes(base, lang, told.corpus),
    labels: lookUpLabels(told.corpus, lang),
    langOf: (language) => (language === lang ? undefined : language),
    label: (labels) => labels[lang],
    atlas: told,
  };
}

/** Language of an address below `base`: `/atlas/es/map/` → `es`; English where it names none. */
export function languageOfPath(path: string, base: string): Language {
  const [first] = path.slice(base.replace(/\/$/, '').length + 1).split('/');
  return LANGUAGES.find((language) => language === first) ?? 'en';
}
