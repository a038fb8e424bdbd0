// What a reader cites of the site itself: its version, and the day of the last change of its content. Shown in the foot of every page.
import { readFileSync } from 'node:fs';
import { firstDayOf } from '../../schemas/partial-date.ts';
import type { Site } from '../locals/site.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Of content without a dated change: the first day that programs know. */
const NO_DAY = '1970-01-01';

export interface Edition {
  /** What the atlas is called. */
  name: string;
  /** What its data hold, in English. */
  holds: string;
  keywords: readonly string[];
  version: string;
  date: string | undefined;
  day: string;
}

/** `date` as in the content, absent where no change is recorded; `day` is its first day, for files that have to name one. */
export function edition({ atlas }: Pick<Site, 'atlas'>): Edition {
  const { name, holds, keywords } = atlas.corpus.identity;
  const [last] = atlas.corpus.changes.map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1));
  return { name, holds, keywords, version, date: last, day: firstDayOf(last ?? NO_DAY) };
}
