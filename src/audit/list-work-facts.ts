// The facts of works' front matter and of practices: titles, marks, dates. Called by the list of all facts.
import type { Corpus } from '../corpus/types.ts';
import type { Routes } from '../addresses/routes.ts';
import type { Fact } from './fact.ts';
import { joinParts, orNone } from './say-fact.ts';
import { supportOfList } from './support-of.ts';

/** One fact a work, then one a practice. */
export function listWorkFacts(corpus: Corpus, routes: Routes): Fact[] {
  return [
    ...corpus.works.map((work): Fact => {
      const { frontMatter, workId } = work;
      const { law, symbol, titles, adopted, issuingBody, confidence, evidence } = frontMatter;
      const title = titles.en ?? titles.es ?? titles.pt ?? titles.fr ?? law?.englishTitle;
      return {
        ...supportOfList(evidence, confidence),
        class: law ? 'law' : 'oas-work',
        id: workId,
        state: law?.jurisdiction,
        path: routes.work(work),
        says: law
          ? joinParts([
              title,
              law.citation,
              `adopted ${orNone(adopted)}`,
              `published ${orNone(law.published)}`,
              `in force: ${law.legalForce}`,
            ])
          : joinParts([symbol ?? 'no symbol', title, issuingBody, `adopted ${orNone(adopted)}`]),
      };
    }),
    ...corpus.practices.map(
      ({ workId, titles, organisation, years, results, countries, confidence, evidence }): Fact => ({
        ...supportOfList(evidence, confidence),
        class: 'practice',
        id: workId,
        state: countries.length === 1 ? countries[0] : undefined,
        path: routes.practice(workId),
        says: joinParts([
          titles.en,
          organisation,
          `${orNone(years.from)} to ${years.to === null ? 'now' : orNone(years.to)}`,
          ...results.slice(0, 2).map(({ text }) => text),
        ]),
      }),
    ),
  ];
}
