// Dates as Akoma Ntoso wants them: whole days. A year or month becomes its first day, says so, and keeps what is recorded beside it.
import { firstDayOf } from '../../schemas/partial-date.ts';
import type { Attributes } from './element.ts';

/** Where the format demands a day and none is recorded. */
const NO_DAY = '0001-01-01';

/** Attributes of a date: `{ date: '2012-01-01', 'atlas:recorded': '2012' }`. */
export function dayOf(date: string): Attributes {
  return date.length < 10 ? { date: firstDayOf(date), 'atlas:recorded': date } : { date };
}

/** The same with a name, which says whether the day is padded or made up: `adopted`, `adopted-padded`, `not-recorded`. */
export function namedDay(date: string | null | undefined, name: string): Attributes {
  if (!date) return { date: NO_DAY, name: 'not-recorded' };
  return { ...dayOf(date), name: date.length < 10 ? `${name}-padded` : name };
}
