// What a reader cites of the site itself: its version, and the day of the last change of its content. Shown in the foot of every page.
import { readFileSync } from 'node:fs';
import type { Site } from '../locals/site.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** `date` as in the content, absent where no change is recorded. */
export function edition({ atlas }: Site): { version: string; date: string | undefined } {
  const [last] = atlas.corpus.changes.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1));
  return { version, date: last };
}
