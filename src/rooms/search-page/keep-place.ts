// Where the reader was in the list: kept with the history entry when a result is opened, found again on Back. Called by the results
// page.

import { pageAddress } from '../../site/dom/page-address.ts';

interface Place {
  scroll: number;
  /** Address of the link that had the focus. */
  focus: string | undefined;
}

/** Writes the place into the history entry whenever the reader leaves the page or opens a link, until `signal` ends it. */
export function keepPlace(root: HTMLElement, signal: AbortSignal): void {
  history.scrollRestoration = 'manual';
  const keep = () => {
    // While a search is under way the list is not the one that the entry is about.
    if (root.dataset['busy'] !== undefined) return;
    const active = document.activeElement;
    const focus = active instanceof HTMLAnchorElement && root.contains(active) ? active.href : undefined;
    const place: Place = { scroll: scrollY, focus };
    pageAddress.keep({ place });
  };
  root.addEventListener('click', keep, { capture: true, signal });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 150);
    },
    { signal },
  );
  addEventListener('pagehide', keep, { signal });
}

/** Goes back to the place that the history entry holds, if it holds one. */
export function restorePlace(root: HTMLElement): void {
  const place = pageAddress.kept['place'] as Place | undefined;
  if (!place) return;
  scrollTo(0, place.scroll);
  if (place.focus === undefined) return;
  const link = [...root.querySelectorAll('a')].find(({ href }) => href === place.focus);
  link?.focus({ preventScroll: true });
}
