// The sources of figures with their names in the reader's language, and what each is asked to cover. Called by the page of statistics.
import type { Told } from '../../corpus/told-entries.ts';
import { pickText } from '../../atlas/work-queries.ts';
import type { Statistics } from '../../schemas/statistics.ts';
import type { Site } from '../../site/locals/site.ts';
import type { RecordName } from '../../site/parts/record-name.ts';

/** What a source may cover, in the order of the columns. */
export const COVERED = ['form', 'age', 'sex'] as const;

export type NamedStatistics = Told<Statistics> & { name: RecordName };

export function nameStatistics({ atlas, lang, langOf }: Site): NamedStatistics[] {
  return atlas.corpus.lists.statistics.map((entry) => {
    const picked = pickText(entry.titles, lang);
    return { ...entry, name: { text: picked?.text ?? entry.id, lang: picked && langOf(picked.language) } };
  });
}
