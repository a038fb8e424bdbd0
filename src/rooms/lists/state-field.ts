// The states as choices of a filter, by name in the reader's language. Called by the views of lists.
import type { Site } from '../../site/locals/site.ts';
import type { EntryField } from '../../site/parts/entry-field.ts';
import { compareLabels } from '../../words/format.ts';

/** @param codes states that some entry has */
export function stateField({ t, lang, labels }: Site, codes: readonly string[]): EntryField {
  const compare = compareLabels(lang);
  return {
    name: 'state',
    label: t('answer.state'),
    options: [...new Set(codes)]
      .map((value) => ({ value, label: labels.state(value) }))
      .sort((a, b) => compare(a.label, b.label)),
  };
}
