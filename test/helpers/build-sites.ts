// Builds the sites once per run; `npm test` builds them itself and sets ATLAS_SITES_BUILT.
import { rmSync } from 'node:fs';
import { machineEnv } from './machine-env.ts';
import { removeMade } from './made-folders.ts';
import { makeContent, type Files } from './make-content.ts';
import { makeTexts, WITH_TEXTS } from './official-content.ts';
import { runCommand } from './run-command.ts';
import { IN_SPANISH } from './spanish-content.ts';
import { SITE, SITE_AGAIN, SITE_UNDER_BASE, SITE_WITH_PAGEFIND } from './sites.ts';

/** @param says what the build is to tell, beside what it has made */
async function build(out: string, env: Record<string, string> = {}, says = ''): Promise<void> {
  const { status, output } = await runCommand(['scripts/build.ts', '--out', out], { env: { ...machineEnv(), ...env } });
  if (status !== 0) throw new Error(`Building ${out} failed:\n${output}`);
  if (!output.includes(says)) throw new Error(`Building ${out} did not tell ${says}:\n${output}`);
}

/** Calls `use` with a folder of the minimal content and its Spanish, changed by `files`. */
async function withMinimal(files: Files, use: (env: { ATLAS_CONTENT: string }) => Promise<void>): Promise<void> {
  try {
    await use({ ATLAS_CONTENT: await makeContent({ ...IN_SPANISH, ...files }) });
  } finally {
    removeMade();
  }
}

/** A small site below /atlas/, with official texts, one of which is not whole. */
const buildUnderBase = () =>
  withMinimal(WITH_TEXTS, async (env) =>
    build(
      SITE_UNDER_BASE,
      { ...env, ATLAS_TEXTS: await makeTexts(), ATLAS_BASE: '/atlas/' },
      'texts/ag-res-2013.en.md:1:1  warning  text-is-whole',
    ),
  );

/** Builds the site in one process, and the small one below /atlas/ at once, and removes all caches. */
export async function buildSites(): Promise<void> {
  await Promise.all([build(SITE, { ATLAS_PROCESSES: '1' }), buildUnderBase()]);
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
}

/**
 * Builds the site again without a cache, in two processes and with another NODE_ENV, then a small one over the other engine, which is asked
 * the golden queries of the real content without a site. They may be built beside other tests.
 */
export async function buildOthers(): Promise<void> {
  await build(SITE_AGAIN, { ATLAS_PROCESSES: '2', NODE_ENV: 'development' });
  await withMinimal({}, (env) => build(SITE_WITH_PAGEFIND, { ...env, ATLAS_SEARCH: 'pagefind' }));
}

export default async function setup(): Promise<void> {
  if (process.env['ATLAS_SITES_BUILT'] !== undefined) return;
  await buildSites();
  await buildOthers();
}
