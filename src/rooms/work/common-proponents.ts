// Who made all the proposals of a long text: then they are named once above its paragraphs, and each is only called a proposal. Called by
// the view of a record and by the line below a paragraph.
import type { Provision } from '../../corpus/types.ts';

/** Number of proposals up to which each names who made it. */
const FEW = 10;

/** Empty where there are few proposals, or where they are of different parties. */
export function commonProponents({
  provisions,
}: {
  provisions: readonly Pick<Provision, 'proponent'>[];
}): readonly string[] {
  const proposals = provisions.map(({ proponent }) => proponent).filter(({ length }) => length > 0);
  const [first = []] = proposals;
  return proposals.length > FEW && proposals.every((other) => other.join() === first.join()) ? first : [];
}
