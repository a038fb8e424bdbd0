// Which two steps of a commitment stand side by side first: the earliest and the latest that can be compared. Called by viewCommitment.
import type { ResolvedStep } from '../../atlas/threads.ts';
import type { Site } from '../../site/locals/site.ts';

/**
 * Of the pairs that do the same kind of thing (mandate, declare …) to the same addressee, the one that is farthest apart; else that of
 * the same kind; else the first step and the last.
 */
export function chooseCompared(
  steps: readonly ResolvedStep[],
  { labels }: Pick<Site, 'labels'>,
): readonly [ResolvedStep, ResolvedStep] | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return undefined;
  const kindOf = ({ paragraph }: ResolvedStep) => paragraph && labels.verbById.get(paragraph.verb)?.kind;
  const isSameKind = (a: ResolvedStep, b: ResolvedStep) => kindOf(a) !== undefined && kindOf(a) === kindOf(b);
  const hasSameAddressee = (a: ResolvedStep, b: ResolvedStep) =>
    a.paragraph?.addressee.some((party) => b.paragraph?.addressee.includes(party)) ?? false;
  return (
    findFarthest(steps, (a, b) => isSameKind(a, b) && hasSameAddressee(a, b)) ??
    findFarthest(steps, isSameKind) ?? [first, last]
  );
}

function findFarthest(
  steps: readonly ResolvedStep[],
  fits: (a: ResolvedStep, b: ResolvedStep) => boolean,
): readonly [ResolvedStep, ResolvedStep] | undefined {
  for (let distance = steps.length - 1; distance > 0; distance--)
    for (const [start, a] of steps.slice(0, steps.length - distance).entries()) {
      const b = steps[start + distance];
      if (b && fits(a, b)) return [a, b];
    }
  return undefined;
}
