// Commitments as lines of a list: name, promise, how many steps over which years. Drawn by CommitmentList.
import { listSteps } from '../../atlas/threads.ts';
import type { Commitment } from '../../corpus/types.ts';
import type { Site } from '../locals/site.ts';

export interface CommitmentLine {
  href: string;
  name: string;
  promise: string;
  /** `5 steps, 2005–2014`. */
  extent: string;
}

export function viewCommitments(commitments: readonly Commitment[], site: Site): CommitmentLine[] {
  const { t, label, routes } = site;
  return commitments.map((commitment) => {
    const steps = listSteps(site.atlas.corpus, commitment);
    const years = [steps[0], steps.at(-1)].map((step) => step?.date.slice(0, 4) ?? '');
    return {
      href: routes.commitment(commitment.id),
      name: label(commitment.labels),
      promise: label(commitment.promise),
      extent: `${t.count('count.steps', steps.length)}, ${[...new Set(years)].join('–')}`,
    };
  });
}
