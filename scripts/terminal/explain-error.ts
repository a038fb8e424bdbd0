// What the system or Node says when a command cannot go on, as a sentence with a remedy. Called by run-command and by the build.
import { Refusal } from './stop.ts';

const SAYS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `"${path}" may not be read or written by this user. Change its owner or its rights, or name another.`,
  EPERM: (path) => `"${path}" may not be changed: another program holds it, or this user has no right to it.`,
  EROFS: (path) => `"${path}" stands on a disk that is read-only. Name a folder on another one.`,
  ENOSPC: (path) => `The disk of "${path}" is full. Make room and try again.`,
  EDQUOT: (path) => `The quota of this user on the disk of "${path}" is used up. Make room and try again.`,
  ENOENT: (path) => `"${path}" is not there. Look at the path, or make it first.`,
  ENOTDIR: (path) => `"${path}" is not a folder, or a part of its path is a file. Name a folder.`,
  EISDIR: (path) => `"${path}" is a folder where a file is needed.`,
  ELOOP: (path) => `"${path}" is a link that leads back to itself. Remove it or point it elsewhere.`,
  EBUSY: (path) => `"${path}" is held by another program. Close it and try again.`,
  ENAMETOOLONG: (path) => `"${path}" is too long a name for this system. Use a shorter path.`,
  EMFILE: () => 'Too many files are open. Raise the limit (ulimit -n) and try again.',
};

/** Undefined for an error that is none of the system's: a fault of ours, whose stack is of use. */
export function explainError(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code === 'ERR_MODULE_NOT_FOUND') {
    const [, name] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
    return name === undefined
      ? undefined
      : `The package ${name} is not installed. Run \`npm ci\` in the project first.`;
  }
  if (error.code.startsWith('ERR_PARSE_ARGS_')) return error.message.replace(/\s+/g, ' ');
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'A file';
  return Object.hasOwn(SAYS, error.code) ? SAYS[error.code]?.(path) : undefined;
}
