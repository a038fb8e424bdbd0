// Makes a site and keeps what it is made of, in .build/kept: of the same code and settings, what no edit has touched is taken from there. Called
// by the build.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '../../src/integrations/kept/bundle.ts';
import { bundleDir, KEPT_VARIABLES } from '../../src/integrations/kept/kept-build.ts';
import { hashFolder } from './hash-folder.ts';
import { hashKept } from './hash-sources.ts';
import { WORK } from './live-builds.ts';
import type { BuildSettings } from './read-settings.ts';
import { type AstroEnd, type AstroRun, runAstro } from './run-astro.ts';
import { remove } from './swap.ts';

const KEPT = join(WORK, 'kept');
/** Hash of the bundle's files. */
const SEAL = join(KEPT, 'bundle.sha256');
const SCRIPT = join('src', 'integrations', 'kept', 'build-kept.ts');

interface KeptRun extends Omit<AstroRun, 'env' | 'script'> {
  env: BuildSettings;
}

export async function runKept({ env, ...run }: KeptRun): Promise<AstroEnd> {
  const key = hashKept(env);
  const isBundled = isWhole(key);
  if (!isBundled) remove(SEAL);
  const end = await runAstro({
    ...run,
    env: {
      ...env,
      [KEPT_VARIABLES.dir]: KEPT,
      [KEPT_VARIABLES.key]: key,
      ...(run.isVerbose && { ATLAS_VERBOSE: '1' }),
    },
    ...(isBundled && { script: SCRIPT }),
  });
  if (!isBundled && end.code === 0) writeFileSync(SEAL, hashFolder(bundleDir(KEPT)));
  return end;
}

/** Whether there is a bundle of this key, with every file as it was made. */
function isWhole(key: string): boolean {
  const dir = bundleDir(KEPT);
  return readBundle(dir)?.key === key && existsSync(SEAL) && readFileSync(SEAL, 'utf8') === hashFolder(dir);
}
