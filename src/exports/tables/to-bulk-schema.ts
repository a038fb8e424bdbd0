// The schema of a bulk table as a Table Schema of the Data Package standard, with keys. Published beside its files, and in datapackage.json.
import type { ColumnFacts, Table } from './declare-table.ts';
import { tableNamed } from './tables.ts';

interface Field {
  name: string;
  type: ColumnFacts['type'];
  title?: string;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; pattern?: string };
  /** Table whose key stands in each part of a list; the standard has no word for that. */
  listOf?: string;
  unit?: string;
}

export interface BulkTableSchema {
  $schema: string;
  fields: Field[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

export function toBulkSchema({ name, key, columns }: Table): BulkTableSchema {
  const foreign = columns.flatMap(({ id, references, list }) =>
    references === undefined || list
      ? []
      : [
          {
            fields: [id],
            reference: {
              // The standard leaves the name of the table out where it refers to itself.
              ...(references !== name && { resource: references }),
              fields: [tableNamed(references).key],
            },
          },
        ],
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => toField(column, column.id === key)),
    missingValues: [''],
    primaryKey: [key],
    ...(foreign.length > 0 && { foreignKeys: foreign }),
  };
}

function toField(
  { id, type, meaning, unit, required, values, pattern, list, references }: ColumnFacts,
  isKey: boolean,
): Field {
  const constraints = {
    ...(required && { required }),
    ...(isKey && { unique: true as const }),
    ...(values && !list && { enum: values }),
    ...(pattern !== undefined && { pattern: list ? `(${pattern})(; (${pattern}))*` : pattern }),
  };
  return {
    name: id,
    type,
    description:
      meaning + (list === 'ids' ? '. Several are parted by “; ”' : list ? '. Several stand on a line each' : ''),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(list && references !== undefined && { listOf: references }),
    ...(unit !== undefined && { unit }),
  };
}
