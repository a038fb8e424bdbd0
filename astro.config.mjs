import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { atlas } from './src/integrations/atlas.ts';

export default defineConfig({
  site: process.env.ATLAS_URL ?? 'http://localhost:4321',
  base: process.env.ATLAS_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), atlas()],
  build: { inlineStylesheets: 'never', concurrency: 1 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
