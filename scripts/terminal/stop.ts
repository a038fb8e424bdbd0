// Ends a command with one line that says what is wrong and what to do: 2 for a wrong call, 1 for work that failed.
import { toLine } from '../../src/text/to-line.ts';

/** A fault that is told to the caller as it is. */
export class Refusal extends Error {}

/** One line on the error stream; a name within it may hold whatever a file system allows. */
export function tell(message: string): void {
  process.stderr.write(`${toLine(message)}\n`);
}

export function stop(message: string, code: 1 | 2 = 2): never {
  tell(message);
  process.exit(code);
}
