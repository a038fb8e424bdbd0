// What a page of a record holds: as it was read, as it is to be, and the same kept through a reload. Called by the page of a record.
import { LANGUAGES, type Language } from '../../schemas/languages.ts';
import { readStored, store } from '../../site/dom/stored.ts';
import type { Entry } from '../edit-schema.ts';
import type { OpenRecord } from '../open-record.ts';
import type { ToldTexts } from './slot.ts';

/** A record as the server gives it. */
export interface GivenRecord extends OpenRecord {
  path: string;
  id: string;
  entry?: Entry;
  isDraft: boolean;
  draft?: string;
  hashes: Record<string, string | null>;
}

export interface StatePart {
  kind: 'summary' | 'heading' | 'note' | 'provision';
  text: string;
  attributes: Record<string, string>;
  from?: number;
  /** In each further language the part that tells it; null where there is none. */
  told: Partial<Record<Language, TellingPart | null>>;
}

export interface TellingPart {
  text: string;
  attributes: Record<string, string>;
  from?: number;
}

/** What is edited. */
export interface RecordState {
  value: Record<string, unknown>;
  parts: StatePart[] | undefined;
  texts: ToldTexts;
}

export function startState({ value, parts, told }: GivenRecord): RecordState {
  const languages = LANGUAGES.filter((language) => told[language]?.isThere);
  return {
    value: structuredClone({ ...value }),
    texts: Object.fromEntries(languages.map((language) => [language, { ...told[language]?.texts }])),
    parts: parts?.map((part, index) => ({
      ...part,
      attributes: { ...part.attributes },
      told: Object.fromEntries(
        languages.map((language) => {
          const found = told[language]?.parts[index];
          return [language, found ? { text: found.text, attributes: { ...found.attributes }, from: found.from } : null];
        }),
      ),
    })),
  };
}

/** The request that shows or saves `state`. */
export function toEdit(given: GivenRecord, { value, parts, texts }: RecordState, as: 'record' | 'draft') {
  const told = Object.entries(texts).map(([language, own]) => [
    language,
    {
      texts: own,
      ...(parts && {
        parts: parts.map(({ kind, attributes, told: telling }) => {
          const part = telling[language as Language];
          // A provision that is told has its number from the record.
          const number = attributes['n'] === undefined ? {} : { n: attributes['n'] };
          return part ? { kind, ...part, attributes: { ...part.attributes, ...number } } : null;
        }),
      }),
    },
  ]);
  return {
    path: given.path,
    ...(given.entry && { entry: given.entry }),
    hashes: given.hashes,
    value,
    ...(parts && {
      parts: parts.map(({ kind, text, attributes, from }) => ({
        kind,
        text,
        attributes,
        ...(from !== undefined && { from }),
      })),
    }),
    told: Object.fromEntries(told) as Record<string, unknown>,
    as,
  };
}

/** What is kept of a form that is not saved. */
interface Kept {
  base: GivenRecord;
  state: RecordState;
}

export function keepState(key: string, base: GivenRecord, state: RecordState): void {
  store(`atlas-edit ${key}`, JSON.stringify({ base, state } satisfies Kept), 'sessionStorage');
}

export function forgetState(key: string): void {
  store(`atlas-edit ${key}`, undefined, 'sessionStorage');
}

export function keptState(key: string): Kept | undefined {
  const text = readStored(`atlas-edit ${key}`, 'sessionStorage');
  return text === undefined ? undefined : (JSON.parse(text) as Kept);
}
