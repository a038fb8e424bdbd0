// The columns of a table as a list. Written as text: there are hundreds, and white space between their elements weighs.
import type { ColumnFacts, Table } from '../../exports/tables/declare-table.ts';
import { escapeHtml } from '../../text/escape-html.ts';

export function renderColumns({ columns, key }: Table): string {
  return columns
    .map((column) => {
      const { id, meaning, list } = column;
      const parts = list === 'ids' ? ' Several are parted by “; ”.' : list ? ' Several stand on a line each.' : '';
      const facts = listFacts(column, id === key);
      return `<dt><code>${id}</code> <small>${facts}</small></dt><dd>${escapeHtml(`${meaning}.${parts}`)}</dd>`;
    })
    .join('');
}

/** Type, unit, key and the table whose rows it names, which is linked. */
function listFacts({ type, unit, required, references }: ColumnFacts, isKey: boolean): string {
  return [
    unit === undefined ? type : `${type}, ${escapeHtml(unit)}`,
    ...(isKey ? ['key'] : required ? ['always filled'] : []),
    ...(references === undefined ? [] : [`→ <a href="#${references}">${references}</a>`]),
  ].join(' · ');
}
