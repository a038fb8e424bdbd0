// Which facts the paths of each route are made from: a page that is given what was laid out with the paths depends on it. Called by what keeps
// pages, and by its bench.
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { openReads, readInto, whileReading, type Reads } from '../../corpus/reads.ts';

export interface PathApp {
  /** Asked of each route before its paths are. */
  getComponentByRoute: (route: { component: string }) => Promise<unknown>;
}

/** A renderer that is set up. Astro's own has the app that it renders by. */
export type Renderer = AstroPrerenderer & { app?: PathApp };

export interface ReadPaths {
  paths: PathWithRoute[];
  /** What the paths of the route of each component were made from; nothing of one that has no params. */
  reads: ReadonlyMap<string, Reads>;
}

export async function readPaths(renderer: Renderer): Promise<ReadPaths> {
  const { app } = renderer;
  if (!app) throw new Error('The renderer of pages has no app. Build without --keep.');
  const byRoute = new Map<string, Reads>();
  const get = app.getComponentByRoute.bind(app);
  app.getComponentByRoute = (route) => {
    const reads = byRoute.get(route.component) ?? openReads();
    byRoute.set(route.component, reads);
    readInto(reads);
    return get(route);
  };
  const paths = await whileReading(openReads(), () => renderer.getStaticPaths());
  app.getComponentByRoute = get;
  return { paths, reads: byRoute };
}
