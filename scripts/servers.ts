// npm run servers -- --out DIR [--root DIR]: the files of deploy/ for the site at ATLAS_URL and ATLAS_BASE, which lies in `root` on its server.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { searchEngine } from '../src/site/frame/search-engine.ts';
import { toLine } from '../src/text/to-line.ts';
import { readPlace } from './build/read-settings.ts';
import { EXAMPLE } from './servers/deployment.ts';
import { listServerFiles } from './servers/list-server-files.ts';
import { fromCaller } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({ options: { out: { type: 'string' }, root: { type: 'string' } } });
if (values.out === undefined || values.out.trim() === '')
  stop('No folder is named. Write it as in --out servers. What has the same name there is written anew.');
const root = (values.root ?? EXAMPLE.root).replace(/(?<=.)\/+$/, '');
if (!isAbsolute(root) || !/^[\w./~-]+$/.test(root))
  stop(
    `--root "${root}" is no folder that the servers read alike. Write a whole path of plain letters: ${EXAMPLE.root}.`,
  );
const { origin, base } = readPlace(process.env);
if (origin === undefined)
  stop(`ATLAS_URL is not set: the files name the public address. Write it as ${EXAMPLE.origin}.`);
const out = fromCaller(values.out, 'servers');
const files = listServerFiles({ origin, base, root, engine: searchEngine(process.env['ATLAS_SEARCH'] || 'atlas') });
for (const { name, text } of files) {
  mkdirSync(dirname(join(out, name)), { recursive: true });
  writeFileSync(join(out, name), text);
}
console.log(toLine(`Wrote ${files.length} files into ${values.out} for ${origin}${base} in ${root}.`));
