// Which parts of the explorer a choice needs: a list is read whole, without facets and words. Called by the explorer.
import { findPart } from '../../site/dom/find-part.ts';

/** @param rows how many fit or are listed */
export function showParts(root: HTMLElement, isList: boolean, rows: number): void {
  root.classList.toggle('shows-list', isList);
  for (const part of ['[data-filter-panel]', '[data-words-form]', '[data-word-notes]', '[data-csv-all]'])
    findPart(root, part).hidden = isList;
  for (const part of ['[data-citing]', '[data-empty-list]']) findPart(root, part).hidden = !isList;
  findPart(root, '[data-tools]').hidden = !rows;
}
