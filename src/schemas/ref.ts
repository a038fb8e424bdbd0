// What a value names: the kind of record is part of its schema, and every reference is checked and documented by it.
import { z } from 'astro/zod';

/** Kinds of records that a value can name, with where they are held, below `content/`. */
export const REF_KINDS = {
  verb: 'vocabularies/verbs.yml',
  topic: 'vocabularies/topics.yml',
  addressee: 'vocabularies/addressees.yml or bodies.yml',
  proponent: 'vocabularies/addressees.yml, bodies.yml or countries/',
  body: 'vocabularies/bodies.yml',
  'body kind': 'vocabularies/body-kinds.yml',
  term: 'vocabularies/glossary.yml',
  criterion: 'vocabularies/criteria.yml',
  'question outside the checklist': 'vocabularies/other-questions.yml',
  indicator: 'vocabularies/indicators.yml',
  framework: 'vocabularies/indicator-frameworks.yml',
  treaty: 'vocabularies/treaties.yml',
  series: 'vocabularies/figure-sources.yml',
  definition: 'vocabularies/figure-definitions.yml, entries',
  unit: 'vocabularies/figure-definitions.yml, units',
  form: 'vocabularies/figure-definitions.yml, forms',
  age: 'vocabularies/figure-definitions.yml, ages',
  sex: 'vocabularies/figure-definitions.yml, sexes',
  state: 'countries/<code>.yml',
  meeting: 'meetings/<id>.yml',
  practice: 'practices/<workId>.mdx',
  commitment: 'commitments/<id>.mdx',
  work: 'resolutions/, conclusions/, instruments/, reports/ or legislation/<cc>/',
  law: 'legislation/<cc>/<workId>.mdx',
  paragraph: 'a provision of a work, written `workId#number`',
  article: 'a provision of the work named beside it, by its number',
  end: 'a work, one of its provisions (`workId#number`) or a meeting',
  relation: 'a work, one of its provisions (`workId#number`) or a meeting, as the passive end of a relation',
  record: 'any record that has an id',
} as const;
export type RefKind = keyof typeof REF_KINDS;

export interface RefOptions {
  /** Key of this or an enclosing map that names the work whose provision an `article` is. */
  of?: string;
  /** What stands before the id, in those values that name a record. */
  prefix?: string;
  /** Several ids in one string, separated by spaces. */
  words?: boolean;
  /** What to do about a name that nothing resembles, where that is not to add a record of the kind. */
  remedy?: string;
}

export interface Ref extends RefOptions {
  kind: RefKind;
}

const REFS = z.registry<Ref>();

/**
 * The schema of a value that names a record.
 * @param form what the value looks like; any text if left out
 */
export function ref(kind: RefKind, options: RefOptions = {}, form: z.ZodString = z.string()): z.ZodString {
  return form.clone().register(REFS, { kind, ...options });
}

/** What the values of `schema` name; undefined if they name nothing, or stand below it. */
export function refOf(schema: z.core.$ZodType): Ref | undefined {
  return REFS.get(schema);
}
