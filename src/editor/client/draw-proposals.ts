// What the importer proposes for a provision of a draft: each value can be taken as it is. Called for each provision.
import { makeElement } from '../../site/dom/make-element.ts';
import type { StatePart } from './record-state.ts';
import type { FormContext } from './slot.ts';
import { nameOfKey, say } from './words.ts';

/** Proposed values by the number of the provision. */
export type Proposals = Readonly<
  Record<string, readonly { attribute: string; value: string; confidence: string; because: string }[]>
>;

export function drawProposals(
  part: StatePart,
  proposals: Proposals,
  context: FormContext,
  redraw: () => void,
): HTMLElement {
  const open = (proposals[part.attributes['n'] ?? ''] ?? []).filter(
    ({ attribute, value }) => !(part.attributes[attribute] ?? '').split(/\s+/).join(' ').includes(value),
  );
  if (!open.length) return makeElement('div', {});
  const items = open.map(({ attribute, value, confidence, because }) => {
    const name = nameOfKey(attribute);
    const take = makeElement('button', { type: 'button' }, say('proposal.take', { name, value }));
    take.addEventListener('click', () => {
      part.attributes = { ...part.attributes, [attribute]: value };
      context.changed();
      context.announce(say('proposal.taken', { name }));
      redraw();
    });
    return makeElement('li', {}, take, ` ${say('proposal.because', { confidence, words: because })}`);
  });
  return makeElement(
    'section',
    { class: 'proposals' },
    makeElement('h4', {}, say('proposal.title')),
    makeElement('ul', {}, ...items),
  );
}
