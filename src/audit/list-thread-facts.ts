// The facts of threads: steps of commitments, and what became of recommendations. Called by the list of all facts.
import type { Corpus } from '../corpus/types.ts';
import { resolveEnd } from '../atlas/build-graph.ts';
import type { Routes } from '../addresses/routes.ts';
import type { Fact } from './fact.ts';
import { joinParts } from './say-fact.ts';
import { supportOf, supportOfList } from './support-of.ts';

/** One fact a step, then one a verdict; each rests on the paragraph that it names. */
export function listThreadFacts(corpus: Corpus, routes: Routes): Fact[] {
  const supportOfEnd = (end: string) => {
    const found = resolveEnd(corpus, end);
    return found?.provision
      ? supportOf(found.provision.evidence)
      : supportOfList(found?.work.frontMatter.evidence ?? [], found?.work.frontMatter.confidence ?? 'low');
  };
  const { source, entries, checkedOn } = corpus.uptake;
  return [
    ...corpus.commitments.flatMap(({ id, steps }) =>
      steps.map(({ provision, change, reason }): Fact => ({
        ...supportOfEnd(provision),
        class: 'step',
        id: `${id}/${provision}`,
        state: undefined,
        path: routes.commitment(id),
        says: `${provision}: ${change}. ${reason}`,
      })),
    ),
    ...entries.map(({ recommendation, verdict, by, reason }): Fact => {
      const support = supportOfEnd(by[0]?.provision ?? `${source ?? ''}#${recommendation}`);
      return {
        ...support,
        checkedOn,
        standsAt: checkedOn,
        class: 'verdict',
        id: recommendation,
        state: undefined,
        path: routes.page('civilSociety2009'),
        says: joinParts([`${recommendation}: ${verdict}`, ...by.map(({ provision }) => provision), reason]),
      };
    }),
  ];
}
