// Ties the atlas to Astro: the content is checked before a build, indexed for search after it, watched in development.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../lint/format-report.ts';
import { runLint } from '../lint/run-lint.ts';
import { STATIC_PAGES } from '../i18n/routes.ts';
import { listIndexDocuments, type IndexDocument } from '../search/index-documents.ts';
import { indexSite } from '../search/index-site.ts';
import { contentDir } from './get-atlas.ts';

const GUIDE_PATHS = [STATIC_PAGES.about, STATIC_PAGES.howToRead, STATIC_PAGES.accessibility, STATIC_PAGES.privacy];

export function atlas(): AstroIntegration {
  // The texts for the index, and not the corpus, which pages read for themselves: two of them would double the memory.
  let documents: IndexDocument[] = [];
  return {
    name: 'atlas',
    hooks: {
      'astro:config:setup': async ({ command, addWatchFile }) => {
        if (command === 'dev') addWatchFile(contentDir());
        if (command !== 'build') return;
        const { issues, corpus } = await runLint(contentDir());
        documents = listIndexDocuments(corpus);
        if (issues.length)
          process.stderr.write(formatReport(issues, process.env['GITHUB_ACTIONS'] ? 'github' : 'text'));
        if (issues.some(({ severity }) => severity === 'error')) {
          process.stderr.write('The content has errors; nothing was built, and the last good build is as it was.\n');
          process.exit(1);
        }
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir());
        server.watcher.on('change', (path) => {
          if (path.startsWith(contentDir())) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`search index: ${await indexSite(documents, fileURLToPath(dir), GUIDE_PATHS)} documents`);
      },
    },
  };
}
