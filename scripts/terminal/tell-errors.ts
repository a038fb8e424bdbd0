// Called first by every command below scripts/: what it cannot go on from is one line with a remedy and exit code 1, not a stack. A
// package that is missing is told so where it is imported lazily; the npm commands ask for all packages before they start.
import { toLines } from '../../src/text/to-line.ts';
import { explainError } from './explain-error.ts';
import { stop } from './stop.ts';

export function tellErrors(): void {
  process.on('uncaughtException', (error) => {
    const line = explainError(error);
    if (line !== undefined) stop(line, 1);
    // A fault of ours: its stack is of use.
    process.stderr.write(`${toLines(error.stack ?? String(error))}\n`);
    process.exit(1);
  });
}
