// Runs Astro in a process of its own, which ends when this one does. Called by the build.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href;
const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface AstroRun {
  outDir: string;
  /** What makes the site in its place: path of a script that is given the folder. */
  script?: string;
  isVerbose: boolean;
  env: NodeJS.ProcessEnv;
  /** Arguments of Node for a heap that is large enough. */
  heap?: readonly string[];
  /** Told the number of the process. */
  onStart: (pid: number) => void;
  /** Told what the process says. */
  onMessage?: (message: unknown, answer: (message: readonly number[]) => void) => void;
  /** Ends the process. */
  until?: AbortSignal;
}

export interface AstroEnd {
  code: number | null;
  /** What ended it, or what this process was asked to end by. */
  signal: NodeJS.Signals | null;
  errors: string;
}

/** What it says on errors is kept: a full disk is told in a line. */
export async function runAstro(run: AstroRun): Promise<AstroEnd> {
  const { outDir, script, heap = [], isVerbose, env, onStart, onMessage, until } = run;
  const child = spawn(
    process.execPath,
    [
      ...heap,
      ...['--import', END_WITH_PARENT],
      ...(script === undefined
        ? [ASTRO, 'build', '--outDir', outDir, ...(isVerbose ? [] : ['--silent'])]
        : [script, outDir]),
    ],
    { stdio: ['inherit', 'inherit', 'pipe', 'ipc'], env },
  );
  if (child.pid !== undefined) onStart(child.pid);
  let errors = '';
  let asked: NodeJS.Signals | null = null;
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    if (isVerbose) process.stderr.write(chunk);
    errors += chunk;
  });
  if (onMessage) child.on('message', (message) => onMessage(message, (answer) => child.send(answer)));
  until?.addEventListener('abort', () => child.kill());
  const pass = (signal: NodeJS.Signals) => {
    asked = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const watch = setInterval(() => {
    if (isAbandoned()) pass('SIGTERM');
  }, 500);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal: asked ?? signal, errors }));
    });
  } finally {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}

const parent = process.ppid;

/** npm that is ended by a signal takes its shell with it and leaves us. */
function isAbandoned(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent;
}

export const ASTRO_PATH = fileURLToPath(new URL(`../../${ASTRO.replaceAll('\\', '/')}`, import.meta.url));
