// Prose made in one line, as parse-mdx.ts reads it.
import { mdxToHast } from 'satteri';
import { readProse } from '../../src/corpus/read-prose.ts';
import type { Prose, ProseElement, ProseNode } from '../../src/corpus/prose.ts';

type Nodes = Parameters<typeof readProse>[0];

/** Prose of Markdown that the checks of parse-mdx.ts have not seen. */
export function proseOf(markdown: string): Prose {
  return readProse((mdxToHast(markdown) as { children: Nodes }).children);
}

/** A plain element, e.g. `element('p', 'Text.')`. */
export function element(tag: string, ...children: ProseNode[]): ProseElement {
  return { kind: 'element', tag, children };
}
