import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { atlas } from './src/integrations/atlas.ts';

/** The script of every page names the files that its parts need, so each letter of them weighs on every page. */
const scriptNames = {
  entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
  chunkFileNames: ({ name, isDynamicEntry }) =>
    isDynamicEntry ? `_astro/${name.split('.')[0]}.[hash].js` : '_astro/[hash].js',
};

export default defineConfig({
  site: process.env.ATLAS_URL ?? 'http://localhost:4321',
  base: process.env.ATLAS_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), atlas()],
  build: { inlineStylesheets: 'never', concurrency: 1 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Browsers know a worker by its address, so it keeps its name.
    worker: { rolldownOptions: { output: { entryFileNames: 'sw.js' } } },
    environments: { client: { build: { rolldownOptions: { output: scriptNames } } } },
  },
});
