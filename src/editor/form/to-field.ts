// Draws a form from a schema: what each value looks like, names and means. Called when a record is opened.
import { z } from 'astro/zod';
import { datingOf } from '../../schemas/dated.ts';
import { LANGUAGES } from '../../schemas/languages.ts';
import { refOf } from '../../schemas/ref.ts';
import { innerOf } from '../../schemas/schema-parts.ts';
import { tellingOf } from '../../schemas/told.ts';
import type { Field, GroupField, Member } from './field.ts';

/** Filled in while a translation is read, and never written in the original. */
const FROM_TRANSLATION = 'rendering';

/** The form of the values of `schema`. */
export function toField(schema: z.core.$ZodType): Field {
  const ref = refOf(schema);
  if (ref)
    return { form: 'reference', kind: ref.kind, words: ref.words ?? false, prefix: ref.prefix ?? '', of: ref.of };
  const telling = tellingOf(schema);
  if (telling !== undefined && telling !== 'titles') return { form: 'text', telling };
  const dating = datingOf(schema);
  if (dating !== undefined) return { form: dating };
  if (schema instanceof z.ZodObject) return toGroup(schema, telling === 'titles');
  if (schema instanceof z.ZodArray)
    return { form: 'list', item: toField(schema.element), hint: hintOf(schema.element) };
  if (schema instanceof z.ZodRecord)
    return {
      form: 'map',
      key: toField(schema.keyType),
      item: toField(schema.valueType),
      hint: hintOf(schema.valueType),
    };
  if (schema instanceof z.ZodUnion) return toEither(schema.options);
  if (schema instanceof z.ZodEnum) return { form: 'choice', options: schema.options };
  if (schema instanceof z.ZodLiteral) return { form: 'choice', options: [...schema.values].map(toOption) };
  if (schema instanceof z.ZodNumber) return { form: 'number' };
  if (schema instanceof z.ZodBoolean) return { form: 'yes-no' };
  const inner = innerOf(schema);
  return inner ? toField(inner) : { form: 'text', telling: undefined };
}

function toGroup(schema: z.ZodObject, isTitles: boolean): GroupField {
  const written = Object.entries<z.core.$ZodType>(schema.shape).filter(([key]) => key !== FROM_TRANSLATION);
  const members = written.map(([key, field]): Member => {
    const accepts = (value: unknown) => z.safeParse(field, value).success;
    const hint = hintOf(field);
    const isOptional = accepts(undefined) || (hint?.startsWith('Left out') ?? false);
    return { key, field: toField(field), hint, isOptional, isNullable: accepts(null) };
  });
  const isLabels =
    LANGUAGES.every((language) => language in schema.shape) && members.every(({ field }) => field.form === 'text');
  return { form: 'group', members, isLabels, isTitles };
}

/** Forms that differ; several literals make one choice. */
function toEither(options: readonly z.core.$ZodType[]): Field {
  const fields = options.map(toField);
  const [first] = fields;
  if (fields.length === 1 && first) return first;
  return fields.every(({ form }) => form === 'choice')
    ? { form: 'choice', options: fields.flatMap((field) => (field.form === 'choice' ? field.options : [])) }
    : { form: 'either', options: fields };
}

function hintOf(schema: z.core.$ZodType): string | undefined {
  const inner = innerOf(schema);
  return z.globalRegistry.get(schema)?.description ?? (inner && hintOf(inner));
}

function toOption(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value);
}
