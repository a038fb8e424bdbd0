// Hands the results over as a table. Loaded by the script of the results page when it is asked for.
import type { SearchAnswer } from '../../search/search-atlas.ts';
import { saveFile } from '../../site/dom/save-file.ts';
import type { SearchWords } from '../../site/dom/search-words.ts';
import { toCsv } from '../../text/to-csv.ts';
import { listResultRows } from './results-csv.ts';

export function saveResults({ named, hits }: SearchAnswer, words: SearchWords): void {
  const rows = listResultRows(named.rows, hits, words, location.origin);
  saveFile('mandate-atlas-search.csv', toCsv(rows), 'text/csv');
}
