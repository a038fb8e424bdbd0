// Whether the rows of a table fit its Table Schema. Used by the tests of the public files.
import type { TableSchema } from '../../src/exports/table-schema.ts';

/** What does not fit, each with its line and column; empty if everything does. */
export function checkTable([headings = [], ...rows]: readonly string[][], { fields }: TableSchema): string[] {
  const names = fields.map(({ name }) => name);
  if (headings.join('|') !== names.join('|')) return [`headings are ${headings.join('|')}, not ${names.join('|')}`];
  return rows.flatMap((row, index) => {
    const line = `row ${index + 1}`;
    if (row.length !== fields.length) return [`${line} has ${row.length} cells for ${fields.length} columns`];
    return fields.flatMap(({ id, constraints: { required, pattern } = {} }, column) => {
      const cell = row[column] ?? '';
      if (cell === '') return required ? [`${line}: ${id} is empty`] : [];
      const fits = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell);
      return fits ? [] : [`${line}: ${id} is ${JSON.stringify(cell)}, which ${pattern} does not allow`];
    });
  });
}
