// The states in the order of their names, as every table of this room lists them.
import type { Country } from '../../corpus/types.ts';
import type { Site } from '../../site/locals/site.ts';
import { compareLabels } from '../../words/format.ts';

export function listStates({ atlas: { corpus }, lang }: Site): Country[] {
  const compare = compareLabels(lang);
  return corpus.countries.toSorted((a, b) => compare(a.labels[lang], b.labels[lang]));
}
