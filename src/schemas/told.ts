// What of a record is told in our own words, and can therefore be told in another language. Marked in the schemas, as references are.
import { z } from 'astro/zod';

interface Telling {
  /** `words`: our own, replaced by their translation. `name`, `titles`: printed by others; they stay, and our rendering stands beside. */
  as: 'words' | 'name' | 'titles';
}

const TELLINGS = z.registry<Telling>();

/** The schema of a text of the editors: a file of translations holds it under the same key. */
export function told(form: z.ZodString = z.string()): z.ZodString {
  return form.clone().register(TELLINGS, { as: 'words' });
}

/** The schema of a name in the language that `language` beside it says; ours in another one is read into `rendering` beside it. */
export function named(form: z.ZodString = z.string()): z.ZodString {
  return form.clone().register(TELLINGS, { as: 'name' });
}

/** The schema of official titles by language; where none is held in a language, ours is read from `title` into `rendering`. */
export function titled<Schema extends z.ZodObject>(form: Schema): Schema {
  const clone = form.clone();
  TELLINGS.add(clone, { as: 'titles' });
  return clone;
}

/** How the values of `schema` are told in another language; undefined if they are no such texts. */
export function tellingOf(schema: z.core.$ZodType): Telling['as'] | undefined {
  return TELLINGS.get(schema)?.as;
}
