// The folder of the project. Commands work in it from wherever they are called; paths that a caller gives are their own.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Where `path` stands for the caller, and where `ownPath` does if none was given. */
export function fromCaller(path: string | undefined, ownPath: string): string {
  return path === undefined ? resolve(PROJECT, ownPath) : resolve(path);
}
