// Which words stand around a date: by what it is for, and by how precise it is. Runs in the browser too.

export const DATE_USES = ['on', 'since', 'until'] as const;
export type DateUse = (typeof DATE_USES)[number];

export const PRECISIONS = ['year', 'month', 'day'] as const;
export type DateKey = `date.${DateUse}.${(typeof PRECISIONS)[number]}`;

/** Key of the words around `date`: `date.since.day` for a day. */
export function dateKey(use: DateUse, date: string): DateKey {
  return `date.${use}.${PRECISIONS[date.split('-').length - 1] ?? 'day'}`;
}
