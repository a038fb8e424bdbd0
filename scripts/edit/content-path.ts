// Where a path that a page names lies: below the content folder, through plain folders alone. Called for everything that is read or written.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOfFile } from '../../src/editor/record-files.ts';
import { splitTranslation } from '../../src/corpus/translation-name.ts';

/** What is refused, with its status of HTTP and what to do. */
export class EditRefusal extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

/**
 * The file at `path` below the content folder `dir`, which need not be there.
 * @throws EditRefusal if it is no record, translation or proposals, or if a link lies on its way
 */
export async function contentPath(dir: string, path: string): Promise<string> {
  const original = splitTranslation(path)?.original ?? path.replace(/\.proposals\.yml$/, '.mdx');
  const isPlain = path.split('/').every((part) => /^[a-z0-9_][a-z0-9._-]*$/.test(part) && !part.includes('..'));
  if (!isPlain || kindOfFile(original) === undefined)
    throw new EditRefusal(400, `"${path}" is no record of the content. Choose one of the list.`);
  let at = dir;
  for (const part of ['', ...path.split('/')]) {
    at = part === '' ? at : join(at, part);
    const found = await lstat(at).catch(() => undefined);
    if (found?.isSymbolicLink() && at !== dir)
      throw new EditRefusal(
        400,
        `"${path}" leads through a symbolic link, which is not followed. Put the file itself there.`,
      );
    if (found && at === join(dir, ...path.split('/')) && !found.isFile())
      throw new EditRefusal(400, `"${path}" is no plain file. Remove it.`);
  }
  return at;
}
