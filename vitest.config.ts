import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/helpers/longest-first.ts';

/** Whatever texts lie on this machine, sites of the tests have none but those that a test names. */
const env = { ATLAS_TEXTS: 'test/fixtures/no-texts' };

/** Packages in the form in which the commands of the project run them: that for their own developers takes half as long again. */
const asInstalled: Plugin = {
  name: 'as-installed',
  enforce: 'post',
  config({ environments = {} }) {
    for (const { resolve } of Object.values(environments)) if (resolve) resolve.conditions = ['node'];
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [asInstalled],
        test: {
          name: 'unit',
          setupFiles: ['test/helpers/tidy-up.ts', 'test/helpers/fixed-seed.ts'],
          include: ['test/unit/**/*.test.ts', 'test/lint/**/*.test.ts', 'test/search/**/*.test.ts'],
          // Files of a worker share what is costly to make: the content read, its index. None changes a module or the environment.
          isolate: false,
          maxWorkers: 2,
          // Long enough for a machine with both cores busy; no test asserts a time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          setupFiles: 'test/helpers/tidy-up.ts',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/helpers/build-sites.ts',
          // As with units: what is read is read once a worker.
          isolate: false,
          // As many as for the browser, so that files of the one start as those of the other end.
          maxWorkers: 3,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          env,
          setupFiles: 'test/helpers/tidy-up.ts',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/helpers/build-sites.ts', 'test/helpers/serve-site.ts'],
          // Files of a worker share its browser too; each page has a context of its own.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A state is asked for until it is there; the usual second is too short where both cores are busy.
          expect: { poll: { timeout: 20_000 } },
          // Pages wait now and then for what is fetched, drawn or typed, and leave a core to the pages of another file.
          maxWorkers: 3,
        },
      },
    ],
  },
});
