// Reads files below one folder and keeps what it finds on the way: texts, issues, references, ids. Used by readCorpus and the readers beside it.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { issueAt, type Issue, type Place } from './issue.ts';
import type { KeptValues } from './kept-values.ts';
import { readYaml } from './read-yaml.ts';
import type { HostByName } from './source-kinds.ts';
import type { Reference, Vocabularies } from './types.ts';

/** Reads files below one folder, and collects issues and claimed ids. */
export class FolderReader {
  readonly issues: Issue[] = [];
  readonly references: Reference[] = [];
  readonly texts = new Map<string, string>();
  readonly unreadIds = new Set<string>();
  readonly unreadLists = new Set<keyof Vocabularies>();
  readonly idPlaces = new Map<string, { kind: string; place: Place }[]>();
  /** Places in the files of the lists that were read. */
  readonly listPlaces = new Map<keyof Vocabularies, (path: string) => Place>();
  /** Kinds of sources by host, once their list is read. */
  hosts: HostByName;
  readonly #dir: string;
  readonly #kept: KeptValues | undefined;

  constructor(dir: string, kept?: KeptValues) {
    this.#dir = dir;
    this.#kept = kept;
  }

  /** What `make` makes of `inputs`, of an earlier reading if they are the same. */
  keep<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    return this.#kept ? this.#kept.take(name, inputs, make) : make();
  }

  fileOf(path: string): string {
    return `${basename(this.#dir)}/${path}`;
  }

  claim(id: string, kind: string, place: Place): void {
    this.idPlaces.set(id, [...(this.idPlaces.get(id) ?? []), { kind, place }]);
  }

  /** Keeps what was found in one file. */
  take({ issues, references }: { issues: readonly Issue[]; references: readonly Reference[] }): void {
    this.issues.push(...issues);
    this.references.push(...references);
  }

  /** Names in `folder` that end with `extension`, sorted; a file of another kind is an issue. */
  async list(folder: string, extension: string): Promise<string[]> {
    const names = await readdir(join(this.#dir, folder)).catch(() => [] as string[]);
    const visible = names.filter((name) => !name.startsWith('.') && !name.startsWith('_')).sort();
    return visible.filter((name) => {
      if (name.endsWith(extension) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name.slice(0, -extension.length))) return true;
      this.issues.push(
        issueAt(
          { file: this.fileOf(`${folder}/${name}`), line: 1, column: 1 },
          'file-name-is-id',
          `"${name}" is not read: a file here is named after its id, in lower-case letters, digits and hyphens, and ends with "${extension}". Rename or remove it.`,
        ),
      );
      return false;
    });
  }

  /** Names of the folders in `folder`, sorted. */
  async listFolders(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.#dir, folder), { withFileTypes: true }).catch(() => []);
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  }

  /** Text of a file; undefined, with an issue, if it is missing, empty or not UTF-8. */
  async readText(path: string): Promise<string | undefined> {
    const place = { file: this.fileOf(path), line: 1, column: 1 };
    let bytes: Buffer;
    try {
      bytes = await readFile(join(this.#dir, path));
    } catch {
      this.issues.push(
        issueAt(
          place,
          'file-readable',
          `"${place.file}" is missing or cannot be read. Restore it; the build needs it.`,
        ),
      );
      return undefined;
    }
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.issues.push(
        issueAt(
          { ...place, ...firstBadByte(bytes) },
          'file-is-utf8',
          'This file is not UTF-8 from here on. Save it as UTF-8 in your editor.',
        ),
      );
      return undefined;
    }
    // The rules see the byte order mark, so that --fix counts from where the file starts; the parsers do not.
    this.texts.set(place.file, text);
    text = text.replace(/^\uFEFF/, '');
    if (text.trim() === '') {
      this.issues.push(issueAt(place, 'file-not-empty', 'This file is empty. Write its record or remove it.'));
      return undefined;
    }
    return text;
  }

  /** Value of a YAML file; undefined, with issues, if it or its schema failed. `visit` sees the value with its places. */
  async readYamlFile<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    visit?: (value: z.output<Schema>, placeOf: (path: string) => Place) => void,
  ): Promise<z.output<Schema> | undefined> {
    const text = await this.readText(path);
    if (text === undefined) return undefined;
    const { hosts } = this;
    const result = this.keep(path, [text, hosts], () => readYaml(text, schema, this.fileOf(path), { hosts }));
    this.take(result);
    if (result.value !== undefined) visit?.(result.value, result.placeOf);
    return result.value;
  }
}

/** Line and column of the first byte sequence that is not UTF-8. */
function firstBadByte(bytes: Buffer): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = good.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
