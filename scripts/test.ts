// npm test [-- --only unit|site|browser|checks]: every check in turn, then one line with the real counts of all of them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildSites } from '../test/helpers/build-sites.ts';
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
let failed = 0;

function run(title: string, args: readonly string[]): number | null {
  console.log(`\n== ${title}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } })
    .status;
}

/** One check that passes or fails as a whole. */
function check(title: string, args: readonly string[]): void {
  if (run(title, args) === 0) passed++;
  else failed++;
}

/** A vitest project; its own counts are added. */
function suite(project: string): void {
  const report = `.build/report-${project}.json`;
  rmSync(report, { force: true });
  const status = run(project, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
    };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (status !== 0 && counts.numFailedTests === 0) failed++;
  } catch {
    failed++;
  }
}

mkdirSync('.build', { recursive: true });
if (wants('checks')) {
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  check('types of pages', ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint']);
  check('code style', ['node_modules/eslint/bin/eslint.js', '.']);
  check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  check('content', ['scripts/lint-content.ts']);
  check('generated docs', ['scripts/write-docs.ts', '--check']);
}
if (wants('unit')) suite('unit');
if (wants('site') || wants('browser')) {
  console.log('\n== building the sites under test');
  try {
    buildSites();
    process.env['ATLAS_SITES_BUILT'] = '1';
    if (wants('site')) suite('site');
    if (wants('browser')) suite('browser');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed++;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
