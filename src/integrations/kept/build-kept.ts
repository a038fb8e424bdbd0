// Makes a site from a kept bundle, without Astro: what it would render is rendered by the same code, and written where it would write it.
// Started by the build as a process of its own: build-kept.ts DIR, the folder of the site.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { searchEngine } from '../../site/frame/search-engine.ts';
import { completeSite } from '../complete-site.ts';
import { indexContent } from '../index-content.ts';
import { readChecked, readRecords } from '../read-checked.ts';
import { findEntry, layOut, readBundle, rendererDir, type Internals, type RenderApp } from './bundle.ts';
import { keepPages } from './keep-pages.ts';
import { bundleDir, openKept, type KeptBuild } from './kept-build.ts';

interface App extends RenderApp {
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** Lists the paths of a site as Astro does. */
type ListPaths = new (app: App) => { getAll: () => Promise<PathWithRoute[]> };

const STATIC_PATHS = join('node_modules', 'astro', 'dist', 'runtime', 'prerender', 'static-paths.js');
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
  const internals: Internals = {
    pagesByKeys: new Map(bundle.styles.map(([page, styles]) => [page, { styles }])),
    entrySpecifierToBundleMap: new Map(bundle.entries),
  };
  const renderer = keepPages(await openRenderer(rendererDir(bundleDir(kept.dir)), internals), kept);
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
      if (process.env['ATLAS_VERBOSE'] !== undefined) console.log(line);
    },
  });
}

async function openRenderer(dir: string, internals: Internals): Promise<AstroPrerenderer> {
  const { app } = (await import(findEntry(dir))) as { app: App };
  const { StaticPaths } = (await import(pathToFileURL(STATIC_PATHS).href)) as { StaticPaths: ListPaths };
  app.setInternals(internals);
  const destination = { write: ({ message }: { message: string }) => process.stderr.write(`${message}\n`) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    name: 'atlas:kept-bundle',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

/** @returns paths of all pages below the base */
async function writePages(renderer: AstroPrerenderer, dir: string): Promise<string[]> {
  const pages: string[] = [];
  const written = new Set<string>();
  for (const { pathname, route } of await renderer.getStaticPaths()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    // Of two routes with one path the first has it.
    if (written.has(path)) continue;
    written.add(path);
    const isPage = route.type === 'page';
    const url = new URL(`${base}${path}${isPage && path !== '' ? '/' : ''}`, address);
    const rendered = await renderer.render(new Request(url), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const file = join(dir, isPage ? fileOf(path) : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
    if (isPage) pages.push(path === '' ? '' : `${path}/`);
  }
  return pages;
}

function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
