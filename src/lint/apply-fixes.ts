// Applies the repairs that issues carry. Called by `lint:content --fix`.
import type { Issue } from '../corpus/issue.ts';

/** `text` with the fixes of `issues` applied from the end backwards; a fix that overlaps a later one is left for the next run. */
export function applyFixes(text: string, issues: readonly Issue[]): string {
  const fixes = issues.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => b.start - a.start || b.end - a.end);
  let result = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const { start, end, replacement } of fixes) {
    if (end > limit) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    limit = start;
  }
  return result;
}
