// Vite plugin: scripts that load others when needed call our few lines instead of Vite's, which weigh 0.9 kB on every page.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export type VitePlugin = NonNullable<NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']>[number];
type UpdateConfig = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig'];

/** Where Vite expects its own. */
const HELPER = '\0vite/preload-helper.js';
const OURS = fileURLToPath(new URL('../site/dom/load-ahead.ts', import.meta.url));

export function lightPreload(): VitePlugin {
  return {
    name: 'atlas:light-preload',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      // The part itself is asked for at once: naming it would only weigh.
      build: { modulePreload: { resolveDependencies: (name, names) => names.filter((other) => other !== name) } },
    }),
    load: (id) => (id === HELPER ? `export { loadAhead as __vitePreload } from ${JSON.stringify(OURS)};` : undefined),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        // It does not wait for styles.
        const late = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && /__vite__mapDeps[^;]*\.css"/.test(chunk.code),
        );
        if (late)
          this.error(
            `${late.fileName} loads a part that imports a style. Name the style in the part by "?url" and load it there.`,
          );
      },
    },
  };
}
