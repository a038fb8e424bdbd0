// Walks a value by its schema and lists what it tells in our own words. Called by the corpus for what is told in another language too.
import { z } from 'astro/zod';
import type { Language } from './languages.ts';
import { innerOf, isMap } from './schema-parts.ts';
import { tellingOf } from './told.ts';

/** One text, the smallest part that is translated. */
export interface ToldUnit {
  /** Where its translation stands in a value of the schema, by keys and numbers: `['results', 0, 'text']`. */
  path: readonly (string | number)[];
  /** The same as files of translations write it: items of a list by their id, or counted from 1: `results.1.text`. */
  key: string;
  /** As it stands in the original. */
  text: string;
}

/**
 * Every text in `value` that is translated into `language`, in the order of the schema.
 * @param value as written, before the transforms of `schema`, which it has passed
 */
export function listTold(schema: z.core.$ZodType, value: unknown, language: Language): ToldUnit[] {
  return walk(schema, value, { path: [], keys: [], beside: {}, language }).filter(({ text }) => text.trim() !== '');
}

interface Walk {
  path: ToldUnit['path'];
  keys: readonly string[];
  /** The map that holds the value. */
  beside: Readonly<Record<string, unknown>>;
  language: Language;
}

function walk(schema: z.core.$ZodType, value: unknown, at: Walk): ToldUnit[] {
  if (value === undefined || value === null) return [];
  const below = (key: string | number, name = String(key), beside = at.beside): Walk => ({
    ...at,
    path: [...at.path, key],
    keys: [...at.keys, name],
    beside,
  });
  const telling = tellingOf(schema);
  if (telling === 'titles') return listTitle(value, at);
  if (telling !== undefined) return typeof value === 'string' ? listUnit(telling, value, at) : [];
  if (Array.isArray(value) && schema instanceof z.ZodArray)
    return value.flatMap((item: unknown, index) => walk(schema.element, item, below(index, nameOf(item, index))));
  if (isMap(value) && schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
      walk(field, value[key], below(key, key, value)),
    );
  if (isMap(value) && schema instanceof z.ZodRecord)
    return Object.entries(value).flatMap(([key, item]) => walk(schema.valueType, item, below(key)));
  if (schema instanceof z.ZodUnion) {
    const chosen = schema.options.find((option) => z.safeParse(option, value).success);
    return chosen ? walk(chosen, value, at) : [];
  }
  const inner = innerOf(schema);
  return inner ? walk(inner, value, at) : [];
}

function listUnit(telling: 'words' | 'name', text: string, { path, keys, beside, language }: Walk): ToldUnit[] {
  const key = keys.join('.');
  if (telling === 'words') return [{ path, key, text }];
  return (beside['language'] ?? 'en') === language ? [] : [{ path: [...path.slice(0, -1), 'rendering'], key, text }];
}

/** Our title, where none is held in the language: from the English one, official or ours, or from the one that is held. */
function listTitle(titles: unknown, { path, keys, beside, language }: Walk): ToldUnit[] {
  if (!isMap(titles) || typeof titles[language] === 'string') return [];
  const text = [titles['en'], beside['englishTitle'], ...Object.values(titles)].find(
    (title) => typeof title === 'string',
  );
  if (text === undefined) return [];
  return [{ path: [...path.slice(0, -1), 'rendering'], key: [...keys.slice(0, -1), 'title'].join('.'), text }];
}

/** An item is found again by its id; one without is counted, as readers count. */
function nameOf(item: unknown, index: number): string {
  return isMap(item) && typeof item['id'] === 'string' ? item['id'] : String(index + 1);
}
