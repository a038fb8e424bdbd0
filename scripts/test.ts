// npm test [-- --only unit|site|browser|checks]: all checks, then what failed once more, then one line with the real counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildOthers, buildSites } from '../test/helpers/build-sites.ts';
import { listFailures, type TestReport } from '../test/helpers/list-failures.ts';
import { runCommand } from '../test/helpers/run-command.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

const PARTS = ['checks', 'unit', 'site', 'browser'];

tellErrors();
const { values } = readOptions({ options: { only: { type: 'string' } } });
if (values.only !== undefined && !PARTS.includes(values.only))
  stop(`--only ${values.only} is no part of the tests. Use one of: ${PARTS.join(', ')}.`);
process.chdir(PROJECT);
await settleBuilds();
const wants = (name: string) => values.only === undefined || values.only === name;
let passed = 0;
const failures: string[] = [];

/** Checks that pass or fail as a whole, two at a time: each keeps one core busy. What one prints stands together. */
async function check(checks: readonly (readonly [title: string, ...args: string[]])[]): Promise<void> {
  const waiting = [...checks];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [title, ...args] = next;
      const { status, output } = await runCommand(args);
      console.log(`\n== ${title}\n${output}`);
      if (status === 0) passed++;
      else failures.push(`${title}\n${output.trim().split('\n').slice(-30).join('\n')}`);
    }
  };
  await Promise.all([work(), work()]);
}

/** Vitest projects, their files side by side; their own counts are added. */
async function suite(...projects: readonly string[]): Promise<void> {
  const name = projects.join(' and ');
  const report = `.build/report-${projects.join('-')}.json`;
  rmSync(report, { force: true });
  console.log(`\n== ${name}`);
  const { status, output } = await runCommand(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { echo: true },
  );
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as TestReport;
    const failed = listFailures(counts);
    passed += counts.numPassedTests;
    failures.push(...failed);
    if (status !== 0 && failed.length === 0)
      failures.push(`${name}: no test failed, and it ended with ${status}\n${output}`);
  } catch {
    failures.push(`${name}: it wrote no report\n${output}`);
  }
}

mkdirSync('.build', { recursive: true });
// Tests start the commands of the project by the hundred, and most of what a short one takes is to compile what it imports.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.build/compiled');
if (wants('checks')) {
  await check([
    ['code style, and types of .ts files', 'node_modules/oxlint/bin/oxlint', '--type-check', '.'],
    [
      'types of .astro files',
      'node_modules/astro/bin/astro.mjs',
      ...['check', '--minimumFailingSeverity', 'hint', '--tsconfig', 'tsconfig.astro.json'],
    ],
    ['format', 'node_modules/oxfmt/bin/oxfmt', '--check', '.'],
    ['unused code and packages', 'node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
    ['content', 'scripts/lint-content.ts'],
    ['generated docs', 'scripts/write-docs.ts', '--check'],
  ]);
}
const onSites = ['site', 'browser'].filter(wants);
let areBuilt = onSites.length > 0;
/** What stops a build is told once, and no test looks at a site that is not there. */
async function making(build: () => Promise<void>): Promise<void> {
  if (!areBuilt) return;
  try {
    await build();
  } catch (error) {
    areBuilt = false;
    failures.push(`building the sites under test\n${error instanceof Error ? error.message : String(error)}`);
  }
}
if (areBuilt) console.log('\n== building the sites under test');
// A build keeps little more than one core busy, and the tests of units wait for none of them.
const sites = making(buildSites).then(() => making(buildOthers));
await Promise.all([sites, wants('unit') ? suite('unit') : undefined]);
if (areBuilt) {
  process.env['ATLAS_SITES_BUILT'] = '1';
  const copy = resolve('.build/corpus.bin');
  rmSync(copy, { force: true });
  process.env['ATLAS_CORPUS_COPY'] = copy;
  await suite(...onSites);
  rmSync(copy, { force: true });
}

for (const failure of failures) console.log(`\n== failed: ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
