// Runs a command of this project and keeps what it prints: `npm test` shows it whole, and the end of it again where it failed.
import { spawn } from 'node:child_process';

/** Lines kept of what is printed as it comes. */
const KEPT = 30;

export interface Ended {
  readonly status: number | null;
  /** All that was printed; with `echo`, the last lines of it. */
  readonly output: string;
}

export interface RunOptions {
  /** Print at once what comes, for commands that run for minutes. */
  readonly echo?: boolean;
  /** The environment; this process's own if absent. */
  readonly env?: NodeJS.ProcessEnv;
}

/** @param args of Node */
export function runCommand(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...(options.env ?? process.env), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  const keep = (stream: NodeJS.WritableStream) => (chunk: string) => {
    output += chunk;
    if (!options.echo) return;
    stream.write(chunk);
    output = output.split('\n').slice(-KEPT).join('\n');
  };
  child.stdout.setEncoding('utf8').on('data', keep(process.stdout));
  child.stderr.setEncoding('utf8').on('data', keep(process.stderr));
  child.on('error', reject);
  child.on('close', (status) => resolve({ status, output }));
  return promise;
}
