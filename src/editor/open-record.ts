// A record as the form shows it: facts, prose and translations with the fields they are edited in. Called by the server of the editor.
import type { Language } from '../schemas/languages.ts';
import { ProvisionSchema } from '../schemas/provision.ts';
import { z } from 'astro/zod';
import type { Entry } from './edit-schema.ts';
import type { Field } from './form/field.ts';
import { toField } from './form/to-field.ts';
import { flattenTexts, readRecordText } from './record-text.ts';
import { titleOf } from './record-title.ts';
import type { FileKind } from './record-files.ts';
import type { BodyPart } from './splice/split-body.ts';
import { isRecord } from './splice/write-yaml.ts';

interface OpenPart extends BodyPart {
  from: number;
}

/** What a record is in one more language. */
interface OpenTranslation {
  path: string;
  isThere: boolean;
  texts: Record<string, string>;
  /** Beside each part of the record the one that tells it. */
  parts: (OpenPart | null)[];
}

export interface OpenRecord {
  kind: string;
  title: string;
  field: Field;
  /** What a provision may say of itself; absent where there are none. */
  provision: Field | undefined;
  value: Readonly<Record<string, unknown>>;
  /** Absent where the file has no prose, or in a form that only a text editor can change. */
  parts: readonly OpenPart[] | undefined;
  hasProse: boolean;
  told: Partial<Record<Language, OpenTranslation>>;
}

/** A file as it is read; no text where there is none. */
export interface ReadFile {
  path: string;
  text: string | undefined;
}

/**
 * @param original no text for a new record
 * @param translations files by language, there or not
 * @throws SpliceError where the file cannot be shown as a form
 */
export function openRecord(
  kind: FileKind,
  original: ReadFile,
  translations: Partial<Record<Language, ReadFile>>,
  entry?: Entry,
): OpenRecord {
  const hasProse = kind.ending === '.mdx';
  const read =
    original.text === undefined
      ? { value: {}, parts: hasProse ? [] : undefined }
      : readRecordText(original.text, hasProse);
  const value = entry ? entryOf(read.value, entry) : read.value;
  const parts = entry ? undefined : read.parts?.map(toOpenPart);
  const prefix = entry && prefixOf(read.value, entry);
  const told = Object.entries(translations).map(([language, file]) => [
    language,
    openTranslation(file, hasProse, parts ?? [], prefix),
  ]);
  return {
    kind: kind.name,
    title: titleOf(value) ?? original.path,
    field: entry ? fieldOfEntry(kind, entry) : toField(kind.schema),
    provision: kind.hasProvisions ? toField(ProvisionSchema) : undefined,
    value,
    parts,
    hasProse,
    told: Object.fromEntries(told) as OpenRecord['told'],
  };
}

/** Facts of an entry; none for one that is new. */
export function entryOf(
  value: Readonly<Record<string, unknown>>,
  { list, index }: Entry,
): Readonly<Record<string, unknown>> {
  const entries = value[list];
  const found: unknown = Array.isArray(entries) ? entries[index] : undefined;
  return isRecord(found) ? found : {};
}

/** What stands before the keys of the translation of an entry. */
export function prefixOf(value: Readonly<Record<string, unknown>>, entry: Entry): string {
  const { id } = entryOf(value, entry);
  return `${entry.list}.${typeof id === 'string' ? id : entry.index + 1}.`;
}

function fieldOfEntry(kind: FileKind, { list }: Entry): Field {
  const field =
    kind.schema instanceof z.ZodObject ? (kind.schema.shape as Record<string, z.core.$ZodType>)[list] : undefined;
  return field instanceof z.ZodArray ? entryField(field.element) : { form: 'text', telling: undefined };
}

/** Of several forms of an entry that with all choices: a change is added, corrected or removed. */
function entryField(schema: z.core.$ZodType): Field {
  if (!(schema instanceof z.ZodUnion)) return toField(schema);
  const [first, ...others] = schema.options.map(toField);
  if (first?.form !== 'group') return { form: 'text', telling: undefined };
  const members = first.members.map((member) => {
    const same = others.map((group) =>
      group.form === 'group' ? group.members.find(({ key }) => key === member.key) : undefined,
    );
    const fields = [member, ...same].flatMap((one) => (one?.field.form === 'choice' ? one.field.options : []));
    return member.field.form === 'choice' ? { ...member, field: { form: 'choice' as const, options: fields } } : member;
  });
  return { ...first, members };
}

function toOpenPart({ kind, text, attributes }: BodyPart, from: number): OpenPart {
  return { kind, text, attributes, from };
}

function openTranslation(
  { path, text }: ReadFile,
  hasProse: boolean,
  originals: readonly OpenPart[],
  prefix: string | undefined,
): OpenTranslation {
  if (text === undefined) return { path, isThere: false, texts: {}, parts: originals.map(() => null) };
  const { value, parts = [] } = readRecordText(text, hasProse);
  const texts = Object.entries(flattenTexts(value));
  const own = prefix === undefined ? texts : texts.filter(([key]) => key.startsWith(prefix));
  const open = parts.map(toOpenPart);
  return {
    path,
    isThere: true,
    texts: Object.fromEntries(own.map(([key, told]) => [key.slice(prefix?.length ?? 0), told])),
    parts: originals.map((part, index) => findTold(part, index, originals, open)),
  };
}

/** A provision is found by its number; what has none by its place among its kind. */
function findTold(
  part: OpenPart,
  index: number,
  originals: readonly OpenPart[],
  told: readonly OpenPart[],
): OpenPart | null {
  const same = told.filter(({ kind }) => kind === part.kind);
  if (part.kind === 'provision') return same.find(({ attributes }) => attributes['n'] === part.attributes['n']) ?? null;
  return same[originals.slice(0, index).filter(({ kind }) => kind === part.kind).length] ?? null;
}
