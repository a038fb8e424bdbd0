// The checkboxes of the facets that FacetPanel draws: reads what is chosen, writes choice and counts, and knows the labels. Used by
// the results page and by the explorer.
import type { Chosen, FacetCounts } from '../../engine/count-facets.ts';

interface Value {
  id: string;
  box: HTMLInputElement;
  label: string;
  count: Element;
}

interface Group<Facet> {
  facet: Facet;
  label: string;
  element: HTMLDetailsElement;
  chosen: Element;
  values: Value[];
}

export class FacetBoxes<Facet extends string> {
  readonly #panel: HTMLDetailsElement | null;
  readonly #groups: Group<Facet>[];
  readonly #labels: ReadonlyMap<string, string>;

  constructor(root: Element) {
    this.#panel = root.querySelector('[data-filter-panel]');
    this.#groups = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].flatMap((element): Group<Facet>[] => {
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
    this.#labels = new Map(
      this.#groups.flatMap(({ facet, values }) => values.map(({ id, label }) => [`${facet} ${id}`, label] as const)),
    );
    // On a phone the filters wait to be asked for.
    if (this.#panel) this.#panel.open = matchMedia('(min-width: 64rem)').matches;
  }

  facetLabel(facet: Facet): string {
    return this.#groups.find((group) => group.facet === facet)?.label ?? facet;
  }

  /** Whether the panel offers such a value. */
  knows(facet: Facet, id: string): boolean {
    return this.#labels.has(`${facet} ${id}`);
  }

  label(facet: Facet, id: string): string {
    return this.#labels.get(`${facet} ${id}`) ?? id;
  }

  /** Facets whose group stands open. */
  listOpen(): Facet[] {
    return this.#groups.filter(({ element }) => element.open).map(({ facet }) => facet);
  }

  /** Ids that are ticked, of the facets with any. */
  read(): Chosen<Facet> {
    const chosen: Partial<Record<Facet, readonly string[]>> = {};
    for (const { facet, values } of this.#groups) {
      const ids = values.filter(({ box }) => box.checked).map(({ id }) => id);
      if (ids.length) chosen[facet] = ids;
    }
    return chosen;
  }

  /** What is ticked, with what `chosen` holds besides. */
  readWith(chosen: Chosen<Facet>): Chosen<Facet> {
    const all: Partial<Record<Facet, readonly string[]>> = { ...chosen, ...this.read() };
    for (const [facet, ids] of Object.entries(chosen) as [Facet, readonly string[]][])
      all[facet] = [...new Set([...ids, ...(all[facet] ?? [])])];
    return all;
  }

  /** Ticks what is chosen, and says beside each facet and the panel how much that is. */
  choose(chosen: Chosen<Facet>): void {
    let all = 0;
    for (const { facet, chosen: badge, values } of this.#groups) {
      const wanted = new Set(chosen[facet]);
      for (const { id, box } of values) {
        box.checked = wanted.has(id);
        if (box.checked) box.disabled = false;
      }
      badge.textContent = wanted.size ? `(${wanted.size})` : '';
      all += wanted.size;
    }
    const badge = this.#panel?.querySelector('[data-panel-chosen]');
    if (badge) badge.textContent = all ? `(${all})` : '';
  }

  /** Writes the counts of the facets that have them; values that would leave nothing are disabled, but for those chosen. */
  count(counts: FacetCounts<Facet>['counts']): void {
    for (const { facet, element, values } of this.#groups) {
      const own = counts[facet];
      if (!own) continue;
      let used = false;
      for (const { id, box, count } of values) {
        const number = own.get(id) ?? 0;
        box.disabled = number === 0 && !box.checked;
        count.textContent = String(number);
        used ||= number > 0 || box.checked;
      }
      element.classList.toggle('unused', !used);
    }
  }

  /** Takes the counts away, where they are not known: any value can be chosen. */
  forget(facets: readonly Facet[]): void {
    for (const { facet, element, values } of this.#groups) {
      if (!facets.includes(facet)) continue;
      for (const { box, count } of values) {
        box.disabled = false;
        count.textContent = '';
      }
      element.classList.remove('unused');
    }
  }

  /** Opens the facets that hold a choice. */
  openChosen(chosen: Chosen<Facet>): void {
    for (const { facet, element } of this.#groups) if (chosen[facet]?.length) element.open = true;
  }
}

function readValue(label: HTMLLabelElement): Value[] {
  const box = label.querySelector('input');
  const count = label.querySelector('[data-count]');
  if (!box || !count) return [];
  return [{ id: box.value, box, label: label.querySelector('[data-value-label]')?.textContent ?? '', count }];
}
