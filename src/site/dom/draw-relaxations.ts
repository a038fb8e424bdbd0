// Where nothing fits: a button for each choice and each word that could be given up, with what that would leave. Fills what
// Relaxations.astro draws, for the results page and the explorer.
import { fillIn } from '../../text/fill-in.ts';
import { findPart } from './find-part.ts';
import { makeButton, makeElement } from './make-element.ts';

export interface Relaxation {
  /** What is given up: the values chosen in a facet, words of the query, or what `label` says, with `{count}` in it. */
  what: { facet: string; values: readonly string[] } | { words: string } | { label: string };
  /** What would fit then. */
  count: number;
  giveUp: () => void;
}

/** Only what would leave something, most first. */
export function drawRelaxations(root: Element, relaxations: readonly Relaxation[]): void {
  const box = findPart(root, '[data-relax]');
  const { relaxFacet = '', relaxWords = '' } = box.dataset;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const items = relaxations
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ what, count, giveUp }) => {
      const number = numbers.format(count);
      const text =
        'label' in what
          ? fillIn(what.label, { count: number })
          : 'words' in what
            ? fillIn(relaxWords, { words: what.words, count: number })
            : fillIn(relaxFacet, { facet: what.facet, values: what.values.join(' · '), count: number });
      return makeElement('li', {}, makeButton(text, giveUp, ''));
    });
  box.hidden = !items.length;
  findPart(box, '[data-relax-list]').replaceChildren(...items);
}
