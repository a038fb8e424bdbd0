// Renders pages by a kept bundle as Astro does by one that it has just made. Called by the build from a kept bundle, and by its bench.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { findEntry, rendererDir, type BundleNote, type RenderApp } from './bundle.ts';
import type { PathApp, Renderer } from './read-paths.ts';

interface App extends RenderApp, PathApp {
  /** The paths of each route, once they were asked for. */
  routeCache: { clearAll: () => void };
  render: (request: Request, options: { routeData: unknown }) => Promise<Response>;
}

/** Astro's own list of the paths of all routes. */
type ListPaths = new (app: App) => { getAll: () => Promise<PathWithRoute[]> };

const STATIC_PATHS = join('node_modules', 'astro', 'dist', 'runtime', 'prerender', 'static-paths.js');

/** @param dir folder of the bundle */
export async function openRenderer(dir: string, { styles, entries }: BundleNote): Promise<Renderer> {
  const { app } = (await import(findEntry(rendererDir(dir)))) as { app: App };
  const { StaticPaths } = (await import(pathToFileURL(STATIC_PATHS).href)) as { StaticPaths: ListPaths };
  app.setInternals({
    pagesByKeys: new Map(styles.map(([page, own]) => [page, { styles: own }])),
    entrySpecifierToBundleMap: new Map(entries),
  });
  const destination = { write: ({ message }: { message: string }) => process.stderr.write(`${message}\n`) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    name: 'atlas:kept-bundle',
    app,
    getStaticPaths: () => {
      app.routeCache.clearAll();
      return new StaticPaths(app).getAll();
    },
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}

export interface PagePath extends Pick<PathWithRoute, 'route'> {
  /** Below the base, without a slash at its ends. */
  path: string;
  /** False of a file that a route makes. */
  isPage: boolean;
  request: Request;
}

/**
 * Each path once: of two routes the first has it.
 * @param listed as the renderer lists them
 */
export function toPagePaths(listed: readonly PathWithRoute[], base: string, address: string): PagePath[] {
  const paths = new Map<string, PagePath>();
  for (const { pathname, route } of listed) {
    const path = pathname.replace(/^\/|\/$/g, '');
    if (paths.has(path)) continue;
    const isPage = route.type === 'page';
    const request = new Request(new URL(`${base}${path}${isPage && path !== '' ? '/' : ''}`, address));
    paths.set(path, { path, isPage, request, route });
  }
  return [...paths.values()];
}
