// Has pages of a build import some modules where they lie instead of in their bundle, so that they and the integration have one of each:
// one atlas in memory, each bulk file and the data of the explorer made once. Called by the integration when a build starts.
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const SHARED = [
  '../corpus/reads.ts',
  '../site/frame/get-atlas.ts',
  '../site/frame/bulk-files.ts',
  '../site/frame/page-changes.ts',
  '../rooms/provisions/provisions-json.ts',
].map((path) => new URL(path, import.meta.url).href);

export function shareModules(): Plugin {
  const addresses = new Map(SHARED.map((address) => [fileURLToPath(address).replaceAll('\\', '/'), address]));
  return {
    name: 'atlas:share-modules',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.ts') || importer === undefined) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = resolved && addresses.get(resolved.id);
      return id ? { id, external: true } : null;
    },
  };
}
