// Walks a value by its schema and lists what it names. Called by the corpus for everything that it reads.
import { z } from 'astro/zod';
import { refOf, type Ref, type RefKind } from './ref.ts';
import { innerOf, isMap } from './schema-parts.ts';

export interface NamedRecord<Place> {
  kind: RefKind;
  /** Id, code or end as written. */
  to: string;
  /** Of an `article`: the work that should hold it. */
  owner?: string;
  remedy?: string;
  place: Place;
}

type Enclosing = readonly Readonly<Record<string, unknown>>[];

/**
 * Every reference in `value`, in the order of the schema.
 * @param value as written, before the transforms of `schema`, which it has passed
 * @param placeOf place of a value, by the keys and numbers down to it, joined with dots
 */
export function listReferences<Place>(
  schema: z.core.$ZodType,
  value: unknown,
  placeOf: (path: string) => Place,
): NamedRecord<Place>[] {
  return walk(schema, value, '', []).map(({ path, ...named }) => ({ ...named, place: placeOf(path) }));
}

interface Found extends Omit<NamedRecord<unknown>, 'place'> {
  path: string;
}

/** Kinds of records that values of `schema` name, each once. */
export function listKinds(schema: z.core.$ZodType): RefKind[] {
  const ref = refOf(schema);
  return ref ? [ref.kind] : [...new Set(listParts(schema).flatMap(listKinds))];
}

function listParts(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values<z.core.$ZodType>(schema.shape);
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType];
  if (schema instanceof z.ZodUnion) return schema.options;
  const inner = innerOf(schema);
  return inner ? [inner] : [];
}

function walk(schema: z.core.$ZodType, value: unknown, path: string, enclosing: Enclosing): Found[] {
  if (value === undefined || value === null) return [];
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  const ref = refOf(schema);
  if (ref) return typeof value === 'string' ? listNamed(ref, value, path, enclosing) : [];
  if (Array.isArray(value) && schema instanceof z.ZodArray)
    return value.flatMap((item, index) => walk(schema.element, item, below(index), enclosing));
  if (isMap(value) && schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
      walk(field, value[key], below(key), [value, ...enclosing]),
    );
  if (isMap(value) && schema instanceof z.ZodRecord)
    return Object.entries(value).flatMap(([key, item]) => [
      ...walk(schema.keyType, key, below(key), enclosing),
      ...walk(schema.valueType, item, below(key), enclosing),
    ]);
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, value).success);
    return fitting ? walk(fitting, value, path, enclosing) : [];
  }
  const inner = innerOf(schema);
  return inner ? walk(inner, value, path, enclosing) : [];
}

function listNamed(
  { kind, of, prefix = '', words, remedy }: Ref,
  value: string,
  path: string,
  enclosing: Enclosing,
): Found[] {
  const owner = of === undefined ? undefined : enclosing.find((map) => typeof map[of] === 'string')?.[of];
  // An address of a page names no record; neither does a value without the prefix of those that do.
  if (/^https?:/.test(value) || !value.startsWith(prefix)) return [];
  // An article without a work beside it names nothing that could be looked up.
  if (of !== undefined && typeof owner !== 'string') return [];
  return (words ? value.split(/\s+/).filter(Boolean) : [value.slice(prefix.length)]).map((to) => ({
    kind,
    to,
    path,
    ...(typeof owner === 'string' && { owner }),
    ...(remedy !== undefined && { remedy }),
  }));
}
