// Hands the results over as a table. Loaded by the script of the results page when it is asked for.
import type { SearchAnswer } from '../../search/search-atlas.ts';
import { saveTable, type TableEnding } from '../../site/dom/save-table.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';
import { listResultRows } from './results-csv.ts';

export function saveResults({ named, hits }: SearchAnswer, words: SearchWords, ending: TableEnding): Promise<void> {
  return saveTable('search', listResultRows(named.rows, hits, words, location.origin), ending);
}
