// The content as one worker of the tests has read it, for the others: to read its files again takes ten times as long. The copy lasts for
// a run, in which no file changes, and is without what is told by functions: the places of values. Called by real-corpus.ts.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { Translations, type RetoldRecords } from '../../src/corpus/translations.ts';
import type { Corpus } from '../../src/corpus/types.ts';
import { LANGUAGES, type Language } from '../../src/schemas/languages.ts';

/** What is kept of the class that holds translations. */
interface Retold {
  texts: Translations['texts'];
  accepted: Translations['accepted'];
  records: [Language, RetoldRecords][];
}

/** Undefined where no worker has written it yet. */
export function readCopy(path: string): Corpus | undefined {
  try {
    const { corpus, retold } = deserialize(readFileSync(path)) as { corpus: Corpus; retold: Retold };
    const translations = new Translations();
    translations.texts.push(...retold.texts);
    for (const [language, hashes] of retold.accepted) translations.accepted.set(language, hashes);
    for (const [language, records] of retold.records) Object.assign(translations.in(language), records);
    return { ...corpus, translations };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function writeCopy(path: string, { translations, ...corpus }: Corpus): void {
  const retold: Retold = {
    texts: translations.texts,
    accepted: translations.accepted,
    records: LANGUAGES.flatMap((language) => {
      const records = translations.get(language);
      return records ? [[language, records] satisfies Retold['records'][number]] : [];
    }),
  };
  const own = `${path}.${process.pid}`;
  writeFileSync(own, serialize(withoutFunctions({ corpus, retold }, new Map())));
  renameSync(own, path);
}

/** What is one object in `value` is one in the copy too. */
function withoutFunctions(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  const keep = <T>(copy: T): T => (copies.set(value, copy), copy);
  const copyOf = (part: unknown) => withoutFunctions(part, copies);
  if (Array.isArray(value)) {
    const copy = keep<unknown[]>([]);
    for (const part of value) copy.push(copyOf(part));
    return copy;
  }
  if (value instanceof Map) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, part] of value) copy.set(copyOf(key), copyOf(part));
    return copy;
  }
  if (value instanceof Set) {
    const copy = keep(new Set<unknown>());
    for (const part of value) copy.add(copyOf(part));
    return copy;
  }
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null))
    throw new Error(`The content holds a ${value.constructor.name}, which has no copy.`);
  const copy = keep<Record<string, unknown>>({});
  for (const [key, part] of Object.entries(value)) if (typeof part !== 'function') copy[key] = copyOf(part);
  return copy;
}
