// Files ending in `.br` and `.gz` beside the texts of a built site, so that a server sends them as they are and packs nothing while
// readers wait. Called by `npm run build -- --compress` and `npm run compress`.
import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileTypeOf } from './file-types.ts';

/** Bytes of a file from which a packed one is worth its place: all fit in one packet below it. */
const LEAST_BYTES = 1024;
/** Of its own size what a packed file may have at most. */
const MOST_OF_SIZE = 0.95;
/** The highest takes three times as long for 2 % less. */
const BROTLI_QUALITY = 10;
const GZIP_LEVEL = 9;
/** The threads that Node packs in. */
const AT_ONCE = 4;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

export interface Compressed {
  /** Files that have packed ones beside them now. */
  files: number;
  /** Of those files, as they are and in brotli. */
  bytes: number;
  packed: number;
}

/** Whether the file at `path` was left by this, among `known` ones. */
export function isPackedCopy(path: string, known: ReadonlySet<string>): boolean {
  return /\.(?:br|gz)$/.test(path) && known.has(path.slice(0, -'.br'.length));
}

/** The same bytes for the same site; what was packed before is packed anew, so that none is left of another file. */
export async function compressSite(dir: string): Promise<Compressed> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const known = new Set(paths);
  await Promise.all(paths.filter((path) => isPackedCopy(path, known)).map((path) => rm(path)));
  const waiting = paths.filter((path) => fileTypeOf(path)?.isText);
  const total: Compressed = { files: 0, bytes: 0, packed: 0 };
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const bytes = await readFile(path);
      if (bytes.length < LEAST_BYTES) continue;
      const [brotli, gzipped] = await Promise.all([packBrotli(bytes, BROTLI), packGzip(bytes, { level: GZIP_LEVEL })]);
      if (gzipped.length > bytes.length * MOST_OF_SIZE) continue;
      await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
      total.files++;
      total.bytes += bytes.length;
      total.packed += brotli.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return total;
}
