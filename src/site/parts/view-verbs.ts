// What each verb means, as entries of a list: its name, how strong it is, in one sentence what it does. Drawn by VerbList.
import type { Site } from '../locals/site.ts';

export interface VerbEntry {
  /** Anchor of the entry. */
  id: string;
  name: string;
  /** Strength of a verb with force; the kind of any other, which has none. */
  force: string;
  gloss: string;
}

/** In the order of the vocabulary, from the strongest. */
export function viewVerbs({ t, label, atlas }: Site): VerbEntry[] {
  return atlas.corpus.vocabularies.verbs.map(({ id, labels, kind, strength, gloss }) => ({
    id,
    name: label(labels),
    force: kind === 'mandating' ? t('provision.strength', { strength }) : t(`kind.${kind}`),
    gloss: label(gloss),
  }));
}
