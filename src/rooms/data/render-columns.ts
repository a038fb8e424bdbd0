// The columns of a table as a list. Written as text: there are hundreds, and white space between their elements weighs.
import type { ColumnFacts, Table } from '../../exports/tables/declare-table.ts';
import type { Site } from '../../site/locals/site.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { tellMeaning } from '../../words/data/tell-meaning.ts';

export function renderColumns({ columns, key }: Table, { t, lang }: Site): string {
  return columns
    .map((column) => {
      const { id, meaning, list } = column;
      const parts = list === 'ids' ? ` ${t('data.column.ids')}` : list ? ` ${t('data.column.texts')}` : '';
      const facts = listFacts(column, id === key);
      return `<dt><code>${id}</code> <small>${facts}</small></dt><dd>${escapeHtml(`${tellMeaning(meaning, lang)}.${parts}`)}</dd>`;
    })
    .join('');

  /** Type, unit, key and the table whose rows it names, which is linked. */
  function listFacts({ type, unit, required, references }: ColumnFacts, isKey: boolean): string {
    const typeName = t(`data.type.${type}`);
    return [
      unit === undefined ? typeName : `${typeName}, ${escapeHtml(tellMeaning(unit, lang))}`,
      ...(isKey ? [t('data.column.key')] : required ? [t('data.column.required')] : []),
      ...(references === undefined ? [] : [`→ <a href="#${references}">${references}</a>`]),
    ].join(' · ');
  }
}
