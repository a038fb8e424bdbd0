// Items of a list take their translations along: these stand under the number of an item that has no id. Called when a list changes.
import type { ToldTexts } from './slot.ts';
import { isRecord } from './slot.ts';

/** @param order for each item of `after` its place in `before`; undefined for a new one */
export function moveTexts(
  told: ToldTexts,
  key: string,
  before: readonly unknown[],
  order: readonly (number | undefined)[],
  after: readonly unknown[],
): void {
  const named = (item: unknown, index: number) =>
    `${key}.${isRecord(item) && typeof item['id'] === 'string' ? item['id'] : index + 1}.`;
  for (const texts of Object.values(told)) {
    const taken = before.map((item, index) => takeBelow(texts, named(item, index)));
    for (const [index, from] of order.entries())
      for (const [rest, text] of from === undefined ? [] : (taken[from] ?? []))
        texts[named(after[index], index) + rest] = text;
  }
}

/** Texts below `prefix`, or at it without its dot, taken out of `texts`. */
function takeBelow(texts: Record<string, string>, prefix: string): [string, string][] {
  const found = Object.entries(texts).filter(([known]) => `${known}.`.startsWith(prefix));
  for (const [known] of found) Reflect.deleteProperty(texts, known);
  return found.map(([known, text]) => [known.slice(prefix.length), text]);
}
