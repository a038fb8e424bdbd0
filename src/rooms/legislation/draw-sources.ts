// Where the cells of the compared table were read: numbers in the cells, each address once below the table. Called by
// draw-compare.ts and compare.client.ts.
import { makeElement } from '../../site/dom/make-element.ts';
import type { Language } from '../../schemas/fields.ts';
import { fillIn } from '../../text/fill-in.ts';
import { formatDate } from '../../words/format.ts';
import type { CompareSources } from './compare-json.ts';
import type { CompareWords } from './compare-words.ts';

export type SourceNumbers = ReadonlyMap<string, number>;

/** The numbers of a cell's sources and the day on which they were read. */
export function drawCellSources(
  { addresses, readOn }: CompareSources,
  numbers: SourceNumbers,
  words: CompareWords,
  language: Language,
): HTMLElement {
  const pair = (label: string, value: string) => fillIn(words['common.pair'] ?? '{label}: {value}', { label, value });
  const links = addresses.flatMap((address) => {
    const number = numbers.get(address);
    if (number === undefined) return [];
    const name = pair(words['evidence.title'] ?? '', String(number));
    return [' ', makeElement('a', { href: `#${idOf(number)}`, 'aria-label': name }, `[${number}]`)];
  });
  const day = pair(words['figures.readOn'] ?? '', formatDate(readOn, language));
  return makeElement('p', { class: 'compare-source' }, ...links.slice(1), ` · ${day}`);
}

/** Every source by its number; nothing where none is named. */
export function drawSourceList(numbers: SourceNumbers, words: CompareWords): HTMLElement[] {
  if (!numbers.size) return [];
  const entries = [...numbers].map(([address, number]) =>
    makeElement('li', { id: idOf(number) }, makeElement('a', { href: address, rel: 'external noreferrer' }, address)),
  );
  return [
    makeElement('h2', {}, words['work.sources'] ?? ''),
    makeElement('ol', { class: 'compare-sources' }, ...entries),
  ];
}

function idOf(number: number): string {
  return `source-${number}`;
}
