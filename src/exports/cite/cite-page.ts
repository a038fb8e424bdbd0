// A page of the atlas itself, or an answer on it, as what a citation needs: nothing there is a digest of another text. Called by the pages
// of states and questions.
import type { Citable } from './citable.ts';
import { toPlainTitle } from './plain-title.ts';

/** What is cited of the atlas itself: its version, and the day of the last change of its content. */
export interface Edition {
  version: string;
  date: string | undefined;
}

export function citePage(
  title: string,
  { version, date }: Edition,
  { address, day }: { address: string; day: string },
): Citable {
  return { kind: 'page', title: toPlainTitle(title), version, date, address, day };
}
