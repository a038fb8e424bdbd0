// Writes a file without ever overwriting one: what differs from a file that is there goes beside it, and how it differs is told. Called by
// the command `import`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeChanges } from './describe-changes.ts';

export interface Written {
  /** Path of the file that holds it now: an older one where that says the same. */
  path: string;
  /** Undefined where there was none before. */
  before?: { isSame: boolean; changes: string[] };
}

/**
 * @param path with its ending, as `texts/x.es.md`; beside it is `texts/x.es.2.md`
 * @param ignored lines that do not count, as the day of the import
 */
export async function writeBeside(path: string, content: string, ignored: RegExp): Promise<Written> {
  await mkdir(dirname(path), { recursive: true });
  const strip = (text: string) => text.replace(ignored, '');
  let first: string | undefined;
  for (let count = 1; ; count++) {
    const own = count === 1 ? path : path.replace(/(?=\.\w+$)/, `.${String(count)}`);
    const there = await readFile(own, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (there === undefined) {
      // A file that came into being meanwhile is not overwritten either.
      await writeFile(own, content, { flag: 'wx' });
      return first === undefined
        ? { path: own }
        : { path: own, before: { isSame: false, changes: describeChanges(first, content) } };
    }
    if (strip(there) === strip(content)) return { path: own, before: { isSame: true, changes: [] } };
    first ??= there;
  }
}
