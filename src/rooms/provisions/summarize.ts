// How many provisions are shown, in words: what the explorer announces at every change.
import { formatNumber, isOne } from '../../words/format.ts';
import type { Show } from './choice.ts';
import type { FacetTable } from './facet-table.ts';
import { fillIn } from '../../text/fill-in.ts';
import type { RowView } from './provision-row.ts';

/** @param count provisions that fit, or that the list holds */
export function summarize(
  show: Show,
  count: number,
  { ranges }: Pick<FacetTable, 'ranges'>,
  { language, word }: Pick<RowView, 'language' | 'word'>,
): string {
  if (!count) return word(show === 'list' ? 'provisions.list.empty' : 'provisions.none');
  const form = isOne(count, language) ? 'one' : 'other';
  if (show === 'list') return fillIn(word(`provisions.list.count.${form}`), { count: formatNumber(count, language) });
  const [from, to] = ranges[show];
  // Where all are shown, their number is said once.
  return fillIn(word(`provisions.${count === to - from ? 'whole' : 'fit'}.${form}`), {
    count: formatNumber(count, language),
    all: formatNumber(to - from, language),
  });
}
