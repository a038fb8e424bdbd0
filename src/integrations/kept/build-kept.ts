// Makes a site from a kept bundle, without Astro: what it would render is rendered by the same code, and written where it would write it.
// Started by the build as a process of its own: build-kept.ts DIR, the folder of the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchEngine } from '../../site/frame/search-engine.ts';
import { completeSite } from '../complete-site.ts';
import { indexContent } from '../index-content.ts';
import { readChecked, readRecords } from '../read-checked.ts';
import { layOut, readBundle } from './bundle.ts';
import { keepPages } from './keep-pages.ts';
import { bundleDir, openKept, type KeptBuild } from './kept-build.ts';
import { openRenderer, toPagePaths } from './open-renderer.ts';
import type { Renderer } from './read-paths.ts';

const base = process.env['ATLAS_BASE'] ?? '/';
const address = process.env['ATLAS_URL'] ?? 'http://localhost:4321';

const [siteDir] = process.argv.slice(2);
const kept = openKept();
if (siteDir === undefined || !kept) throw new Error('A kept build is made by `npm run build -- --keep` alone.');
await buildKept(siteDir, kept);

async function buildKept(dir: string, kept: KeptBuild): Promise<void> {
  const bundle = readBundle(bundleDir(kept.dir));
  if (!bundle) throw new Error('The kept bundle is gone. Build again.');
  const atlas = await readChecked(kept);
  const engine = searchEngine();
  const index = await indexContent(atlas, await readRecords(atlas), engine);
  layOut(bundleDir(kept.dir), dir);
  const renderer = keepPages(await openRenderer(bundleDir(kept.dir), bundle), kept);
  await completeSite({
    dir,
    atlas,
    base,
    address,
    engine,
    index,
    pages: await writePages(renderer, dir),
    carried: bundle.carried,
    kept,
    say: (line) => {
      if (process.env['ATLAS_VERBOSE'] !== undefined) process.stdout.write(`${line}\n`);
    },
  });
}

/** @returns paths of all pages below the base */
async function writePages(renderer: Renderer, dir: string): Promise<string[]> {
  const pages: string[] = [];
  const folders = new Set<string>();
  for (const { path, isPage, request, route } of toPagePaths(await renderer.getStaticPaths(), base, address)) {
    const rendered = await renderer.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const file = join(dir, isPage ? fileOf(path) : path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    if (isPage) pages.push(path === '' ? '' : `${path}/`);
  }
  return pages;
}

function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
