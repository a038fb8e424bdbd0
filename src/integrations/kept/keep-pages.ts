// Has pages that would be made the same again taken from what an earlier build kept. Called by the integration and by a build from a kept bundle,
// around what renders pages.
import { openReads, whileReading, type Reads } from '../../corpus/reads.ts';
import { isOfAll } from '../shares/share.ts';
import type { KeptBuild } from './kept-build.ts';
import { readPaths, type Renderer } from './read-paths.ts';

const OK = 200;

/** Pages are rendered one at a time: what is read while one is, is read by it. */
export function keepPages(base: Renderer, { files, facts }: KeptBuild): Renderer {
  let ofPaths: ReadonlyMap<string, Reads> = new Map();
  return {
    ...base,
    name: 'atlas:keep-pages',
    getStaticPaths: async () => {
      const { paths, reads } = await readPaths(base);
      ofPaths = reads;
      // Values among what they read are known from now on.
      for (const each of reads.values()) facts.list(each);
      return paths;
    },
    render: async (request, options) => {
      const path = new URL(request.url).pathname;
      if (isOfAll(path)) return base.render(request, options);
      const same = files.take(path);
      if (same) return new Response(same.slice());
      const reads = openReads();
      const ofPath = ofPaths.get(options.routeData.component);
      if (ofPath) reads.kept.add(ofPath);
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
