// Another id in everything that names a record: facts, keys, attributes, prose, keys of translations. Called when a record is renamed.
import { listReferences } from '../schemas/list-references.ts';
import { ProvisionSchema } from '../schemas/provision.ts';
import type { RefKind } from '../schemas/ref.ts';
import type { FileKind } from './record-files.ts';
import { flattenTexts, nestTexts, readRecordText, writeRecordText } from './record-text.ts';
import type { EditedPart } from './splice/splice-body.ts';
import { isRecord } from './splice/write-yaml.ts';

/** Kinds whose ids may be those of other records too; they cannot be renamed here. */
const OWN_NAMES: ReadonlySet<RefKind> = new Set<RefKind>([
  'verb',
  'body kind',
  'series',
  'definition',
  'unit',
  'form',
  'age',
  'sex',
  'state',
  'article',
]);

/** Lists whose entries have ids that no other record has. */
export const RENAMED_LISTS: ReadonlySet<string> = new Set(
  'topics addressees bodies glossary criteria other-questions indicators indicator-frameworks'.split(' '),
);

/** `text`, of a record, in which `from` is called `to`. @throws SpliceError */
export function renameInRecord(kind: FileKind, text: string, from: string, to: string): string {
  if (!text.includes(from)) return text;
  const hasProse = kind.ending === '.mdx';
  const { value, parts } = readRecordText(text, hasProse);
  const named = listReferences(kind.schema, value, (path) => path).filter((found) => !OWN_NAMES.has(found.kind));
  const next = named.reduce<unknown>((whole, { place }) => renameAt(whole, place.split('.'), from, to), value);
  const changed = isRecord(next) ? next : value;
  return writeRecordText(
    text,
    hasProse,
    changed,
    parts?.map((part, index) => renameInPart(part, index, from, to)),
  );
}

/** The same of a translation, which names records in its prose and has ids as keys. */
export function renameInTranslation(text: string, hasProse: boolean, from: string, to: string): string {
  if (!text.includes(from)) return text;
  const { value, parts } = readRecordText(text, hasProse);
  const texts = Object.entries(flattenTexts(value)).map(
    ([key, told]) =>
      [
        key
          .split('.')
          .map((step) => (step === from ? to : step))
          .join('.'),
        told,
      ] as const,
  );
  const next = nestTexts(Object.fromEntries(texts));
  return writeRecordText(
    text,
    hasProse,
    next,
    parts?.map((part, index) => renameInPart(part, index, from, to)),
  );
}

/** The value or key at `path` with the id renamed. */
function renameAt(value: unknown, path: readonly string[], from: string, to: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? renameWord(value, from, to) : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? renameAt(item, rest, from, to) : item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key !== step) return [key, item];
      return rest.length === 0 && typeof item === 'object'
        ? [key === from ? to : key, item]
        : [key, renameAt(item, rest, from, to)];
    }),
  );
}

function renameInPart(part: EditedPart, index: number, from: string, to: string): EditedPart {
  const attributes = listReferences(ProvisionSchema, part.attributes, (path) => path)
    .filter(({ kind }) => !OWN_NAMES.has(kind))
    .reduce<Record<string, string>>((all, { place }) => ({ ...all, [place]: renameWord(all[place] ?? '', from, to) }), {
      ...part.attributes,
    });
  const text = part.text.replace(
    /<(Ref to|Term id)=(["'])([^"']*)\2/g,
    (whole, tag: string, sign: string, name: string) =>
      name === from || name.startsWith(`${from}#`) ? `<${tag}=${sign}${to}${name.slice(from.length)}${sign}` : whole,
  );
  return { ...part, text, attributes, from: index };
}

/** Each word of `text` that is the id, or a provision below it. */
function renameWord(text: string, from: string, to: string): string {
  return text.replace(/[^\s:]+/g, (word) =>
    word === from || word.startsWith(`${from}#`) ? to + word.slice(from.length) : word,
  );
}
