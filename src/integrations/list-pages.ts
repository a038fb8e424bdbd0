// Pages of the site that are no record and no guide, by their names: who asks for help, the comparison or the statistics finds them.
// Called by the build of the index.
import type { Atlas } from '../atlas/atlas.ts';
import { STATIC_PAGES, type StaticPage } from '../addresses/routes.ts';
import { LANGUAGES, type Labels } from '../schemas/fields.ts';
import { toPlainRecord } from '../search/plain-record.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { ownTranslator, type Key } from '../words/translate.ts';

/** Each with its title and what it says of itself. */
const PAGES: readonly (readonly [page: StaticPage, title: Key, lead: Key])[] = [
  ['legislation', 'legislation.title', 'legislation.lead'],
  ['compare', 'compare.title', 'compare.lead'],
  ['network', 'network.title', 'network.lead'],
  ['provisions', 'provisions.title', 'provisions.lead'],
  ['civilSociety2009', 'uptake.title', 'uptake.lead'],
  ['workPlan', 'workPlan.title', 'workPlan.lead'],
  ['map', 'map.title', 'map.lead'],
  ['timeline', 'timeline.title', 'timeline.lead'],
  ['nationalReport', 'report.title', 'report.lead'],
  ['statistics', 'statistics.title', 'statistics.lead'],
  ['figures', 'figures.title', 'figures.lead'],
  ['initiatives', 'initiatives.title', 'initiatives.lead'],
  ['training', 'training.title', 'training.lead'],
  ['lessons', 'lessons.title', 'lessons.lead'],
  ['help', 'help.title', 'help.lead'],
  ['offline', 'nav.offline', 'offline.lead'],
  ['languages', 'languages.title', 'languages.lead'],
];

export function listPages({ corpus }: Pick<Atlas, 'corpus'>): SearchRecord[] {
  return PAGES.map(([page, title, lead]) => {
    const titles = Object.fromEntries(
      LANGUAGES.map((language) => [language, ownTranslator(corpus, language)(title)]),
    ) as Labels;
    return toPlainRecord('page', STATIC_PAGES[page], titles, (language) => [
      ownTranslator(corpus, language)(lead),
      // The places where help can be found are in four languages.
      ...(page === 'help' ? corpus.lists.help.flatMap(({ names, offers }) => [names[language], offers[language]]) : []),
    ]);
  });
}
