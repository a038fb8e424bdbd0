// The links of the views without a new page. Called by the explorer.
import type { Show } from './choice.ts';

/** @param act shows the view; false where it cannot yet, so that the link does what links do */
export function onViewChosen(root: Element, act: (show: Show) => boolean): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-view]'))
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (act(link.dataset['view'] as Show)) event.preventDefault();
    });
}
