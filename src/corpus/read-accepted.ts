// Reads which texts translations were made of, and finds those that have changed since. Called by readCorpus when all else is read.
import { AcceptedSchema, acceptedPath, originalOf, standingOf } from './accepted.ts';
import type { FolderReader } from './folder-reader.ts';
import { issueAt } from './issue.ts';
import { TRANSLATED } from './translation-name.ts';

export async function readAccepted(reader: FolderReader): Promise<void> {
  const { translations } = reader;
  for (const language of TRANSLATED) {
    const path = acceptedPath(language);
    const text = reader.hasFile(path) ? await reader.readText(path) : undefined;
    if (text === undefined) continue;
    const read = parse(text);
    if (read === undefined) {
      const place = { file: reader.fileOf(path), line: 1, column: 1 };
      const message = `This is no list of accepted translations. Write it anew with "npm run translations -- --accept ${language}".`;
      reader.issues.push(issueAt(place, 'translation-fresh', message));
      continue;
    }
    translations.accepted.set(
      language,
      new Map(Object.entries(read).map(([file, hashes]) => [file, new Set(hashes.split(' '))])),
    );
  }
  for (const told of translations.texts)
    if (standingOf(told, translations.accepted.get(told.language)) === 'stale') {
      const records = translations.in(told.language).stale;
      const original = originalOf(told);
      records.set(original, [...(records.get(original) ?? []), told]);
    }
}

function parse(text: string): Readonly<Record<string, string>> | undefined {
  try {
    return AcceptedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
