// The columns of a prison term. Used by the tables of articles and of countries.
import type { Penalty } from '../../schemas/provision.ts';
import { columnOf, type Column } from './declare-table.ts';

interface Term {
  min: number | 'life' | null;
  max: number | 'life' | null;
  unit: Penalty['unit'];
}

/** @param whose what sets the term, for the reader: `the article` */
export function penaltyColumns<Row>(termOf: (row: Row) => Term | null | undefined, whose: string): Column<Row>[] {
  const column = columnOf<Row>();
  const bound = (id: 'min' | 'max', word: string) => [
    column(
      `penalty_${id}`,
      `${word} prison term of ${whose}, in the unit of \`penalty_unit\`; empty where none is set or recorded, or where it is for life`,
      (row) => {
        const term = termOf(row)?.[id];
        return term === 'life' ? null : term;
      },
      { type: 'number', unit: 'as penalty_unit says' },
    ),
    column(
      `penalty_${id}_is_life`,
      `Whether the ${word.toLowerCase()} term is for life; empty where no penalty is recorded`,
      (row) => {
        const term = termOf(row);
        return term && term[id] === 'life';
      },
      { type: 'boolean' },
    ),
  ];
  return [
    ...bound('min', 'Least'),
    ...bound('max', 'Greatest'),
    column('penalty_unit', 'Unit of both terms', (row) => termOf(row)?.unit, { values: ['years', 'months', 'days'] }),
  ];
}
