// Looks once at everything that lies in a folder: only plain files in plain folders may be read, so that nothing leads out of the
// content and no pipe or device keeps the reader waiting. Called by FolderReader.
import { type Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts that stand for those of files by their paths, before they are saved; null where a file is to be gone. */
export type Unsaved = ReadonlyMap<string, string | null>;

export interface Scan {
  /** Sizes in bytes of plain files, by their paths below the folder. */
  files: Map<string, number>;
  folders: Set<string>;
  /** What is neither, and folders that cannot be opened, with the reason and what is to be done. */
  refused: Map<string, Refused>;
  /** Bytes of a plain file. */
  read: (path: string) => Promise<Uint8Array>;
}

interface Refused {
  message: string;
  /** Whether records would lie in it. */
  isFolder: boolean;
  /** Names of what it would hold if it were read, so that one error does not cause others. */
  names: readonly string[];
}

/** Depth of folders that is looked into; the atlas has `legislation/<cc>`. */
const DEPTH = 4;

/**
 * Everything below `dir`, sorted by path.
 * @param depth of folders that is looked into
 * @param unsaved texts that are looked at as if they were saved
 * @throws if `dir` itself cannot be read
 */
export async function scanFolder(dir: string, depth = DEPTH, unsaved: Unsaved = new Map()): Promise<Scan> {
  const read = (path: string) => {
    const text = unsaved.get(path);
    return typeof text === 'string' ? Promise.resolve(new TextEncoder().encode(text)) : readFile(join(dir, path));
  };
  const scan: Scan = { files: new Map(), folders: new Set(), refused: new Map(), read };
  await walk(dir, '', await readdir(dir, { withFileTypes: true }), scan, depth);
  for (const [path, text] of unsaved) {
    if (text === null) scan.files.delete(path);
    else scan.files.set(path, Buffer.byteLength(text));
    for (let end = path.indexOf('/'); end > 0 && text !== null; end = path.indexOf('/', end + 1))
      scan.folders.add(path.slice(0, end));
  }
  return scan;
}

async function walk(dir: string, below: string, entries: readonly Dirent[], scan: Scan, depth: number): Promise<void> {
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) scan.files.set(path, (await lstat(join(dir, path))).size);
    else if (!entry.isDirectory()) scan.refused.set(path, await describe(dir, path, entry));
    else if (path.split('/').length >= depth) scan.folders.add(path);
    else
      try {
        const inside = await readdir(join(dir, path), { withFileTypes: true });
        scan.folders.add(path);
        await walk(dir, path, inside, scan, depth);
      } catch (error) {
        scan.refused.set(path, {
          message: `The folder "${path}" cannot be opened (${codeOf(error)}). Give yourself the right to read it.`,
          isFolder: true,
          names: [],
        });
      }
  }
}

async function describe(dir: string, path: string, entry: Dirent): Promise<Refused> {
  if (!entry.isSymbolicLink())
    return {
      message: `"${path}" is a pipe, socket or device, and no file. Remove it.`,
      isFolder: !path.includes('.'),
      names: [],
    };
  const names = await readdir(join(dir, path)).catch(() => undefined);
  return {
    message: `"${path}" is a symbolic link, which is not followed. Put the ${names ? 'folder' : 'file'} itself there.`,
    isFolder: names !== undefined,
    names: names ?? [],
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
