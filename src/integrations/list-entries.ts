// Initiatives, courses and sources of figures as records of the search, each at its anchor in its list. Called by the build of the index.
import type { Atlas } from '../atlas/atlas.ts';
import { STATIC_PAGES, type StaticPage } from '../addresses/routes.ts';
import type { PartialLabels } from '../schemas/fields.ts';
import { toPlainRecord } from '../search/plain-record.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { translatorFor } from '../words/translate.ts';

interface Entry {
  id: string;
  names: PartialLabels;
  states: readonly string[];
  /** What is told of it, in English alone. */
  sentences: readonly (string | undefined)[];
}

export function listEntries({ corpus }: Pick<Atlas, 'corpus'>): SearchRecord[] {
  const { initiatives, training, statistics } = corpus.lists;
  const stateOf = new Map(corpus.countries.map(({ code, labels }) => [code, labels.en]));
  const toRecord = (type: string, page: StaticPage, { id, names, states, sentences }: Entry): SearchRecord => {
    const name = names.en ?? Object.values(names)[0] ?? id;
    const told = [...sentences, states.map((code) => stateOf.get(code) ?? code).join(', ')];
    // A name that is not known in English is shown as it is, for what is told is English.
    const record = toPlainRecord(type, `${STATIC_PAGES[page]}#${id}`, { ...names, en: name }, (language) =>
      language === 'en' ? told : [],
    );
    return { ...record, facets: { ...record.facets, country: states } };
  };
  const t = translatorFor('en');
  return [
    ...initiatives.map(({ id, names, members, summary, organisations }) =>
      toRecord('initiative', 'initiatives', { id, names, states: members, sentences: [summary, organisations] }),
    ),
    ...training.map(({ id, titles, countries, summary, provider, audience }) =>
      toRecord('training', 'training', {
        id,
        names: titles,
        states: countries,
        sentences: [summary, provider, audience],
      }),
    ),
    ...statistics.map(({ id, titles, countries, summary, publisher, covers }) => {
      const told = (['form', 'age', 'sex'] as const).filter((one) => covers[one] === 'yes');
      const sentences = [
        summary,
        publisher,
        [t('statistics.title'), t('statistics.set'), ...told.map((one) => t(`statistics.covers.${one}`))].join(' · '),
      ];
      return toRecord('statistics', 'statistics', { id, names: titles, states: countries, sentences });
    }),
  ];
}
