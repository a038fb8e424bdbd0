// In the place of Astro stands a program that waits for ever: it has to end with the build that started it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { machineEnv } from '../../../helpers/machine-env.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const RUN_ASTRO = pathToFileURL('scripts/build/run-astro.ts').href;
/** Handles SIGTERM as a program that has still something to write. */
const WAITS = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('astro ' + process.pid);`;

const begun: { build: ChildProcess; astro: number }[] = [];
// None outlives its test, however that ends.
afterEach(() => {
  for (const { build, astro } of begun.splice(0)) {
    build.kill('SIGKILL');
    if (isRunning(astro)) process.kill(astro, 'SIGKILL');
  }
});

/** A build whose Astro is under way. */
async function start(): Promise<(typeof begun)[number]> {
  const cwd = temporaryFolder({ 'node_modules/astro/bin/astro.mjs': WAITS });
  const script = `const { runAstro } = await import(${JSON.stringify(RUN_ASTRO)});
    const { code, signal } = await runAstro({ outDir: 'out', isVerbose: false, env: process.env, onStart: () => {} });
    console.log(JSON.stringify({ code, signal }));`;
  const build = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    env: machineEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const astro = Number((await nextLine(build)).replace('astro ', ''));
  begun.push({ build, astro });
  return { build, astro };
}

async function nextLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The build has no output.');
  const [said] = (await once(stdout, 'data')) as [Buffer];
  return said.toString().trim();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('runAstro', () => {
  test('has nothing run on when the build is killed outright', async () => {
    const { build, astro } = await start();
    expect(isRunning(astro)).toBe(true);
    build.kill('SIGKILL');
    await expect.poll(() => isRunning(astro), { timeout: 20_000 }).toBe(false);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'hands %s on, waits for the end, and says by what',
    async (signal) => {
      const { build, astro } = await start();
      build.kill(signal);
      const end: unknown = JSON.parse(await nextLine(build));
      expect(end).toEqual({ code: signal === 'SIGTERM' ? 7 : null, signal });
      expect(isRunning(astro)).toBe(false);
    },
  );
});
