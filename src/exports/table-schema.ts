// The columns of a table as a Table Schema of the Data Package standard (https://datapackage.org/standard/table-schema/).
import type { Column } from './table.ts';

export interface TableSchema {
  $schema: string;
  title: string;
  fields: {
    /** Heading, by which programs find the column. */
    name: string;
    /** Permanent name, the same in every language. */
    id: string;
    type: 'string';
    description: string;
    constraints?: { required?: true; pattern?: string };
  }[];
}

/** With the headings of one language. Every cell is text: a figure may read `<5`, a date may be a year alone. */
export function toTableSchema<Row, Words extends { t: unknown }>(
  columns: readonly Column<Row, Words>[],
  t: Words['t'],
  title: string,
): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    title,
    fields: columns.map(({ id, heading, description, required, pattern }) => ({
      name: heading(t),
      id,
      type: 'string',
      description,
      ...((required !== undefined || pattern !== undefined) && {
        constraints: { ...(required && { required }), ...(pattern !== undefined && { pattern }) },
      }),
    })),
  };
}
