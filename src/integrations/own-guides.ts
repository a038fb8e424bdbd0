// Lets the content have guides of its own: guides/<lang>/about.mdx below the content folder is drawn in the place of that of src/pages.
// Called by the integration.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Where guides lie, the content's own first. */
export function guideFolders(contentDir: string): string[] {
  return [join(contentDir, 'guides'), join('src', 'pages')];
}

export function ownGuides(contentDir: string): Plugin {
  const [own = '', pages = ''] = guideFolders(contentDir);
  return {
    name: 'atlas:own-guides',
    enforce: 'pre',
    async load(id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith('.mdx')) return null;
      const path = relative(pages, file);
      if (path.startsWith('..')) return null;
      return readFile(join(own, path), 'utf8').catch(() => null);
    },
  };
}
