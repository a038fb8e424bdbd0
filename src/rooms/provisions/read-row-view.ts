// Words, labels and addresses that the page gives the explorer in its language.
import type { CitedPlace } from './citations-menu.ts';
import type { RowView } from './provision-row.ts';
import type { Language } from '../../schemas/fields.ts';
import type { FacetBoxes } from '../../site/dom/facet-boxes.ts';
import type { Facet } from './provision-facets.ts';

export function readRowView({ dataset }: HTMLElement, boxes: FacetBoxes<Facet>): RowView {
  const words = JSON.parse(dataset['words'] ?? '{}') as Record<string, string>;
  const threads = JSON.parse(dataset['threads'] ?? '{}') as Record<string, string>;
  return {
    language: dataset['lang'] as Language,
    word: (key) => words[key] ?? key,
    label: (facet, id) => boxes.label(facet, id),
    threadLabel: (id) => threads[id] ?? id,
    path: (path) => `${dataset['base'] ?? ''}${path}`,
  };
}

/** What the menu of citations takes from the page. */
export function readCitedPlace(root: HTMLElement): CitedPlace {
  const { lang, cited = '', ids = '' } = root.dataset;
  return {
    language: lang as Language,
    file: cited,
    ids,
    label: root.querySelector('[data-citations]')?.textContent.trim() ?? '',
  };
}
