// Has pages that would be made the same again taken from what an earlier build kept. Called by the integration, around Astro's renderer.
import type { AstroPrerenderer } from 'astro';
import { openReads, whileReading } from '../../corpus/reads.ts';
import { isOfAll } from '../shares/share.ts';
import type { KeptBuild } from './kept-build.ts';

type Renderer = AstroPrerenderer;

const OK = 200;

/** Pages are rendered one at a time: what is read while one is, is read by it. */
export function keepPages(base: Renderer, { files, facts }: KeptBuild): Renderer {
  const ofPaths = openReads();
  return {
    ...base,
    name: 'atlas:keep-pages',
    getStaticPaths: async () => {
      const paths = await whileReading(ofPaths, () => base.getStaticPaths());
      facts.list(ofPaths);
      return paths;
    },
    render: async (request, options) => {
      const path = new URL(request.url).pathname;
      if (isOfAll(path)) return base.render(request, options);
      const same = files.take(path);
      if (same) return new Response(same.slice());
      const reads = openReads();
      reads.kept.add(ofPaths);
      const { bytes, response } = await whileReading(reads, async () => {
        const rendered = await base.render(request, options);
        const given = rendered instanceof Response ? rendered : rendered.response;
        return { response: given, bytes: new Uint8Array(await given.arrayBuffer()) };
      });
      if (response.status === OK) files.keep(path, bytes, facts.list(reads));
      return new Response(bytes, { status: response.status, headers: response.headers });
    },
  };
}
