// The folder of the project. Commands work in it from wherever they are called; paths that a caller gives are their own.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** A sign in the path of the project that Astro, Vite or Node cannot read there. */
export function findWrongSign(path: string = PROJECT): string | undefined {
  return (process.platform === 'win32' ? /[#?*'"]/ : /[#?*'"\\]/).exec(path)?.[0];
}

/** Where `path` stands for the caller, and where `ownPath` does if none was given. */
export function fromCaller(path: string | undefined, ownPath: string): string {
  return path === undefined ? resolve(PROJECT, ownPath) : resolve(path);
}
