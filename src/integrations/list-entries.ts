// Initiatives, courses and sources of figures as records of the search, each at its anchor in its list, as each language tells it.
// Called by the build of the index.
import type { Atlas } from '../atlas/atlas.ts';
import { pickText } from '../atlas/work-queries.ts';
import { STATIC_PAGES, type StaticPage } from '../addresses/routes.ts';
import type { Corpus } from '../corpus/types.ts';
import { LANGUAGES, type Language, type PartialLabels } from '../schemas/fields.ts';
import { toPlainRecord } from '../search/plain-record.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { ownTranslator } from '../words/translate.ts';

interface Entry {
  type: string;
  page: StaticPage;
  id: string;
  names: PartialLabels;
  rendering: string | undefined;
  toldIn: Language;
  states: readonly string[];
  sentences: readonly (string | undefined)[];
}

export function listEntries(atlas: Atlas): SearchRecord[] {
  const tellings = LANGUAGES.map((language) => ({ language, entries: listIn(atlas.in(language).corpus, language) }));
  return listIn(atlas.corpus, 'en').map((entry, index) => {
    const told = new Map(
      tellings.flatMap(({ language, entries }) => {
        const own = entries[index];
        return own?.toldIn === language ? [[language, own] as const] : [];
      }),
    );
    const names = Object.fromEntries(
      LANGUAGES.map((language) => {
        const own = told.get(language);
        // A name that is not known in English is shown as it is, for what is told is English.
        const other = language === 'en' ? (pickText(entry.names, 'en')?.text ?? entry.id) : own?.rendering;
        return [language, entry.names[language] ?? other];
      }),
    );
    const record = toPlainRecord(entry.type, `${STATIC_PAGES[entry.page]}#${entry.id}`, names, (language) => {
      const own = told.get(language);
      if (!own) return [];
      const labels = new Map(atlas.corpus.countries.map((country) => [country.code, country.labels[language]]));
      return [...own.sentences, own.states.map((code) => labels.get(code) ?? code).join(', ')];
    });
    return { ...record, facets: { ...record.facets, country: [...entry.states] } };
  });
}

function listIn(corpus: Corpus, language: Language): Entry[] {
  const { initiatives, training, statistics } = corpus.lists;
  const t = ownTranslator(corpus, language);
  return [
    ...initiatives.map(({ id, names, rendering, toldIn, members, summary, organisations }): Entry => {
      const sentences = [summary, organisations];
      return { type: 'initiative', page: 'initiatives', id, names, rendering, toldIn, states: members, sentences };
    }),
    ...training.map(({ id, titles, rendering, toldIn, countries, summary, provider, audience }): Entry => {
      const sentences = [summary, provider, audience];
      return { type: 'training', page: 'training', id, names: titles, rendering, toldIn, states: countries, sentences };
    }),
    ...statistics.map(({ id, titles, rendering, toldIn, countries, summary, publisher, covers }): Entry => {
      const covered = (['form', 'age', 'sex'] as const).filter((one) => covers[one] === 'yes');
      const what = [t('statistics.title'), t('statistics.set'), ...covered.map((one) => t(`statistics.covers.${one}`))];
      const sentences = [summary, publisher, what.join(' · ')];
      return {
        type: 'statistics',
        page: 'statistics',
        id,
        names: titles,
        rendering,
        toldIn,
        states: countries,
        sentences,
      };
    }),
  ];
}
