// Which values are dates, or periods from one date to another. Marked in the schemas, as references are; asked by the editor's form.
import { z } from 'astro/zod';

interface Dating {
  as: 'day' | 'period';
}

const DATINGS = z.registry<Dating>();

/** `schema`, whose values are dates as precise as known. */
export function dated<Schema extends z.ZodType>(as: Dating['as'], schema: Schema): Schema {
  DATINGS.add(schema, { as });
  return schema;
}

/** What the values of `schema` date; undefined if they are no dates. */
export function datingOf(schema: z.core.$ZodType): Dating['as'] | undefined {
  return DATINGS.get(schema)?.as;
}
