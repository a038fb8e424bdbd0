// The environment of the machine without what Vitest adds to it, for commands that are to run as they do in a terminal: Astro takes
// PROD and DEV from the environment, and draws no pages of development where it finds itself in Vitest.

import { resolve } from 'node:path';

/** A folder without official texts. */
const NO_TEXTS = resolve('test/fixtures/no-texts');

const OF_VITEST = /^(?:VITEST.*|TEST|MODE|PROD|DEV|SSR|BASE_URL|NODE_ENV)$/;

export function machineEnv(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name))),
    ATLAS_TEXTS: NO_TEXTS,
    // Tests that build run side by side, and keep all cores busy.
    ATLAS_PROCESSES: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
