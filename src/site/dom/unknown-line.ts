// One line of a notice: a value of the address that is not known, and the nearest as a link. Called by scripts of rooms.
import { fillIn } from '../../text/fill-in.ts';
import type { Unknown } from './choose-option.ts';
import { makeElement } from './make-element.ts';
import { pageAddress } from './page-address.ts';

/** As much of a value as is said again. */
const LENGTH = 40;

export interface UnknownWords {
  /** Sentence with `{value}`, where nothing is near. */
  unknown: string;
  /** Sentence with `{value}` and `{nearest}`. */
  near: string;
}

/** @param hrefOf address at which the nearest is chosen instead */
export function drawUnknown(
  { asked, nearest }: Unknown,
  words: UnknownWords,
  hrefOf: (value: string) => string,
): HTMLParagraphElement {
  const value = asked.slice(0, LENGTH);
  if (!nearest) return makeElement('p', {}, fillIn(words.unknown, { value }));
  const [before = '', after = ''] = words.near.split('{nearest}').map((part) => fillIn(part, { value }));
  return makeElement('p', {}, before, makeElement('a', { href: hrefOf(nearest.value) }, nearest.text), after);
}

/** Says in the notice of `host` what the address asks for and the lists do not offer; hides it where there is nothing to say. */
export function showUnknown(host: HTMLElement, unknown: readonly Unknown[]): void {
  const box = host.querySelector<HTMLElement>('[data-warnings]');
  if (!box) return;
  const words = { unknown: host.dataset['unknown'] ?? '', near: host.dataset['unknownNear'] ?? '' };
  box.hidden = !unknown.length;
  box.replaceChildren(
    ...unknown.map((entry) =>
      drawUnknown(entry, words, (value) => {
        const query = new URLSearchParams(pageAddress.search);
        for (const [name, asked] of [...query]) if (asked.trim() === entry.asked) query.set(name, value);
        return `?${query}`;
      }),
    ),
  );
}
