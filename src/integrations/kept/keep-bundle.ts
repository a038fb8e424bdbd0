// Has the bundle that Astro made kept before the first page is rendered. Called by the integration, around Astro's renderer.
import { findEntry, rendererDir, saveBundle, type Internals, type RenderApp } from './bundle.ts';
import { bundleDir, type KeptBuild } from './kept-build.ts';
import type { Renderer } from './read-paths.ts';

/** @param carried packages of which the scripts carry code, filled while they are bundled */
export function keepBundle(
  base: Renderer,
  { dir, key }: KeptBuild,
  siteDir: string,
  carried: ReadonlySet<string>,
): Renderer {
  const setUp = base.setup?.bind(base);
  // Astro puts its app into the renderer itself.
  return Object.assign(base, {
    setup: async () => {
      // Astro sets what its renderer knows of the bundle, and shows it to nobody else.
      const { app } = (await import(findEntry(rendererDir(siteDir)))) as { app: RenderApp };
      const set = app.setInternals.bind(app);
      let internals: Internals | undefined;
      app.setInternals = (given) => {
        internals = given;
        set(given);
      };
      await setUp?.();
      if (internals) saveBundle(bundleDir(dir), siteDir, { key, internals, carried });
    },
  });
}
