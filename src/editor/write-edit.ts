// The texts of files after an edit, each changed where the edit changes it. Called by the server of the editor before it shows or saves.
import { LANGUAGES } from '../schemas/languages.ts';
import type { Edit, EditTranslation } from './edit-schema.ts';
import { prefixOf } from './open-record.ts';
import { flattenTexts, nestTexts, readRecordText, writeRecordText } from './record-text.ts';
import type { FileKind } from './record-files.ts';
import type { EditedPart } from './splice/splice-body.ts';

/** Text of the record after `edit`. @throws SpliceError */
export function writeOriginal(kind: FileKind, text: string, edit: Edit): string {
  const hasProse = kind.ending === '.mdx';
  const value = edit.entry ? withEntry(text, edit) : (edit.value ?? {});
  return writeRecordText(text, hasProse, value, hasProse ? edit.parts : undefined);
}

function withEntry(text: string, { entry, value }: Edit): Readonly<Record<string, unknown>> {
  const whole = text === '' ? {} : readRecordText(text, false).value;
  if (!entry) return whole;
  const list = whole[entry.list];
  const before: readonly unknown[] = Array.isArray(list) ? list : [];
  const after =
    value === null
      ? before.toSpliced(entry.index, 1)
      : before.toSpliced(Math.min(entry.index, before.length), 1, value);
  return { ...whole, [entry.list]: after };
}

/** Text of a translation after `edit`. @throws SpliceError */
export function writeTranslation(
  kind: FileKind,
  text: string,
  original: string,
  edit: Edit,
  { texts, parts }: EditTranslation,
): string {
  const hasProse = kind.ending === '.mdx';
  const whole = text === '' ? {} : flattenTexts(readRecordText(text, hasProse).value);
  const value = edit.entry ? withEntryTexts(whole, original, edit, texts) : texts;
  // Each part of the record has its own in the order of the record; what tells nothing is left out.
  const told = parts?.flatMap((part, index): EditedPart[] => {
    const n = edit.parts?.[index]?.attributes['n'];
    if (!part || (part.text.trim() === '' && part.from === undefined)) return [];
    return [
      {
        ...part,
        attributes: part.kind === 'provision' && n !== undefined ? { ...part.attributes, n } : part.attributes,
      },
    ];
  });
  return writeRecordText(text, hasProse, nestTexts(value), hasProse ? told : undefined);
}

/** Texts of all entries, with those of one changed. One that is renamed or removed takes its texts along. */
function withEntryTexts(
  whole: Readonly<Record<string, string>>,
  original: string,
  { entry, value }: Edit,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  if (!entry) return { ...whole };
  const before = prefixOf(original === '' ? {} : readRecordText(original, false).value, entry);
  const id = value?.['id'];
  const after = typeof id === 'string' ? `${entry.list}.${id}.` : before;
  const own = value === null ? [] : Object.entries(texts).map(([key, text]) => [after + key, text] as const);
  const others = Object.entries(whole);
  const at = others.findIndex(([key]) => key.startsWith(before));
  const rest = others.filter(([key]) => !key.startsWith(before));
  return Object.fromEntries(at < 0 ? [...rest, ...own] : [...rest.slice(0, at), ...own, ...rest.slice(at)]);
}

/** Languages in which a record can be told beside its own. */
export const FURTHER = LANGUAGES.filter((language) => language !== 'en');
