// npm run pack [-- --lang es] [--dir DIST] [--out DIR]: a zip a language, made from a built site, that opens from a disk or a stick without
// a network. npm run pack -- --check FOLDER: names what is missing or changed in a copy.
import { join } from 'node:path';
import { isPublicAddress } from '../src/exports/stick/lead-to.ts';
import { LANGUAGES, type Language } from '../src/schemas/languages.ts';
import { toLine } from '../src/text/to-line.ts';
import { formatNumber } from '../src/words/format.ts';
import { copyFolder, copyName } from '../src/exports/stick/copy-name.ts';
import { settleBuilds } from './build/settle-builds.ts';
import { checkFolder } from './pack/check-folder.ts';
import { readSite, tellDamage } from './pack/read-site.ts';
import { refuseTarget, writePack } from './pack/write-pack.ts';
import { fromCaller, PROJECT } from './terminal/project.ts';
import { readOptions } from './terminal/read-options.ts';
import { stop, tell } from './terminal/stop.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { values } = readOptions({
  options: {
    lang: { type: 'string', multiple: true },
    dir: { type: 'string' },
    out: { type: 'string' },
    check: { type: 'string' },
  },
});
for (const name of ['dir', 'out', 'check'] as const)
  if (values[name]?.trim() === '') stop(`No folder is named. Write it as in --${name} FOLDER.`);
if (values.check === undefined) await pack();
else check(values.check);

async function pack(): Promise<void> {
  const languages = (values.lang ?? LANGUAGES).map(readLanguage);
  const named = { dir: values.dir ?? 'dist', out: values.out ?? 'packs' };
  const dir = fromCaller(values.dir, 'dist');
  const out = fromCaller(values.out, 'packs');
  process.chdir(PROJECT);
  await settleBuilds();
  const site = readSite(dir, named.dir);
  const copies = [...new Set(languages)].map((language) => {
    if (!site.files.has(`${language}/index.html`))
      stop(tellDamage(named.dir, `${language}/index.html is not there`), 1);
    const zip = `${copyName(language, site.version)}.zip`;
    const refusal = refuseTarget(join(out, zip), join(named.out, zip), copyFolder(language));
    return refusal === undefined ? { language, zip } : stop(refusal);
  });
  // The parser and the bundler are asked for where there is something to do.
  const [{ makeCopy }, { zipCopy }] = await Promise.all([import('./pack/make-copy.ts'), import('./pack/zip-copy.ts')]);
  for (const { language, zip } of copies) {
    const copy = await makeCopy(site, language, named.dir);
    const bytes = zipCopy(copy, site.date);
    writePack(out, named.out, zip, bytes);
    const size = formatNumber(Math.round(bytes.length / 100_000) / 10, 'en');
    console.log(toLine(`Wrote ${join(named.out, zip)}: ${formatNumber(copy.files.size, 'en')} files, ${size} MB.`));
  }
  if (!isPublicAddress(site.address))
    tell(
      `The site names ${site.address} as its address, which nobody else can open: what the copies lack is text in them, and no link. ` +
        'To have links, build with ATLAS_URL.',
    );
}

function readLanguage(text: string): Language {
  const language = LANGUAGES.find((known) => known === text);
  return language ?? stop(`--lang ${text} is no language of the atlas. Use one of: ${LANGUAGES.join(', ')}.`);
}

function check(named: string): void {
  const { count, missing, changed, unread } = checkFolder(fromCaller(named, named), named);
  for (const [what, paths] of Object.entries({ missing, changed, unread }))
    for (const path of paths) console.log(toLine(`${what}: ${path}`));
  const wrong = missing.length + changed.length + unread.length;
  if (wrong === 0) {
    console.log(toLine(`All ${formatNumber(count, 'en')} files of ${named} are there and unchanged.`));
    return;
  }
  stop(
    `${wrong} of ${formatNumber(count, 'en')} files of ${named} are missing or changed. Copy the folder again from where it came from.`,
    1,
  );
}
