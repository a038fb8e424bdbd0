// Reads a file of translations: texts alone, at the keys of the original. Called by FolderReader beside the file that it translates.
import { z } from 'astro/zod';
import { isMap } from '../schemas/schema-parts.ts';
import type { ToldUnit } from '../schemas/list-told.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import { readYaml } from './read-yaml.ts';

/** A text of a translation, and where it stands. */
interface TranslatedText {
  text: string;
  place: Place;
}

/** Texts by their key: `criteria.dedicated-law.note`. */
export type Translation = ReadonlyMap<string, TranslatedText>;

const Texts = z.record(z.string(), z.unknown());

/** Reads `text`; every problem is an issue with its place, none is thrown. */
export function readTranslation(text: string, file: string, firstLine = 1): { texts: Translation; issues: Issue[] } {
  const { value, issues, placeOf } = readYaml(text, Texts, file, { firstLine });
  const texts = new Map<string, TranslatedText>();
  const collect = (node: unknown, path: string) => {
    const place = placeOf(path);
    if (typeof node === 'string') texts.set(path, { text: node, place });
    else if (isMap(node))
      for (const [key, item] of Object.entries(node)) collect(item, path === '' ? key : `${path}.${key}`);
    else if (Array.isArray(node))
      issues.push(
        issueAt(
          place,
          'translation-fits',
          `"${path}" is a list. Write its texts under their numbers, counted from 1, as in "'1': {note: …}".`,
        ),
      );
    else
      issues.push(
        issueAt(place, 'translation-fits', `"${path}": ${String(node)} is no text. Write it in quotes, or remove it.`),
      );
  };
  if (value !== undefined) collect(value, '');
  return { texts, issues };
}

/** What a translation lacks of the original `units`, and what it has too much. */
export function compareUnits(units: readonly ToldUnit[], texts: Translation, file: string, original: string): Issue[] {
  const start: Place = { file, line: 1, column: 1 };
  // An entry of a list is told whole or not at all: a list grows, and is translated later.
  const begun = new Set(['', ...[...texts.keys()].map(entryOf)]);
  const missing = units
    .filter(({ key }) => !texts.has(key) && begun.has(entryOf(key)))
    .map(({ key, text }) =>
      issueAt(
        nearestPlace(key, texts) ?? start,
        'translation-whole',
        `"${key}" of ${original} is not translated: "${text}" Add it.`,
      ),
    );
  const known = new Set(units.map(({ key }) => key));
  const extra = [...texts]
    .filter(([key]) => !known.has(key))
    .map(([key, { place }]) =>
      issueAt(
        place,
        'translation-fits',
        `"${key}" is no text of ${original} that is told in words. Remove it, or correct its key.`,
      ),
    );
  return [...missing, ...extra];
}

/** The entry of a list to which the text at `key` belongs: `entries.glossary-term`; empty for what is in no list of entries. */
export function entryOf(key: string): string {
  return /^entries\.[^.]+/.exec(key)?.[0] ?? '';
}

/** Place of a text beside or above the one that is missing. */
function nearestPlace(key: string, texts: Translation): Place | undefined {
  for (let above = key; above.includes('.');) {
    above = above.slice(0, above.lastIndexOf('.'));
    for (const [known, { place }] of texts) if (known.startsWith(`${above}.`)) return place;
  }
  return undefined;
}

/** `value` with its texts in the other language; one that is missing stays as it is. */
export function retell(value: unknown, units: readonly ToldUnit[], texts: Translation): unknown {
  const copy = structuredClone(value);
  for (const { path, key } of units) {
    const translated = texts.get(key);
    let holder: unknown = copy;
    for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step];
    if (translated !== undefined) (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = translated.text;
  }
  return copy;
}
