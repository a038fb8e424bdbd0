// A file of a built site as it is written, hashed on its way. Called by what writes all of them.
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { ManifestFile } from '../../exports/deposit/to-manifest.ts';

export class OpenFile {
  readonly #file: number;
  readonly #hash = createHash('sha256');
  #length = 0;

  /** @throws if there is a file already: it is another's */
  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#hash.update(bytes);
    this.#length += bytes.length;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** What was written. Called once. */
  sum(): Omit<ManifestFile, 'path'> {
    return { bytes: this.#length, sha256: this.#hash.digest('hex') };
  }
}
