// Dates as precise as a source gives them: what is one, how two compare, and which days one may mean. Runs in the browser too.

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `text` is a calendar date of known precision: `2008`, `2008-04` or `2008-04-09`. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (year < 1800 || year > 2200) return false;
  if (match[2] === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (match[3] === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && !leap ? 28 : (MONTH_LENGTHS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

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
