// Ties the atlas to Astro: the content is checked before a build, indexed for search after it, watched in development.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listMovedPaths } from '../addresses/moved-paths.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { formatReport } from '../lint/format-report.ts';
import { BUILD_RULES } from '../lint/rules.ts';
import { runLint } from '../lint/run-lint.ts';
import { isDayText } from '../lint/today.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import type { IndexFiles } from '../engine/build-index.ts';
import type { SearchRecord } from '../engine/search-record.ts';
import { finishSite, type SiteFacts } from './finish-site.ts';
import { edition } from '../site/frame/edition.ts';
import { tightMarkup } from './tight-markup.ts';
import { writeIndex } from './write-index.ts';
import { searchEngine, type SearchEngine } from '../site/frame/search-engine.ts';
import { contentDir, getAtlas, handAtlas, textsDir } from '../site/frame/get-atlas.ts';
import { toLine } from '../text/to-line.ts';
import { ignoreBuilds } from './development/ignore-builds.ts';
import { serveEditing } from './development/serve-editing.ts';
import { listSiteFiles } from './files/list-site-files.ts';
import { writeFiles } from './files/write-files.ts';
import { collectRecords, indexContent } from './index-content.ts';
import { shareModules } from './share-modules.ts';
import { ownGuides } from './own-guides.ts';
import { noteCarried } from './note-carried.ts';
import { takeTurns, tellChecked } from './shares/claims.ts';
import { isChecker, isIndexer, parseShare, SHARE_VARIABLE } from './shares/share.ts';
import { writeNote } from './shares/share-note.ts';
import { sharePages } from './shares/share-pages.ts';
import { lightPreload } from './light-preload.ts';

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

/** Reads the content and checks it. Ends the process if it has errors, and has pages show it otherwise. */
async function readChecked(): Promise<Atlas> {
  const today = process.env['ATLAS_TODAY'];
  if (today !== undefined && !isDayText(today)) {
    process.stderr.write(`ATLAS_TODAY="${toLine(today)}" is not a day. Write it as 2026-11-28, or leave it out.\n`);
    process.exit(1);
  }
  const { issues, atlas } = await runLint(contentDir(), BUILD_RULES, today, textsDir());
  if (issues.length) process.stderr.write(formatReport(issues, process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
  if (issues.some(({ severity }) => severity === 'error')) {
    process.stderr.write('The content has errors; nothing was built, and the last good build is as it was.\n');
    process.exit(1);
  }
  handAtlas(atlas);
  return atlas;
}

/** Guides are checked with the content where they lie beside it; beside other content they are read here first. */
async function readRecords(atlas: Atlas): Promise<SearchRecord[]> {
  try {
    return await collectRecords(atlas);
  } catch (error) {
    process.stderr.write(`${toLine(error instanceof Error ? error.message : String(error))}\n`);
    process.exit(1);
  }
}

/** Paths below the base, as those of pages. */
function listFormerPages({ corpus }: Atlas): string[] {
  const moved = listMovedPaths(corpus);
  return LANGUAGES.flatMap((language) => moved.map(({ former }) => `${language}/${former}`));
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
        updateConfig({ vite: { plugins: [shareModules()] } });
        // One process of a machine checks the content for all.
        const atlas = share && !isChecker(share) ? await getAtlas() : await readChecked();
        if (share && isChecker(share)) tellChecked();
        if (!share || isIndexer(share)) files = await indexContent(atlas, await readRecords(atlas), engine);
      },
      // A build sets a server up too, to write types, where NODE_ENV is that of development.
      'astro:server:setup': ({ server }) => {
        if (isDevelopment) serveEditing(server, base, toOrigin(origin));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (share) setPrerenderer((base) => sharePages(base, (count) => takeTurns('pages', share, count)));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const out = fileURLToPath(dir);
        // That of the pages: a second one would double the memory.
        const atlas = await getAtlas();
        const listed = listSiteFiles(atlas, base, toOrigin(origin));
        const written = await writeFiles(listed, out, share && takeTurns('files', share, () => listed.length));
        if (files.size > 0) logger.info(`search index: ${files.size} files, ${await writeIndex(files, out)} bytes`);
        const { name, holds, keywords, version, date } = edition({ atlas });
        const facts: SiteFacts = {
          base,
          address: origin,
          engine,
          edition: { name, holds, keywords, version, date },
          pages: pages.map(({ pathname }) => pathname),
          former: listFormerPages(atlas),
          carried: [...carried],
          files: written,
        };
        if (share) await writeNote(join(out, '..'), { format: 1, shard: share.shard, site: facts });
        else logger.info(`packs: ${await finishSite(out, facts)} bytes`);
      },
    },
  };
}
