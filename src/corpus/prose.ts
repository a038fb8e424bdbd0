// What the text of a work is kept as: a tree of few kinds of nodes, with the words alone beside it.

/** An element that content may use, e.g. `{ kind: 'element', tag: 'ol', start: 4, children: [...] }`. */
export interface ProseElement {
  kind: 'element';
  tag: string;
  /** Web address of a link that leaves the atlas. */
  href?: string;
  /** Number of the first item of a list. */
  start?: number;
  class?: string;
  children: ProseNode[];
}

/** Words that lead to the end of a relation (`ref`) or to a glossary term (`term`). */
interface ProseLink {
  kind: 'ref' | 'term';
  to: string;
  children: ProseNode[];
}

/** Text, or something around more of it. */
export type ProseNode = string | ProseElement | ProseLink;

/** Text of a work as a tree, which pages and exports write out each in its own way. */
export interface Prose {
  nodes: ProseNode[];
  /** The same without markup, white space folded. */
  text: string;
}
