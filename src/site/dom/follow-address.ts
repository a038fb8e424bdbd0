// What a page shows is what its address says. Browsers part the two: Back gives fields what they held, after the scripts have run and
// without an event, and goes to another entry of the same page. Called by every script that keeps a choice in the address.
import { pageAddress } from './page-address.ts';

export interface Followed {
  /** What the fields say, as the address has it. */
  query: () => string;
  /** Puts the address into the fields, those it does not name too, and shows what they say; at first the page is as it was built. */
  read: (isAgain: boolean) => void;
  /** What the address asks for, where that is more than it says. */
  asked?: (search: string) => string;
}

/** Reads the address now, and again whenever the page is shown and its fields say something else; until `root` is gone. */
export function followAddress(
  root: Pick<Element, 'isConnected'>,
  { query, read, asked = (search) => search }: Followed,
): void {
  const again = () => {
    if (!root.isConnected) for (const type of SHOWN) removeEventListener(type, again);
    else if (!isSame(query(), asked(pageAddress.search))) read(true);
  };
  for (const type of SHOWN) addEventListener(type, again);
  read(false);
}

const SHOWN = ['pageshow', 'popstate'];

/** However either is escaped. */
function isSame(one: string, other: string): boolean {
  return String(new URLSearchParams(one)) === String(new URLSearchParams(other));
}
