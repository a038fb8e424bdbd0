// Builds the sites once per run; `npm test` builds them itself and sets ATLAS_SITES_BUILT.
import { rmSync } from 'node:fs';
import { machineEnv } from './machine-env.ts';
import { runCommand } from './run-command.ts';
import { SITE, SITE_AGAIN, SITE_UNDER_BASE } from './sites.ts';

async function build(out: string, env: Record<string, string> = {}): Promise<void> {
  const { status, output } = await runCommand(['scripts/build.ts', '--out', out], { env: { ...machineEnv(), ...env } });
  if (status !== 0) throw new Error(`Building ${out} failed:\n${output}`);
}

/** Builds the site and the site below /atlas/ at once, then the site again with all caches removed. */
export async function buildSites(): Promise<void> {
  await Promise.all([build(SITE), build(SITE_UNDER_BASE, { ATLAS_BASE: '/atlas/' })]);
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  await build(SITE_AGAIN);
}

export default async function setup(): Promise<void> {
  if (process.env['ATLAS_SITES_BUILT'] === undefined) await buildSites();
}
