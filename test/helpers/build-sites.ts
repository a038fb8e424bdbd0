// Builds the sites once per run; `npm test` builds them itself and sets ATLAS_SITES_BUILT.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { machineEnv } from './machine-env.ts';
import { SITE, SITE_AGAIN, SITE_UNDER_BASE } from './sites.ts';

function build(out: string, env: Record<string, string> = {}): void {
  const result = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    encoding: 'utf8',
    env: { ...machineEnv(), ...env },
  });
  if (result.status !== 0) throw new Error(`Building ${out} failed:\n${result.stdout}\n${result.stderr}`);
}

/** Builds the site, the site below /atlas/, and the site again with all caches removed. */
export function buildSites(): void {
  build(SITE);
  build(SITE_UNDER_BASE, { ATLAS_BASE: '/atlas/' });
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  build(SITE_AGAIN);
}

export default function setup(): void {
  if (process.env['ATLAS_SITES_BUILT'] === undefined) buildSites();
}
