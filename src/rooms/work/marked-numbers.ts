// Which numbers of a text are marked at the paragraph: the editors', as a rule; in a long text that has mostly those, it is said once above
// the paragraphs, and the printed ones are marked. Called by the view of a record and by its paragraphs.
import type { Provision } from '../../corpus/types.ts';

type Numbered = Pick<Provision, 'editorial'>;
type Numbers = 'editorial' | 'printed';

/** Number of paragraphs beyond which a text is long. */
const FEW = 10;

export function markedNumbers({ provisions }: { provisions: readonly Numbered[] }): Numbers {
  const editorial = provisions.filter((provision) => provision.editorial).length;
  return provisions.length > FEW && editorial * 2 > provisions.length ? 'printed' : 'editorial';
}

export function numbersOf({ editorial }: Numbered): Numbers {
  return editorial ? 'editorial' : 'printed';
}
