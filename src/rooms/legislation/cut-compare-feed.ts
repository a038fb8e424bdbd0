// Cuts the feed of the compare page into what all states share and a part for each state, so that a reader who compares two loads
// two. Written by src/pages/data/compare/[lang]/[part].json.ts, put together by load-compare.ts.
import type { CompareData } from './compare-json.ts';

/** Name of what all states share; no state has a code of four letters. */
export const HEAD = 'head';

/** @param feed the whole as toCompareFeed writes it */
export function cutCompareFeed(feed: string): { part: string; text: string }[] {
  const { states, ...head } = JSON.parse(feed) as CompareData;
  return [
    { part: HEAD, text: toText(head) },
    ...Object.entries(states).map(([code, state]) => ({ part: code, text: toText(state) })),
  ];
}

function toText(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
