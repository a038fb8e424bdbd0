// The subregions by which a list of states can be narrowed, in the order of their names. Drawn by SubregionField.
import { compareLabels } from '../../words/format.ts';
import type { Site } from '../locals/site.ts';

export interface SubregionView {
  id: string;
  label: string;
  /** Codes of its states. */
  members: readonly string[];
}

export function listSubregions({ atlas, lang, label }: Pick<Site, 'atlas' | 'lang' | 'label'>): SubregionView[] {
  const compare = compareLabels(lang);
  return atlas.corpus.vocabularies.subregions
    .map(({ id, labels, members }) => ({ id, label: label(labels), members }))
    .sort((a, b) => compare(a.label, b.label));
}
