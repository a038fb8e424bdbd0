// Link to the figures of a state, and the order in which states stand. Called by the views of this room.
import type { Site } from '../../site/locals/site.ts';
import type { Link } from '../../site/parts/link.ts';
import { compareLabels } from '../../words/format.ts';

export function linkFigures(state: string, { labels, routes }: Site): Link {
  return { href: `${routes.state(state)}#_figures`, text: labels.state(state) };
}

/** Order of codes by the names of their states. */
export function compareStates({ lang, labels }: Site): (a: string, b: string) => number {
  const compare = compareLabels(lang);
  return (a, b) => compare(labels.state(a), labels.state(b));
}
