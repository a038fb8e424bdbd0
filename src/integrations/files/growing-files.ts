// Files of which each work has a part, open while the files of works are written. Called by what writes all files.
import type { ManifestFile } from '../../exports/deposit/to-manifest.ts';
import type { OpenFile } from './open-file.ts';

interface Growing {
  path: string;
  file: OpenFile;
  parts: Iterator<string | Uint8Array>;
}

export class GrowingFiles {
  readonly #open: Growing[] = [];
  #works = 0;

  /** @param path below the base, of `file`. @param parts one a work, then the rest */
  add(path: string, file: OpenFile, parts: Iterable<string | Uint8Array>): void {
    this.#open.push({ path, file, parts: parts[Symbol.iterator]() });
  }

  /** Writes the parts of the first `works` that are not written yet, one work after another: what the parts of one share is made once. */
  growTo(works: number): void {
    for (; this.#works < works; this.#works++) for (const growing of this.#open) writePart(growing);
  }

  /** Writes all that is left. */
  end(): ManifestFile[] {
    for (const growing of this.#open) while (writePart(growing));
    return this.#open.map(({ path, file }) => ({ path, ...file.sum() }));
  }

  close(): void {
    for (const { file } of this.#open) file.close();
  }
}

/** Whether there was one. */
function writePart({ file, parts }: Growing): boolean {
  const next = parts.next();
  if (next.done) return false;
  file.write(next.value);
  return true;
}
