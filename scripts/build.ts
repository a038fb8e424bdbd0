// npm run build: checks the content, builds into a folder of its own, and puts it in the place of dist when it is whole.
import { spawnSync } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { latestDay } from '../src/lint/today.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, verbose: { type: 'boolean', default: false } },
});
const out = resolve(values.out);
const fresh = resolve('.build', `fresh-${process.pid}`);
const old = resolve('.build', `old-${process.pid}`);

await rm(fresh, { recursive: true, force: true });
const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const result = spawnSync(
  process.execPath,
  [astro, 'build', '--outDir', fresh, ...(values.verbose ? [] : ['--silent'])],
  {
    stdio: 'inherit',
    // The content check alone asks for the day: nothing can have been adopted or read after it. A NODE_ENV of the machine would
    // have Astro write the pages of development.
    env: {
      ATLAS_TODAY: latestDay(new Date()),
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  },
);
if (result.status !== 0) {
  await rm(fresh, { recursive: true, force: true });
  process.exit(result.status ?? 1);
}
await rm(old, { recursive: true, force: true });
await rename(out, old).catch((error: unknown) => {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
});
await rename(fresh, out);
await rm(old, { recursive: true, force: true });
console.log(`Built ${values.out}.`);
