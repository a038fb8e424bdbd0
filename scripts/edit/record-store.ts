// Records as they lie on the disk: listed, opened, and what an edit makes of them. Called by the API of the editor.
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { KeptValues } from '../../src/corpus/kept-values.ts';
import { translationPath } from '../../src/corpus/translation-name.ts';
import type { Edit, Entry } from '../../src/editor/edit-schema.ts';
import { openRecord, type OpenRecord, type ReadFile } from '../../src/editor/open-record.ts';
import { DRAFTS, entryLists, kindOfFile, type FileKind } from '../../src/editor/record-files.ts';
import { readRecordText } from '../../src/editor/record-text.ts';
import { titleOf } from '../../src/editor/record-title.ts';
import { FURTHER, writeOriginal, writeTranslation } from '../../src/editor/write-edit.ts';
import type { Language } from '../../src/schemas/languages.ts';
import { contentPath, EditRefusal } from './content-path.ts';
import { hashOf, type FileChanges } from './save-files.ts';

/** A line of the list of records. */
export interface ListedRecord {
  path: string;
  entry?: Entry;
  kind: string;
  id: string;
  title: string;
  isDraft: boolean;
}

/** A record with what is needed to save it. */
export interface ReadRecord extends OpenRecord {
  path: string;
  id: string;
  entry: Entry | undefined;
  isDraft: boolean;
  /** Path of a draft of the same record. */
  draft: string | undefined;
  hashes: Record<string, string | null>;
}

export class RecordStore {
  /** The content folder. */
  readonly dir: string;
  readonly #titles = new Map<string, { text: string; listed: ListedRecord[] }>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** Every record and draft, by kind and path. A file that cannot be read stands there by its name. */
  async list(): Promise<ListedRecord[]> {
    const names = await readdir(this.dir, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(this.dir.length + 1))
      .sort();
    const listed: ListedRecord[] = [];
    for (const path of paths) {
      const kind = kindOfFile(path);
      if (kind) listed.push(...(await this.#listFile(path, kind)));
    }
    return listed;
  }

  async #listFile(path: string, kind: FileKind): Promise<ListedRecord[]> {
    const text = await readFile(await contentPath(this.dir, path), 'utf8');
    const known = this.#titles.get(path);
    if (known?.text === text) return known.listed;
    const listed = listRecords(path, kind, text);
    this.#titles.set(path, { text, listed });
    return listed;
  }

  /** @param isNew whether no file need be there */
  async open(path: string, entry?: Entry, isNew = false): Promise<ReadRecord> {
    const kind = kindOf(path);
    if (entry && !entryLists(kind).includes(entry.list))
      throw new EditRefusal(400, `"${entry.list}" is no list of ${path}.`);
    const original = await this.read(path);
    if (original.text === undefined && !isNew)
      throw new EditRefusal(404, `"${path}" is not there any more. Go back to the list.`);
    const translations: Partial<Record<Language, ReadFile>> = {};
    const hashes: Record<string, string | null> = { [path]: await this.hash(path) };
    for (const language of kind.isTold ? FURTHER : []) {
      const file = await this.read(translationPath(path, language));
      translations[language] = file;
      hashes[file.path] = await this.hash(file.path);
    }
    const isDraft = path.startsWith(`${DRAFTS}/`);
    const other = isDraft ? ownPath(path) : `${DRAFTS}/${path}`;
    const otherHash = await this.hash(other);
    if (isDraft) hashes[other] = otherHash;
    return {
      ...openRecord(kind, original, translations, entry),
      path,
      id: idOf(path),
      entry,
      isDraft,
      draft: !isDraft && otherHash !== null ? other : undefined,
      hashes,
    };
  }

  async read(path: string): Promise<ReadFile> {
    const bytes = await readFile(await contentPath(this.dir, path)).catch((error: unknown) => {
      if (error instanceof EditRefusal) throw error;
      return undefined;
    });
    return { path, text: bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }

  async hash(path: string): Promise<string | null> {
    return hashOf(await contentPath(this.dir, path));
  }

  /**
   * What an edit changes on the disk, by path.
   * @param kept what was written for this edit before, from the same texts
   * @throws EditRefusal if a file is not the one that was read
   */
  async plan(edit: Edit, kept = new KeptValues()): Promise<FileChanges> {
    const kind = kindOf(edit.path);
    await this.holdHashes(edit.hashes, edit.path);
    const isDraft = edit.path.startsWith(`${DRAFTS}/`);
    const own = ownPath(edit.path);
    const target = edit.as === 'draft' ? `${DRAFTS}/${own}` : own;
    const changes = new Map<string, string | null>();
    const { text = '' } = await this.read(edit.path);
    const put = async (path: string, next: string) => {
      if ((await this.read(path)).text !== next) changes.set(path, next);
    };
    await put(
      target,
      kept.take('', [text], () => writeOriginal(kind, text, edit)),
    );
    for (const language of FURTHER) {
      const told = edit.told[language];
      const from = translationPath(edit.path, language);
      const { text: before } = await this.read(from);
      const isEmpty =
        !told ||
        (before === undefined && !Object.values(told.texts).some(Boolean) && !told.parts?.some((part) => part?.text));
      if (!isEmpty)
        await put(
          translationPath(target, language),
          kept.take(language, [before, text], () => writeTranslation(kind, before ?? '', text, edit, told)),
        );
      if (isDraft && edit.as === 'record' && before !== undefined) changes.set(from, null);
    }
    if (isDraft && edit.as === 'record') {
      changes.set(edit.path, null);
      const proposals = edit.path.replace(/\.mdx$/, '.proposals.yml');
      if (kind.ending === '.mdx' && (await this.hash(proposals)) !== null) changes.set(proposals, null);
    }
    return changes;
  }

  async holdHashes(hashes: Readonly<Record<string, string | null>>, path: string): Promise<void> {
    if (hashes[path] === undefined)
      throw new EditRefusal(400, 'The page does not say which text it has read. Load it anew.');
    for (const [file, hash] of Object.entries(hashes))
      if ((await this.hash(file)) !== hash)
        throw new EditRefusal(409, `"${file}" has been changed since it was opened here. Nothing was saved.`, { file });
  }
}

export function kindOf(path: string): FileKind {
  const kind = kindOfFile(path);
  if (!kind) throw new EditRefusal(400, `"${path}" is no record of the content. Choose one of the list.`);
  return kind;
}

function ownPath(path: string): string {
  return path.startsWith(`${DRAFTS}/`) ? path.slice(DRAFTS.length + 1) : path;
}

export function idOf(path: string): string {
  return basename(path).replace(/\.(?:yml|mdx)$/, '');
}

function listRecords(path: string, kind: FileKind, text: string): ListedRecord[] {
  const id = idOf(path);
  const whole = { path, kind: kind.name, id, isDraft: path.startsWith(`${DRAFTS}/`) };
  try {
    const { value } = readRecordText(text, kind.ending === '.mdx');
    const lists = entryLists(kind);
    if (!lists.length) return [{ ...whole, title: titleOf(value) ?? id }];
    return lists.flatMap((list) =>
      (Array.isArray(value[list]) ? (value[list] as unknown[]) : []).map((item, index) => ({
        ...whole,
        entry: { list, index },
        title: titleOf(item) ?? `${list} ${index + 1}`,
      })),
    );
  } catch {
    return [{ ...whole, title: id }];
  }
}
