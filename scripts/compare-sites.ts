// node scripts/compare-sites.ts BEFORE AFTER: what differs between two built sites, hashed names apart. Exit 1 if anything does.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './terminal/read-options.ts';
import { tellErrors } from './terminal/tell-errors.ts';

tellErrors();
const { positionals, values } = readOptions({
  allowPositionals: true,
  options: {
    show: { type: 'string', default: '20' },
    skip: { type: 'string', default: '' },
    loose: { type: 'boolean', default: false },
  },
});
const [before = '', after = ''] = positionals;
if (!before || !after) {
  console.error(
    'Name two built sites: node scripts/compare-sites.ts dist-before dist-after [--show 20] [--skip REGEXP] [--loose]',
  );
  process.exit(2);
}
const skip = values.skip === '' ? undefined : new RegExp(values.skip);

/** Bundles are named by their source and their content, the index by its content; white space between words is drawn as one. */
function withoutHashes(text: string): string {
  const folded = foldNames(text);
  // White space beside a tag may be that of the markup's own lines.
  return values.loose ? folded.replace(/ ?(<[^>]*>) ?/g, '$1') : folded;
}

function foldNames(text: string): string {
  return text
    .replace(/\/_astro\/[^"'\s)]+?\.(js|css)/g, '/_astro/asset.$1')
    .replace(/(<link rel="stylesheet" href="[^"]*\/_astro\/asset\.css">)+/g, '<styles>')
    .replace(/"version":"[0-9a-f]{12}(?:-pagefind)?"/g, '"version":"index"')
    .replace(/\s+/g, ' ');
}

/** Path of a file in the site, by its path with the index version made constant. Bundles are left out. */
function listFiles(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('_astro/') && !skip?.test(path) && statSync(join(dir, path)).isFile());
  return new Map(
    files.map((path) => [path.replace(/^search\/[0-9a-f]{12}(?:-pagefind)?\//, 'search/index/'), join(dir, path)]),
  );
}

/** The first place where two texts part, with what stands around it. */
function findParting(old: string, fresh: string): string {
  let at = 0;
  while (at < old.length && old[at] === fresh[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `    before ${around(old)}\n    after  ${around(fresh)}`;
}

const [olds, news] = [listFiles(before), listFiles(after)];
const report = { gone: [] as string[], added: [] as string[], changed: [] as string[] };
for (const [path, file] of olds) {
  const fresh = news.get(path);
  if (fresh === undefined) {
    report.gone.push(path);
    continue;
  }
  const [a, b] = [readFileSync(file), readFileSync(fresh)];
  if (a.equals(b)) continue;
  const [old, changed] = [withoutHashes(a.toString('utf8')), withoutHashes(b.toString('utf8'))];
  if (old !== changed) report.changed.push(`${path}\n${findParting(old, changed)}`);
}
report.added = [...news.keys()].filter((path) => !olds.has(path));

for (const [name, paths] of Object.entries(report)) {
  console.log(`${name}: ${paths.length} (${olds.size} files before)`);
  for (const path of paths.slice(0, Number(values.show))) console.log(`  ${path}`);
}
process.exitCode = Object.values(report).some((paths) => paths.length > 0) ? 1 : 0;
