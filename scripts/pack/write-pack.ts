// Puts a zip into its folder in one step; never in the place of what is no such zip.
import { isRunning } from '../terminal/is-running.ts';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST } from '../../src/exports/stick/file-list.ts';
import { Refusal } from '../terminal/stop.ts';

/** Signature of a zip's first file, and where its name stands. */
const SIGNATURE = 'PK\u0003\u0004';
const NAME_AT = 30;

const HALF = /^\.mandate-atlas-.*\.zip\.(\d+)$/;

/**
 * Why no zip can take the name, undefined if it can.
 * @param path of the zip
 * @param named as the caller would write it
 * @param folder that stands in a zip of ours
 */
export function refuseTarget(path: string, named: string, folder: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile() && isPack(path, folder)) return undefined;
  return `${named} is there and no copy that this command made. Move it away, or name another folder with --out.`;
}

/** @throws Refusal where the folder is none */
export function writePack(dir: string, named: string, name: string, bytes: Uint8Array): void {
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new Refusal(`${named} is a file. Name a folder with --out.`);
  mkdirSync(dir, { recursive: true });
  removeHalves(dir);
  const half = join(dir, `.${name}.${process.pid}`);
  try {
    writeFileSync(half, bytes);
    renameSync(half, join(dir, name));
  } finally {
    rmSync(half, { force: true });
  }
}

/** Whether the first file of the zip is the list of a copy's files. */
function isPack(path: string, folder: string): boolean {
  const name = `${folder}/${FILE_LIST}`;
  const head = Buffer.alloc(NAME_AT + name.length);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  return head.toString('latin1', 0, SIGNATURE.length) === SIGNATURE && head.toString('latin1', NAME_AT) === name;
}

/** What a command that was ended left behind. */
function removeHalves(dir: string): void {
  for (const name of readdirSync(dir)) {
    const [, pid] = HALF.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dir, name), { force: true });
  }
}
