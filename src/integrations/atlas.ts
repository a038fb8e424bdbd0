// Ties the atlas to Astro: the content is checked before a build, indexed for search after it, watched in development.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFiles } from '../engine/build-index.ts';
import { searchEngine, type SearchEngine } from '../site/frame/search-engine.ts';
import { contentDir, getAtlas } from '../site/frame/get-atlas.ts';
import { toLine } from '../text/to-line.ts';
import { completeSite } from './complete-site.ts';
import { ignoreBuilds } from './development/ignore-builds.ts';
import { serveEditing } from './development/serve-editing.ts';
import { indexContent } from './index-content.ts';
import { keepBundle } from './kept/keep-bundle.ts';
import { keepPages } from './kept/keep-pages.ts';
import { openKept, type KeptBuild } from './kept/kept-build.ts';
import { lightPreload } from './light-preload.ts';
import { noteCarried } from './note-carried.ts';
import { ownGuides } from './own-guides.ts';
import { readChecked, readRecords } from './read-checked.ts';
import { shareModules } from './share-modules.ts';
import { takeTurns, tellChecked } from './shares/claims.ts';
import { isChecker, isIndexer, parseShare, SHARE_VARIABLE } from './shares/share.ts';
import { sharePages } from './shares/share-pages.ts';
import { tightMarkup } from './tight-markup.ts';

const ISSUES_SCRIPT = fileURLToPath(new URL('./development/issues.client.ts', import.meta.url));

/** Ends the process if ATLAS_SEARCH names no engine. */
function readEngine(): SearchEngine {
  try {
    return searchEngine();
  } catch (error) {
    process.stderr.write(`${toLine(String(error instanceof Error ? error.message : error))}\n`);
    process.exit(1);
  }
}

function toOrigin(site: string | undefined): URL | undefined {
  return site === undefined ? undefined : new URL(site);
}

export function atlas(): AstroIntegration {
  let files: IndexFiles = new Map();
  let base = '/';
  let origin: string | undefined;
  let isDevelopment = false;
  let engine: SearchEngine = 'atlas';
  const carried = new Set<string>();
  const share = parseShare(process.env[SHARE_VARIABLE]);
  let kept: KeptBuild | undefined;
  let outDir = '';
  return {
    name: 'atlas',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectScript }) => {
        base = config.base;
        origin = config.site;
        isDevelopment = command === 'dev';
        // In development the index is made anew with every change, and it is ours.
        engine = isDevelopment ? 'atlas' : readEngine();
        const define = {
          // NODE_ENV may be set to anything by whoever builds; a page without its policy must not come of it.
          'import.meta.env.IS_DEVELOPMENT': String(isDevelopment),
          'import.meta.env.ATLAS_SEARCH': JSON.stringify(engine),
        };
        const watch = { ignored: [ignoreBuilds(process.cwd(), contentDir())] };
        updateConfig({
          vite: {
            define,
            plugins: [lightPreload(), tightMarkup(), noteCarried(carried), ownGuides(contentDir())],
            ...(isDevelopment && { server: { watch } }),
          },
        });
        if (isDevelopment) injectScript('page', `import ${JSON.stringify(ISSUES_SCRIPT)};`);
        if (command !== 'build') return;
        kept = openKept();
        outDir = fileURLToPath(config.outDir);
        updateConfig({ vite: { plugins: [shareModules()] } });
        // One process of a machine checks the content for all.
        const atlas = share && !isChecker(share) ? await getAtlas() : await readChecked(kept);
        if (share && isChecker(share)) tellChecked();
        if (!share || isIndexer(share)) files = await indexContent(atlas, await readRecords(atlas), engine);
      },
      // A build sets a server up too, to write types, where NODE_ENV is that of development.
      'astro:server:setup': ({ server }) => {
        if (isDevelopment) serveEditing(server, base, toOrigin(origin));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (share) setPrerenderer((base) => sharePages(base, (count) => takeTurns('pages', share, count)));
        const keeping = kept;
        if (keeping) setPrerenderer((base) => keepPages(keepBundle(base, keeping, outDir, carried), keeping));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        await completeSite({
          dir: fileURLToPath(dir),
          atlas: await getAtlas(),
          base,
          address: origin,
          engine,
          index: files,
          pages: pages.map(({ pathname }) => pathname),
          carried: [...carried],
          share,
          kept,
          say: (line) => {
            logger.info(line);
          },
        });
      },
    },
  };
}
