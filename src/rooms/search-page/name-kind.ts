// What a result is, in words: `Guyana · Statute`, `Resolution`, `Practices`. Called by the results page.
import type { Facet } from '../../engine/search-record.ts';
import type { Hit } from '../../search/load-hits.ts';
import type { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';

/** More states than these are not named. */
const MOST_STATES = 3;

/** A document is called by its kind, any other record as the first filter calls it; the state of a law or a practice stands before. */
export function nameKind(
  { types, states }: Pick<Hit, 'types' | 'states'>,
  boxes: FacetBoxes<Facet>,
  words: SearchWords,
): string {
  const kind = types.map((type) => words.find(`kind.${type}`)).find((name) => name !== undefined);
  const known = types.find((type) => boxes.knows('type', type));
  const named = types.includes('state') || states.length > MOST_STATES ? [] : states;
  return [
    words.list(named.map((code) => boxes.label('country', code))),
    kind ?? (known === undefined ? '' : boxes.label('type', known)),
  ]
    .filter(Boolean)
    .join(' · ');
}
