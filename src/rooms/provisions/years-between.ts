// The years that a span holds, of those that are offered. Called by year-range.client.ts.

/** @param span first and last year, in whichever order; an empty end is open, and two leave nothing chosen */
export function yearsBetween(offered: readonly string[], span: { from: string; to: string }): string[] {
  if (span.from === '' && span.to === '') return [];
  const ends = [span.from === '' ? -Infinity : Number(span.from), span.to === '' ? Infinity : Number(span.to)];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return offered.filter((year) => Number(year) >= first && Number(year) <= last);
}
