// Reads files below one folder and keeps what it finds on the way: texts, issues, references, ids. Used by readCorpus.
import { basename } from 'node:path';
import type { z } from 'astro/zod';
import { decodeText } from './decode-text.ts';
import { describeFileName } from './file-name.ts';
import type { Found } from './found.ts';
import { issueAt, type Issue, type Place } from './issue.ts';
import type { KeptValues } from './kept-values.ts';
import { readYaml } from './read-yaml.ts';
import { scanFolder, type Scan, type Unsaved } from './scan-folder.ts';
import { describeOrphan, splitTranslation } from './translation-name.ts';
import { Translations } from './translations.ts';
import { describeUnread, isExempt, severityOf } from './unread-files.ts';
import type { HostByName } from './source-kinds.ts';
import type { Language } from '../schemas/languages.ts';
import { readRetold } from './read-retold.ts';
import type { Translation } from './read-translation.ts';
import type { Reference, Vocabularies } from './types.ts';

/** Bytes of a file that are read. Prose takes far longer to check than lists do, and a work is told in less; an official text may be a code. */
const LARGEST = { yml: 400_000, mdx: 200_000, md: 8_000_000 };

const MOST = 200; // issues of one file that are told

export class FolderReader {
  readonly issues: Issue[] = [];
  readonly references: Reference[] = [];
  readonly texts = new Map<string, string>();
  readonly unreadIds = new Set<string>();
  readonly unreadLists = new Set<keyof Vocabularies>();
  readonly idPlaces = new Map<string, { kind: string; place: Place }[]>();
  /** Places in the files of the lists that were read. */
  readonly listPlaces = new Map<keyof Vocabularies, (path: string) => Place>();
  readonly translations = new Translations();
  countsUntold = false; // also texts of files without translation are told
  /** Kinds of sources by host, once their list is read. */
  hosts: HostByName;
  readonly #scan: Scan;
  readonly #kept: KeptValues | undefined;
  /** Paths of files and folders that were asked for, or told. */
  readonly #taken = new Set<string>();
  /** Paths told to be none of their folder. */
  readonly #rejected = new Set<string>();
  /** What stands before a path in reports. */
  readonly #name: string;

  private constructor(name: string, scan: Scan, kept?: KeptValues) {
    this.#name = name;
    this.#scan = scan;
    this.#kept = kept;
  }

  /**
   * @param name what stands before a path in reports
   * @param depth of folders that is looked into
   * @throws if `dir` itself cannot be read
   */
  static async open(
    dir: string,
    kept?: KeptValues,
    name = basename(dir),
    depth?: number,
    unsaved?: Unsaved,
  ): Promise<FolderReader> {
    return new FolderReader(name, await scanFolder(dir, depth, unsaved), kept);
  }

  /** What `make` makes of `inputs`, of an earlier reading if they are the same. */
  keep<T>(name: string, inputs: readonly unknown[], make: () => T): T {
    return this.#kept ? this.#kept.take(name, inputs, make) : make();
  }

