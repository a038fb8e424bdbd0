// The checkboxes of the facets: reads what is chosen, writes choice and counts, and knows the labels. Used by the explorer.
import type { Facet } from './provision-facets.ts';
import type { FacetCounts } from './count-facets.ts';
import type { FacetTable } from './facet-table.ts';

interface Value {
  id: string;
  box: HTMLInputElement;
  label: string;
  count: Element;
}

interface Group {
  facet: Facet;
  label: string;
  element: HTMLDetailsElement;
  chosen: Element;
  values: Value[];
}

export class FacetBoxes {
  readonly #groups: Group[];

  constructor(root: Element) {
    this.#groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((element): Group[] => {
      const chosen = element.querySelector('[data-facet-chosen]');
      if (!chosen) return [];
      return [
        {
          facet: element.dataset['facet'] as Facet,
          label: element.querySelector('[data-facet-label]')?.textContent ?? '',
          element,
          chosen,
          values: [...element.querySelectorAll('label')].flatMap(readValue),
        },
      ];
    });
  }

  facetLabel(facet: Facet): string {
    return this.#groups.find((group) => group.facet === facet)?.label ?? facet;
  }

  label(facet: Facet, id: string): string {
    return this.#labels().get(`${facet} ${id}`) ?? id;
  }

  /** Ids that are ticked, of facets with any value. */
  read(): Map<Facet, string[]> {
    return new Map(
      this.#groups.map(({ facet, values }) => [facet, values.filter(({ box }) => box.checked).map(({ id }) => id)]),
    );
  }

  /** What is ticked, with what `chosen` holds besides. */
  readWith(chosen: Readonly<Record<Facet, readonly string[]>>): Map<Facet, string[]> {
    return new Map([...this.read()].map(([facet, ids]) => [facet, [...new Set([...chosen[facet], ...ids])]]));
  }

  /** Shows `chosen`; values that would leave nothing are disabled, but for those that are chosen. */
  show(chosen: Readonly<Record<Facet, readonly string[]>>, { counts }: FacetCounts, table: FacetTable): void {
    for (const { facet, element, chosen: badge, values } of this.#groups) {
      const { at } = table.columns[facet];
      const wanted = new Set(chosen[facet]);
      let used = false;
      for (const { id, box, count } of values) {
        const number = counts[facet][at.get(id) ?? -1] ?? 0;
        box.checked = wanted.has(id);
        box.disabled = number === 0 && !box.checked;
        count.textContent = String(number);
        used ||= number > 0 || box.checked;
      }
      badge.textContent = wanted.size ? `(${wanted.size})` : '';
      element.classList.toggle('unused', !used);
    }
  }

  /** Opens the facets that hold a choice. */
  openChosen(chosen: Readonly<Record<Facet, readonly string[]>>): void {
    for (const { facet, element } of this.#groups) if (chosen[facet].length) element.open = true;
  }

  #known: Map<string, string> | undefined;
  #labels(): Map<string, string> {
    this.#known ??= new Map(
      this.#groups.flatMap(({ facet, values }) => values.map(({ id, label }) => [`${facet} ${id}`, label] as const)),
    );
    return this.#known;
  }
}

function readValue(label: HTMLLabelElement): Value[] {
  const box = label.querySelector('input');
  const count = label.querySelector('[data-count]');
  if (!box || !count) return [];
  return [{ id: box.value, box, label: label.querySelector('[data-value-label]')?.textContent ?? '', count }];
}
