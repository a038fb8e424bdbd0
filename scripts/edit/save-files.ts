// Writes files so that each is always the old one or the new one, and several are written all or, after the next start, all the same.
// Called by the editor for every save.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Text of a file by its path below the folder; null removes it. */
export type FileChanges = ReadonlyMap<string, string | null>;

interface Step {
  path: string;
  /** Name of the whole new text beside it; undefined where the file is removed. */
  from?: string;
}

/** Names of what is not in place yet; no reader of content takes them. */
const TEMPORARY = /^\..+\.edit-[0-9a-f-]{36}$/;
const JOURNAL = '.edit-journal';

/** What a file is known by: another text has another one; null where there is none. */
export async function hashOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : null;
}

/**
 * Writes `changes` below `dir`: whole texts beside their files first, then a list of what is to be put in place, then each in place.
 * @throws if a file cannot be written; then what was there is as it was
 */
export async function saveFiles(dir: string, changes: FileChanges): Promise<void> {
  const steps: Step[] = [];
  try {
    for (const [path, text] of changes) {
      if (text === null) steps.push({ path });
      else {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        const from = `.${basename(path)}.edit-${randomUUID()}`;
        steps.push({ path, from });
        await writeWhole(join(dirname(join(dir, path)), from), text);
      }
    }
    if (steps.length > 1) {
      const list = join(dir, `.journal.edit-${randomUUID()}`);
      await writeWhole(list, JSON.stringify(steps));
      await rename(list, join(dir, JOURNAL));
      await syncFolder(dir);
    }
  } catch (error) {
    for (const { path, from } of steps)
      if (from !== undefined) await rm(join(dirname(join(dir, path)), from), { force: true });
    throw error;
  }
  await putInPlace(dir, steps);
}

async function putInPlace(dir: string, steps: readonly Step[]): Promise<void> {
  for (const { path, from } of steps) {
    const target = join(dir, path);
    if (from === undefined) await rm(target, { force: true });
    else
      await rename(join(dirname(target), from), target).catch((error: unknown) => {
        // In place already, when a save is finished that was cut off.
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      });
    await syncFolder(dirname(target));
  }
  await rm(join(dir, JOURNAL), { force: true });
}

/** Finishes a save that was cut off, and removes what one left that had not begun to put files in place. */
export async function settleSaves(dir: string): Promise<void> {
  const journal = await readFile(join(dir, JOURNAL), 'utf8').catch(() => undefined);
  if (journal !== undefined) await putInPlace(dir, JSON.parse(journal) as Step[]);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && TEMPORARY.test(entry.name)) await rm(join(entry.parentPath, entry.name), { force: true });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A rename lasts once its folder is written. Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
