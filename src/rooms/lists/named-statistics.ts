// The sources of figures with their names in the reader's language, and what each is asked to cover. Called by the page of statistics.
import type { Told } from '../../corpus/told-entries.ts';
import type { Statistics } from '../../schemas/statistics.ts';
import type { Site } from '../../site/locals/site.ts';
import { nameEntry, type EntryNames } from './name-entry.ts';

/** What a source may cover, in the order of the columns. */
export const COVERED = ['form', 'age', 'sex'] as const;

export type NamedStatistics = Told<Statistics> & EntryNames;

export function nameStatistics(site: Site): NamedStatistics[] {
  return site.atlas.corpus.lists.statistics.map((entry) => ({ ...entry, ...nameEntry(entry, entry.titles, site) }));
}
