// What each verb means, as entries of a list: its name, how strong it is, in one sentence what it does. Drawn by VerbList.
import { forceKey } from '../../words/force-key.ts';
import type { Site } from '../locals/site.ts';

export interface VerbEntry {
  /** Anchor of the entry. */
  id: string;
  name: string;
  /** What it amounts to: a request (3 of 5), a statement. */
  force: string;
  gloss: string;
}

/** In the order of the vocabulary, from the strongest. */
export function viewVerbs({ t, label, atlas }: Site): VerbEntry[] {
  return atlas.corpus.vocabularies.verbs.map(({ id, labels, kind, strength, gloss }) => ({
    id,
    name: label(labels),
    force: t(forceKey({ kind, strength }, false)),
    gloss: label(gloss),
  }));
}
