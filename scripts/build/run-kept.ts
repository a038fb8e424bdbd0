// Makes a site and keeps what it is made of, in .build/kept: of the same code and settings, what no edit has touched is taken from there. Called
// by the build.
import { join } from 'node:path';
import { readBundle } from '../../src/integrations/kept/bundle.ts';
import { bundleDir, KEPT_VARIABLES } from '../../src/integrations/kept/kept-build.ts';
import { hashKept } from './hash-sources.ts';
import { WORK } from './live-builds.ts';
import type { BuildSettings } from './read-settings.ts';
import { type AstroEnd, type AstroRun, runAstro } from './run-astro.ts';

const KEPT = join(WORK, 'kept');
const SCRIPT = join('src', 'integrations', 'kept', 'build-kept.ts');

interface KeptRun extends Omit<AstroRun, 'env' | 'script'> {
  env: BuildSettings;
}

export function runKept({ env, ...run }: KeptRun): Promise<AstroEnd> {
  const key = hashKept(env);
  const isBundled = readBundle(bundleDir(KEPT))?.key === key;
  return runAstro({
    ...run,
    env: { ...env, [KEPT_VARIABLES.dir]: KEPT, [KEPT_VARIABLES.key]: key, ...(run.isVerbose && { ATLAS_VERBOSE: '1' }) },
    ...(isBundled && { script: SCRIPT }),
  });
}
