// One page for all kinds of page, as a reader goes from one to the next: a page of its own for each would cost as much as what is looked at.
// Called by the tests that visit every kind of page.
import type { Visit } from './browser-page.ts';

/**
 * @param open opens the page, and another one if it has crashed
 * @returns calls `look` with the page; once more, on another, if the page crashed meanwhile, which says nothing of the site
 */
export function pageOfKinds(open: () => Promise<Visit>): (look: (visit: Visit) => Promise<void>) => Promise<void> {
  let visit: Visit | undefined;
  let hasCrashed = false;
  const openWatched = async () => {
    const opened = await open();
    hasCrashed = false;
    opened.page.on('crash', () => (hasCrashed = true));
    return opened;
  };
  return async (look) => {
    if (hasCrashed) visit = undefined;
    visit ??= await openWatched();
    try {
      await look(visit);
    } catch (error) {
      if (!hasCrashed) throw error;
      visit = await openWatched();
      await look(visit);
    }
  };
}
