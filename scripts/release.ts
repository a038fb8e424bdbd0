// npm run release [-- --out DIR]: builds the site as a release and puts what an archive keeps into a folder: the data, the files of all
// documents and laws, their hashes, licences, what they were made with and how to cite them. ATLAS_URL and ATLAS_CONTACT have to be set.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ManifestSchema } from '../src/exports/deposit/to-manifest.ts';
import { toDepositReadme } from '../src/exports/deposit/to-deposit-readme.ts';
import { PUBLIC_FILES } from '../src/exports/public-files.ts';
import { toLine } from '../src/text/to-line.ts';
import { SUMS, sumFiles } from './release/sum-files.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

/** What stands beside the data in a deposit. */
const BESIDE = ['CITATION.cff', 'NOTICE.txt', 'licences.txt', PUBLIC_FILES.manifest.path] as const;

tellErrors();
const { values } = readOptions({ options: { out: { type: 'string' } } });
if (values.out?.trim() === '') stop('No folder is named. Write it as in --out deposit.');
const named = values.out ?? 'deposit';
const out = fromCaller(values.out, 'deposit');
if (existsSync(out) && readdirSync(out).length > 0)
  stop(`${named} is not empty, and a release would mix with what is there. Name an empty folder or a new one.`);

/** Runs a script of the project, and tells how it ended. */
function run(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ATLAS_RELEASE: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status ?? 1;
}

const site = resolve(PROJECT, '.build', `release-${process.pid}`);
try {
  const status = run(['scripts/build.ts', '--out', site]);
  if (status === 0) {
    const manifest = ManifestSchema.parse(JSON.parse(await readFile(join(site, PUBLIC_FILES.manifest.path), 'utf8')));
    for (const { path, sha256 } of manifest.files) {
      const bytes = await readFile(join(site, path));
      if (createHash('sha256').update(bytes).digest('hex') !== sha256)
        stop(`${path} is not what the manifest says. Build anew, with nothing else writing to the folder.`, 1);
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), bytes);
    }
    for (const path of BESIDE) await copyFile(join(site, path), join(out, path));
    await copyFile(join(PROJECT, 'LICENSE'), join(out, 'LICENSE'));
    await writeFile(join(out, 'README.md'), toDepositReadme(manifest));
    process.exitCode = run(['scripts/sbom.ts', '--out', join(out, 'sbom.json')]);
    await writeFile(join(out, SUMS), sumFiles(out));
    if (process.exitCode === 0)
      console.log(toLine(`Wrote ${named}: ${manifest.files.length} files of version ${manifest.version}.`));
  } else process.exitCode = status;
} finally {
  await rm(site, { recursive: true, force: true });
}
