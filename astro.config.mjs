import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { atlas } from './src/integrations/atlas.ts';

/** Parts that the script of every page shares with others, and what its bundler adds to load others when needed. */
const PAGE_PARTS = /\/(text\/fill-in|site\/dom\/(load-ahead|read-key|stored))\.ts$|preload-helper/;

/** The script of every page names the files that its parts need, so each letter of them weighs on every page: 42 bits tell them apart. */
const scriptNames = {
  entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash:7].js`,
  chunkFileNames: ({ name, isDynamicEntry }) =>
    isDynamicEntry ? `_astro/${name.split('.')[0]}.[hash:7].js` : '_astro/[hash:7].js',
  assetFileNames: '_astro/[name].[hash:7][extname]',
  // What the script of every page loads at once is one file, not one for each small part.
  codeSplitting: { groups: [{ name: 'page-parts', test: PAGE_PARTS }] },
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
