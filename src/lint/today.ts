// The day on which content is checked. Asked for by the command line and by the build, which hand in clock and environment.
import { isPartialDate } from '../schemas/partial-date.ts';

const AHEAD = 14 * 60 * 60 * 1000;

/** The latest day that has begun anywhere at `now`: what an editor in the east has read today is not of a day to come. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
}

/** Whether `text` is a day, written as 2026-11-28. */
export function isDayText(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}
