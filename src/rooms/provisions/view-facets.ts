// The facets of the explorer as its panel offers them: every value that occurs, by its label. Called by ProvisionsPage.
import type { Collection } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import type { OfferedFacet } from '../../site/parts/offered-facet.ts';
import { compareLabels } from '../../words/format.ts';
import { GIVEN, NONE, type Facet } from './provision-facets.ts';

export function viewFacets(
  facets: readonly { facet: Facet; values: readonly string[] }[],
  { t, lang, labels }: Site,
): OfferedFacet[] {
  const compare = compareLabels(lang);
  const labelOf = (facet: Facet, id: string): string => {
    switch (facet) {
      case 'topic':
        return labels.topic(id);
      case 'verb':
        return labels.verb(id);
      case 'addressee':
      case 'proponent':
        return labels.bodyById.has(id) ? labels.bodyShort(id) : labels.party(id);
      case 'due':
        return t(id === GIVEN ? 'facet.due.given' : 'facet.due.none');
      case 'year':
        return id === NONE ? t('common.notRecorded') : id;
      case 'body':
        return labels.bodyShort(id);
      case 'collection':
        return t(`collection.${id as Collection}`);
      case 'criterion':
        return labels.criterion(id);
    }
  };
  /** By label; years newest first, what is not recorded last. */
  const sort = (facet: Facet, entries: OfferedFacet['values']) => {
    if (facet === 'due') return entries;
    if (facet === 'year')
      return entries.toSorted((a, b) => Number(a.id === NONE) - Number(b.id === NONE) || compare(b.id, a.id));
    return entries.toSorted((a, b) => compare(a.label, b.label));
  };
  return facets.map(({ facet, values }) => ({
    facet,
    label: t(`facet.${facet}`),
    values: sort(
      facet,
      values.map((id) => ({ id, label: labelOf(facet, id) })),
    ),
  }));
}
