// Reads what a file says in other languages: its own facts with the texts of the translations beside it. Called by FolderReader.
import type { z } from 'astro/zod';
import { listTold } from '../schemas/list-told.ts';
import type { Language } from '../schemas/languages.ts';
import type { FolderReader } from './folder-reader.ts';
import type { Found } from './found.ts';
import { issueAt, type Issue } from './issue.ts';
import { compareUnits, readTranslation, retell, type Translation } from './read-translation.ts';
import type { ToldText } from './told-text.ts';
import { TRANSLATED, translationPath } from './translation-name.ts';

export interface Retold<T> {
  language: Language;
  value: T;
  texts: Translation;
}

/**
 * The value of the file at `path` in each language in which a translation lies beside it; one with an error is left out and reported.
 * @param raw the value as written, which has passed `schema`
 */
export async function readRetold<Schema extends z.ZodType>(
  reader: FolderReader,
  path: string,
  schema: Schema,
  raw: unknown,
): Promise<Retold<z.output<Schema>>[]> {
  const values: Retold<z.output<Schema>>[] = [];
  for (const language of TRANSLATED) {
    const translation = translationPath(path, language);
    const file = reader.fileOf(translation);
    if (!reader.hasFile(translation)) {
      if (reader.countsUntold)
        reader.take(
          onlyUntold(retellValue({ schema, raw, language, texts: new Map(), file, original: reader.fileOf(path) })),
        );
      continue;
    }
    const text = await reader.readText(translation);
    if (text === undefined) continue;
    const { texts, issues } = readTranslation(text, file);
    const result = retellValue({ schema, raw, language, texts, file, original: reader.fileOf(path) });
    reader.take({ issues: [...issues, ...result.issues], references: [], told: result.told });
    if (!issues.length && !result.issues.length)
      values.push({ language, value: result.value as z.output<Schema>, texts });
  }
  return values;
}

/** Of a file that is not translated at all its texts alone: that they lack is no fault. */
export function onlyUntold({ told }: { told?: readonly ToldText[] | undefined }): Found {
  return { issues: [], references: [], told };
}

export interface Retelling {
  schema: z.ZodType;
  /** The original as written. */
  raw: unknown;
  language: Language;
  texts: Translation;
  /** Of the translation, and of what it translates. */
  file: string;
  original: string;
}

/** The original with the texts of its translation, by its own schema; no value where that refuses one. */
export function retellValue({ schema, raw, language, texts, file, original }: Retelling): {
  value?: unknown;
  issues: Issue[];
  told: ToldText[];
} {
  const units = listTold(schema, raw, language);
  const issues = compareUnits(units, texts, file, original);
  const start = { file, line: 1, column: 1 };
  const told = units.map(({ key, text: before }): ToldText => {
    const after = texts.get(key);
    const targets = { original: [], text: [] };
    return {
      language,
      what: `"${key}"`,
      original: before,
      text: after?.text ?? '',
      targets,
      place: after?.place ?? start,
    };
  });
  const result = schema.safeParse(retell(raw, units, texts));
  if (result.success) return { value: result.data, issues, told };
  const refused = result.error.issues.map(({ path, message }) => {
    const unit = units.find((one) => one.path.join('.') === path.join('.'));
    const key = unit?.key ?? path.join('.');
    const at = texts.get(key);
    const place = at?.place ?? start;
    return issueAt(place, 'translation-fits', `"${key}": ${JSON.stringify(at?.text ?? '')} ${message}`);
  });
  return { issues: [...issues, ...refused], told };
}
