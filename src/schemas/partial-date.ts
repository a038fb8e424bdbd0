// Dates as precise as a source gives them: how two compare, and which days one may mean. Runs in the browser too.

/** First day that `date` may mean: `2012` is 2012-01-01. */
export function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** Last day that `date` may mean: `2012` is 2012-12-31. */
export function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Compares two partial dates at the precision that both have: negative, 0 or positive. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The later of two: the one whose last day is later, for what is not known to be earlier counts as later. */
export function laterOf(a: string, b: string): string {
  return lastDayOf(a) >= lastDayOf(b) ? a : b;
}

/** The earlier of two: the one whose first day is earlier. */
export function earlierOf(a: string, b: string): string {
  return firstDayOf(a) <= firstDayOf(b) ? a : b;
}
