// What became of the recommendations of a text in the later official texts held here.
import type { Corpus, Provision, Work } from '../corpus/types.ts';
import type { Uptake, UptakeVerdict } from '../schemas/uptake.ts';
import { UPTAKE_VERDICTS } from '../schemas/uptake.ts';
import { isHeldOneByOne } from './held-units.ts';
import { resolveEnd } from './build-graph.ts';
import { compareDates } from '../schemas/partial-date.ts';

export interface ResolvedUptake {
  recommendation: Provision;
  verdict: UptakeVerdict;
  by: { work: Work; provision: Provision; note: string }[];
  commitments: string[];
  reason: string;
}

/** Verdicts on the recommendations of `source`, in its order; recommendations that lint misses are left out. */
export function listUptake(corpus: Corpus, { entries }: Uptake, source: Work): ResolvedUptake[] {
  const byNumber = new Map(entries.map((entry) => [entry.recommendation, entry]));
  return source.provisions.flatMap((recommendation) => {
    const entry = byNumber.get(recommendation.n);
    if (!entry) return [];
    const by = entry.by.flatMap(({ provision: end, note }) => {
      const found = resolveEnd(corpus, end);
      return found?.provision ? [{ work: found.work, provision: found.provision, note }] : [];
    });
    return [{ recommendation, verdict: entry.verdict, by, commitments: entry.commitments, reason: entry.reason }];
  });
}

/** Verdict on provision `n` of `work`; undefined if nobody followed it. */
export function verdictOf({ uptake }: Corpus, { workId }: Work, n: string): UptakeVerdict | undefined {
  if (uptake.source !== workId) return undefined;
  return uptake.entries.find(({ recommendation }) => recommendation === n)?.verdict;
}

/** How many verdicts of each kind. */
export function countVerdicts(list: readonly ResolvedUptake[]): Record<UptakeVerdict, number> {
  const counts = Object.fromEntries(UPTAKE_VERDICTS.map((verdict) => [verdict, 0])) as Record<UptakeVerdict, number>;
  for (const { verdict } of list) counts[verdict]++;
  return counts;
}

/**
 * Official texts adopted after `source` in which its recommendations could stand: how many, and how many held whole, each
 * paragraph by itself.
 */
export function countLaterTexts({ works }: Corpus, source: Work): { all: number; complete: number } {
  const day = source.frontMatter.adopted;
  const later = works.filter(
    ({ collection, frontMatter }) =>
      ['resolutions', 'conclusions', 'instruments'].includes(collection) &&
      day !== null &&
      frontMatter.adopted !== null &&
      compareDates(frontMatter.adopted, day) > 0,
  );
  return { all: later.length, complete: later.filter(isHeldOneByOne).length };
}
