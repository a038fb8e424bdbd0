// A text with what was searched for marked in it. Called by the results page and the explorer.
import type { Mark } from '../../search/find-marks.ts';
import { makeElement } from './make-element.ts';

export function renderMarks(text: string, marks: readonly Pick<Mark, 'start' | 'end'>[]): (string | Node)[] {
  const nodes: (string | Node)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    nodes.push(text.slice(at, start), makeElement('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
