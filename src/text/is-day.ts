// Days as addresses and fields write them. Called by scripts of pages that show a day.

/** Whether `text` is a day of the calendar, written as 2012-06-15. */
export function isDay(text: string): boolean {
  const time = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Some engines read 31 February as a day of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
