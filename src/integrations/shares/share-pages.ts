// Has Astro render the pages of a share alone. Every page goes through here, whichever route it is of: a page of another share is answered
// without a body, of which Astro writes no file, and is known all the same to what looks over all pages.
import type { AstroPrerenderer } from 'astro';
import type { Takes } from './claims.ts';

/** @param open begins to share out the pages, of which it is told how many there are */
export function sharePages(base: AstroPrerenderer, open: (count: () => number) => Takes): AstroPrerenderer {
  let count = 0;
  const takes = open(() => count);
  return {
    ...base,
    name: 'atlas:share-pages',
    getStaticPaths: async () => {
      const paths = await base.getStaticPaths();
      count = paths.length;
      return paths;
    },
    render: async (request, options) =>
      (await takes(new URL(request.url).pathname)) ? base.render(request, options) : new Response(null),
  };
}
