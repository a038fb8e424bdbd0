// Folders that tests have made outside the project. Removed after the file that made them: a helper cannot register that itself, since
// files of a worker share it and it is run for the first of them alone.
import { rmSync } from 'node:fs';

const made: string[] = [];

/** Has `dir` removed at the end of the test file. @returns it */
export function removeLater(dir: string): string {
  made.push(dir);
  return dir;
}

export function removeMade(): void {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
}
