// Ends a command with one line that says what is wrong and what to do: 2 for a wrong call, 1 for work that failed.

/** A fault that is told to the caller as it is. */
export class Refusal extends Error {}

export function stop(message: string, code: 1 | 2 = 2): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
