// The file that is imported, whole in memory; one that is too large is refused before it is read. Called by the command `import`.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST } from '../../src/texts/formats/sniff-format.ts';
import { Refusal } from '../terminal/stop.ts';

export interface Input {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

export async function readInput(path: string): Promise<Input> {
  const name = basename(path);
  const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!isFile) throw new Refusal(`"${path}" is no file. Name the file that is to be imported.`);
  if (size > LARGEST)
    throw new Refusal(
      `"${name}" has ${Math.round(size / 1_000_000)} MB, and no more than ${LARGEST / 1_000_000} MB are read. Save the text alone, without pictures, and import that.`,
    );
  const bytes = new Uint8Array(await readFile(path));
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
