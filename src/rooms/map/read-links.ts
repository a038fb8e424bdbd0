// What the lines of the map join, each with an entry for the list of relations in focus. Used by the script of the map.
import { makeElement } from '../../site/dom/make-element.ts';

export interface DrawnLink {
  from: string;
  to: string;
  predicate: string;
  /** Relations that it stands for. */
  count: number;
  /** A new entry for a list. */
  toItem: () => Node;
  arc: Element | undefined;
}

/** The lists below the picture say what the lines join. Where there are none, the lines and their marks do. */
export function readLinks(
  plot: SVGSVGElement,
  marks: ReadonlyMap<string, SVGAElement>,
  selects: readonly HTMLSelectElement[],
): DrawnLink[] {
  const arcs = [...plot.querySelectorAll<SVGPathElement>('.arc path')].map((arc) => {
    const { from = '', to = '', count = '1' } = arc.dataset;
    return { arc, from, to, predicate: arc.parentElement?.dataset['predicate'] ?? '', count: Number(count) };
  });
  const keyOf = ({ from, predicate, to }: Pick<DrawnLink, 'from' | 'predicate' | 'to'>) => `${from} ${predicate} ${to}`;
  const arcByKey = new Map(arcs.map((link) => [keyOf(link), link.arc]));
  const listed = [...document.querySelectorAll('li[data-from][data-count]')].filter(
    (item) => item instanceof HTMLElement,
  );
  if (listed.length)
    return listed.map((item) => {
      const { from = '', to = '', predicate = '', count } = item.dataset;
      const arc = arcByKey.get(keyOf({ from, predicate, to }));
      return { from, to, predicate, count: Number(count), toItem: () => item.cloneNode(true), arc };
    });
  const labels = new Map(
    selects.flatMap(({ options }) => [...options].map(({ value, text }) => [value, text] as const)),
  );
  return arcs.map((link) => ({ ...link, toItem: () => drawItem(link, marks, labels.get(link.predicate) ?? '') }));
}

function drawItem(
  { from, to, predicate, count }: Omit<DrawnLink, 'toItem'>,
  marks: ReadonlyMap<string, SVGAElement>,
  label: string,
): HTMLLIElement {
  const does = makeElement('span', { class: 'muted' }, label);
  const ends = [drawLink(marks.get(from)), ' ', does, ' ', drawLink(marks.get(to))];
  const data = { 'data-from': from, 'data-to': to, 'data-predicate': predicate, 'data-count': String(count) };
  return makeElement('li', data, ...ends, count > 1 ? ` (${count})` : undefined);
}

/** The name of a mark stands first in its title. */
function drawLink(mark: SVGAElement | undefined): HTMLAnchorElement {
  const [name] = mark?.querySelector('title')?.textContent.split('; ') ?? [];
  const [href, lang] = ['href', 'lang'].map((attribute) => mark?.getAttribute(attribute) ?? undefined);
  return makeElement('a', { href, lang }, name);
}
