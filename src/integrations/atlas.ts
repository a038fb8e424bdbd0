// Ties the atlas to Astro: the content is checked before a build, indexed for search after it, watched in development.
import { readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../lint/format-report.ts';
import { BUILD_RULES } from '../lint/rules.ts';
import { runLint } from '../lint/run-lint.ts';
import { isDayText } from '../lint/today.ts';
import { LANGUAGES } from '../schemas/languages.ts';
import type { IndexFiles } from '../engine/build-index.ts';
import type { IndexEntry } from '../engine/format.ts';
import { writeManifest } from './write-manifest.ts';
import { writeNotice } from './write-notice.ts';
import { writePacks } from './write-packs.ts';
import { edition } from '../site/frame/edition.ts';
import { writeSitemap } from './write-sitemap.ts';
import { tightMarkup } from './tight-markup.ts';
import { writeIndex } from './write-index.ts';
import { searchEngine, type SearchEngine } from '../site/frame/search-engine.ts';
import { contentDir, getAtlas, handAtlas, textsDir } from '../site/frame/get-atlas.ts';
import { toLine } from '../text/to-line.ts';
import { formatHeaders, headersFor } from '../site/frame/headers.ts';
import { ignoreBuilds } from './development/ignore-builds.ts';
import { serveEditing } from './development/serve-editing.ts';
import { listSiteFiles } from './files/list-site-files.ts';
import { writeFiles } from './files/write-files.ts';
import { collectRecords, indexContent } from './index-content.ts';
import { shareModules } from './share-modules.ts';
import { ownGuides } from './own-guides.ts';
import { noteCarried } from './note-carried.ts';
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

function versionOf(files: IndexFiles): string {
  return (JSON.parse(new TextDecoder().decode(files.get('entry.json'))) as IndexEntry).version;
}

/** Hosts look for `es/404.html`; Astro writes pages that are not at the root into folders. */
async function placeNotFound(dir: URL): Promise<void> {
  for (const language of LANGUAGES) {
    await rename(new URL(`${language}/404/index.html`, dir), new URL(`${language}/404.html`, dir));
    await rmdir(new URL(`${language}/404/`, dir));
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
        const today = process.env['ATLAS_TODAY'];
        if (today !== undefined && !isDayText(today)) {
          process.stderr.write(
            `ATLAS_TODAY="${toLine(today)}" is not a day. Write it as 2026-11-28, or leave it out.\n`,
          );
          process.exit(1);
        }
        const { issues, atlas } = await runLint(contentDir(), BUILD_RULES, today, textsDir());
        if (issues.length)
          process.stderr.write(formatReport(issues, process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
        if (issues.some(({ severity }) => severity === 'error')) {
          process.stderr.write('The content has errors; nothing was built, and the last good build is as it was.\n');
          process.exit(1);
        }
        // Guides are checked with the content where they lie beside it; beside other content they are read here first.
        const records = await collectRecords(atlas).catch((error: unknown) => {
          process.stderr.write(`${toLine(error instanceof Error ? error.message : String(error))}\n`);
          process.exit(1);
        });
        files = await indexContent(atlas, records, engine);
        handAtlas(atlas);
        updateConfig({ vite: { plugins: [shareModules()] } });
      },
      // A build sets a server up too, to write types, where NODE_ENV is that of development.
      'astro:server:setup': ({ server }) => {
        if (isDevelopment) serveEditing(server, base, toOrigin(origin));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        await placeNotFound(dir);
        await writeNotice(fileURLToPath(dir), engine, carried);
        const root = new URL(base.replace(/\/?$/, '/'), origin);
        const paths = pages.map(({ pathname }) => pathname);
        const absolute = (path: string) => new URL(path, root).href;
        await writeSitemap(fileURLToPath(dir), paths, absolute);
        // That of the pages: a second one would double the memory.
        const atlas = await getAtlas();
        const written = await writeFiles(listSiteFiles(atlas, base, toOrigin(origin)), fileURLToPath(dir));
        const facts = edition({ atlas });
        await writeManifest(fileURLToPath(dir), { ...facts, absolute }, written);
        logger.info(`search index: ${files.size} files, ${await writeIndex(files, fileURLToPath(dir))} bytes`);
        const packs = { date: facts.date, index: versionOf(files), headers: headersFor(engine) };
        logger.info(`packs: ${await writePacks(fileURLToPath(dir), packs)} bytes`);
        const beside = (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile());
        const names = beside.map(({ name }) => name).sort();
        const isSecure = root.protocol === 'https:';
        await writeFile(new URL('_headers', dir), formatHeaders(base, versionOf(files), engine, names, isSecure));
      },
    },
  };
}