  /** What `make` makes of the file at `path`; undefined, with an issue that names the file, if a parser gives up. */
  keepFile<T>(path: string, text: string, make: () => T): T | undefined {
    try {
      return this.keep(path, [text, this.hosts], make);
    } catch (error) {
      const reason = error instanceof RangeError ? 'it is too long or too deep' : String(error);
      const message = `This file cannot be read: ${reason}. Write it as its example in _templates shows it.`;
      this.issues.push(issueAt(this.#startOf(path), 'file-readable', message));
      return undefined;
    }
  }

  fileOf(path: string): string {
    return `${this.#name}/${path}`;
  }

  claim(id: string, kind: string, place: Place): void {
    this.idPlaces.set(id, [...(this.idPlaces.get(id) ?? []), { kind, place }]);
  }

  /** Keeps what was found in one file. */
  take({ issues, references, told = [] }: Found): void {
    // A file with thousands of issues has one fault, and the first of them show it.
    for (const issue of issues.slice(0, MOST)) this.issues.push(issue);
    for (const reference of references) this.references.push(reference);
    for (const text of told) this.translations.texts.push(text);
  }

  /** Names in `folder` that end with `extension`, sorted, without translations; a file of another kind is an issue. */
  list(folder: string, extension: string): string[] {
    this.#taken.add(folder);
    this.#forgetRefused(folder, extension);
    const names = this.#below(folder, [...this.#scan.files.keys(), ...this.#scan.folders]).map((path) =>
      basename(path),
    );
    const originals = names.filter((name) => splitTranslation(name) === undefined);
    return originals.sort().filter((name) => {
      this.#taken.add(`${folder}/${name}`);
      const message = describeFileName(name, extension);
      if (message === undefined) return true;
      const place = this.#startOf(`${folder}/${name}`);
      this.issues.push(issueAt(place, 'file-name-is-id', message, severityOf(name)));
      this.#rejected.add(`${folder}/${name}`);
      return false;
    });
  }

  /** Paths of all plain files, wherever they lie. */
  listFiles(): string[] {
    return [...this.#scan.files.keys()].sort();
  }

  /** Reports what is no plain file or folder, but what may be anything; the paths that are told. */
  reportRefused(mayBeAnything: (path: string) => boolean): string[] {
    const told = [...this.#scan.refused].filter(([path]) => !mayBeAnything(path));
    for (const [path, { message }] of told)
      this.issues.push(issueAt(this.#startOf(path), 'file-is-plain', message, severityOf(basename(path))));
    return told.map(([path]) => path);
  }

  /** Names of the folders in `folder`, sorted. */
  listFolders(folder: string): string[] {
    this.#taken.add(folder);
    this.#forgetRefused(folder, '.mdx');
    return this.#below(folder, this.#scan.folders)
      .map((path) => basename(path))
      .filter((name) => !/^[._]/.test(name))
      .sort();
  }

  /** Whether a folder of records is refused as a whole: what the rest says of them cannot be judged. */
  get lacksFolder(): boolean {
    const isMissed = (path: string) => !isExempt(path) && severityOf(basename(path)) === 'error';
    return [...this.#scan.refused].some(([path, { isFolder }]) => isFolder && isMissed(path));
  }

  hasFile(path: string): boolean {
    return this.#scan.files.has(path);
  }

  /** Text of a file; undefined, with an issue, if it is missing, empty, too large or not UTF-8. */
  async readText(path: string): Promise<string | undefined> {
    this.#taken.add(path);
    const place = this.#startOf(path);
    const report = (rule: string, message: string, at: Partial<Place> = {}) => {
      this.issues.push(issueAt({ ...place, ...at }, rule, message));
    };
    const refused = [...this.#scan.refused.keys()].some((part) => part === path || path.startsWith(`${part}/`));
    if (refused) return undefined; // told by itself
    const size = this.#scan.files.get(path);
    const largest = path.endsWith('.mdx') ? LARGEST.mdx : path.endsWith('.md') ? LARGEST.md : LARGEST.yml;
    if (size !== undefined && size > largest) {
      const message = `This file has ${size} bytes, and no more than ${largest} are read. Remove what was pasted by mistake, or divide it.`;
      report('file-size-limited', message);
      return undefined;
    }
    const bytes = size === undefined ? undefined : await this.#scan.read(path).catch(() => undefined);
    if (!bytes) {
      report('file-readable', `"${place.file}" is missing or cannot be read. Restore it; the build needs it.`);
      return undefined;
    }
    const decoded = decodeText(bytes);
    if (decoded.text === undefined) {
      report('file-is-utf8', 'This file is not UTF-8 from here on. Save it as UTF-8 in your editor.', decoded.at);
      return undefined;
    }
    // The rules see the byte order mark, so that --fix counts from where the file starts; the parsers do not.
    this.texts.set(place.file, decoded.text);
    const text = decoded.text.replace(/^\uFEFF/, '');
    if (text.trim() !== '') return text;
    report('file-not-empty', 'This file is empty. Write its record or remove it.');
    return undefined;
  }

  /** Reports what lies in the folder and was not asked for; to be called when everything is read. */
  reportUnread(): void {
    const { files, folders } = this.#scan;
    this.reportRefused(isExempt);
    // A folder that nobody asks for is told once, and not file by file.
    const told = [...this.#rejected].map((path) => `${path}/`);
    for (const path of [...folders, ...files.keys()]) {
      if (isExempt(path) || this.#taken.has(path) || told.some((folder) => path.startsWith(folder))) continue;
      if ([...this.#taken].some((taken) => taken.startsWith(`${path}/`))) continue;
      if (folders.has(path)) told.push(`${path}/`);
      this.issues.push(
        issueAt(
          this.#startOf(path),
          'file-name-is-id',
          this.#describeUnread(path, folders.has(path)),
          folders.has(path) ? 'error' : severityOf(basename(path)),
        ),
      );
    }
  }

  #describeUnread(path: string, isFolder: boolean): string {
    const translated = splitTranslation(path);
    if (translated !== undefined) return describeOrphan(path, translated.original, this.hasFile(translated.original));
    const known = [...this.#taken].filter((taken) => this.#scan.folders.has(taken) === isFolder);
    return describeUnread(path, known, this.fileOf('_drafts'));
  }

  /** Ids of what is refused as a whole are known not to be read. */
  #forgetRefused(folder: string, extension: string): void {
    for (const [path, { names }] of this.#scan.refused)
      if (path === folder || path.startsWith(`${folder}/`))
        for (const name of [path, ...names]) this.unreadIds.add(basename(name, extension));
  }

  /** What of `paths` lies in `folder` itself. */
  #below(folder: string, paths: Iterable<string>): string[] {
    return [...paths].filter((path) => path.startsWith(`${folder}/`) && !path.includes('/', folder.length + 1));
  }

  #startOf(path: string): Place {
    return { file: this.fileOf(path), line: 1, column: 1 };
  }

  /** Value of a YAML file; undefined, with issues, if it or its schema failed. `visit` sees the value with its places. */
  async readYamlFile<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    visit?: (value: z.output<Schema>, placeOf: (path: string) => Place) => void,
    retold?: (value: z.output<Schema>, language: Language, texts: Translation) => void,
  ): Promise<z.output<Schema> | undefined> {
    const text = await this.readText(path);
    if (text === undefined) return undefined;
    const { hosts } = this;
    const result = this.keepFile(path, text, () => readYaml(text, schema, this.fileOf(path), { hosts }));
    if (result) this.take(result);
    if (result?.value === undefined) return undefined;
    visit?.(result.value, result.placeOf);
    if (retold)
      for (const { language, value, texts } of await readRetold(this, path, schema, result.raw))
        retold(value, language, texts);
    return result.value;
  }
}
