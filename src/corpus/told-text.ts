// A text of the editors beside its translation, for rules and counts. Collected while translations are read.
import type { Language } from '../schemas/languages.ts';
import type { Place } from './issue.ts';
import type { Prose, ProseNode } from './prose.ts';

export interface ToldText {
  language: Language;
  /** What is translated, as reports name it: `criteria.dedicated-law.note`, `the digest of "3.d"`. */
  what: string;
  /** Number of the provision, of a digest or what stands beside one. */
  provision?: string;
  original: string;
  /** Empty where it is not translated. */
  text: string;
  /** Ends and terms that each names, in alphabetical order. */
  targets: { original: readonly string[]; text: readonly string[] };
  /** Of the translation; the start of its file where it is not translated. */
  place: Place;
}

/** The ends and terms that `prose` links to, in alphabetical order. */
export function targetsOf({ nodes }: Prose): string[] {
  return nodes.flatMap(targetsBelow).sort();
}

function targetsBelow(node: ProseNode): string[] {
  if (typeof node === 'string') return [];
  const below = node.children.flatMap(targetsBelow);
  if (node.kind !== 'element') return [node.to, ...below];
  return node.href === undefined ? below : [node.href, ...below];
}
