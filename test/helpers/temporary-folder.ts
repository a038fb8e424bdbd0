// Folders of their own for tests that write, removed after them, and files in them by path.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeLater } from './made-folders.ts';

export function temporaryFolder(files: Readonly<Record<string, string>> = {}): string {
  const dir = removeLater(realpathSync(mkdtempSync(join(tmpdir(), 'atlas-'))));
  writeFiles(dir, files);
  return dir;
}

export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Texts of all files below `dir` by path; undefined where there is none. */
export function readFiles(dir: string): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
    );
  } catch {
    return undefined;
  }
}

/** The least that is taken for a built site, told apart by `mark`. */
export function siteFiles(mark: string, dir = ''): Record<string, string> {
  return {
    [`${dir}404.html`]: mark,
    [`${dir}search/entry.json`]: '{}',
    [`${dir}_astro/${mark}.js`]: mark,
    [`${dir}search/index-${mark}/head.bin`]: mark,
  };
}
