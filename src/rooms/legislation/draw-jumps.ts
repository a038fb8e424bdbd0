// Links to the groups of the compared table, above it. Called by compare.client.ts.
import { makeElement } from '../../site/dom/make-element.ts';
import type { CompareGroup } from './compare-groups.ts';

/** Id of the heading of a group. */
export function groupAnchor(id: string): string {
  return `group-${id}`;
}

/** Links to the groups; none where there is one to see. */
export function drawJumps(groups: readonly CompareGroup[]): HTMLElement[] {
  if (groups.length < 2) return [];
  const links = groups.map(({ id, label }) =>
    makeElement('li', {}, makeElement('a', { href: `#${groupAnchor(id)}` }, label)),
  );
  return [makeElement('ul', {}, ...links)];
}
