// npm run sbom [-- --out FILE]: what a build is made with as CycloneDX, from the lock file. npm makes it; what differs from call to call,
// and what development alone needs, is left out, so that the same lock file gives the same bytes.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toLine } from '../src/text/to-line.ts';
import { toRuntimeBom } from './sbom/to-runtime-bom.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { out: { type: 'string' } } });
if (values.out?.trim() === '') stop('No file is named. Write it as in --out sbom.json.');
const named = values.out ?? 'sbom.json';
const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
// npm names itself to what it runs; on Windows it is no program of its own.
const npm = process.env['npm_execpath'];
const { status, stdout } =
  npm === undefined
    ? spawnSync('npm', args, { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 27 })
    : spawnSync(process.execPath, [npm, ...args], { cwd: PROJECT, encoding: 'utf8', maxBuffer: 2 ** 27 });
if (status !== 0)
  stop('npm made no list of packages: it needs npm 10 or later, and a lock file that fits package.json.', 1);
const bom = toRuntimeBom(stdout, readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
writeFileSync(fromCaller(values.out, 'sbom.json'), bom.text);
console.log(toLine(`Wrote ${named}: ${bom.components} packages.`));
