// The server for editing: a change of content is read once; from that reading pages are drawn, issues told, the search made and files written.
// Called by the integration when `npm run dev` starts.
import { resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HookParameters } from 'astro';
import { compareIssues, type Issue } from '../../corpus/issue.ts';
import { capIssues } from '../../lint/cap-issues.ts';
import { checkContent } from '../../lint/check-content.ts';
import { formatReport } from '../../lint/format-report.ts';
import { loadRules } from '../../lint/rules.ts';
import { latestDay } from '../../lint/today.ts';
import type * as Frame from '../../site/frame/get-atlas.ts';
import { contentDir, textsDir, type Reading } from '../../site/frame/get-atlas.ts';
import { toLine, toLines } from '../../text/to-line.ts';
import type * as Files from '../files/list-site-files.ts';
import { collectRecords, listExtras } from '../index-content.ts';
import { ASK_FOR_ISSUES, ISSUES } from './issue-events.ts';
import { MemoryIndex } from './memory-index.ts';
import { runLatest } from './run-latest.ts';
import { serveDrafts } from './serve-drafts.ts';
import { serveFiles } from './serve-files.ts';
import { serveSearch } from './serve-search.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds without a change after which a burst is over: a file saved by renaming is gone for less. */
const QUIET = 40;
const FRAME = fileURLToPath(new URL('../../site/frame/get-atlas.ts', import.meta.url));
const FILES = fileURLToPath(new URL('../files/list-site-files.ts', import.meta.url));

/** @param origin where the site is published */
export function serveEditing(server: Server, base: string, origin: URL | undefined): void {
  const { client, ssr } = server.environments;
  if (!hasRunner(ssr)) throw new Error('Pages are not drawn in this process, so content cannot be watched for them.');
  const index = new MemoryIndex();
  let issues: readonly Issue[] = [];
  let drafts: Reading['drafts'] = new Map();
  let check = new AbortController();

  const renew = async () => {
    check.abort();
    check = new AbortController();
    try {
      // Pages have modules of their own: theirs is asked, so that they show what is checked and indexed here.
      const reading = await (await ssr.runner.import<typeof Frame>(FRAME)).renewAtlas();
      // Astro keeps the list of pages until it is told so, by an event of its own. No public call sends it where content is read by us:
      // `refreshContent` of the hook returns at once where there are no content collections.
      // https://github.com/withastro/astro/blob/astro%407.3.3/packages/astro/src/vite-plugin-app/createAstroServerApp.ts
      ssr.hot.send('astro:content-changed', {});
      client.hot.send({ type: 'full-reload' });
      drafts = reading.drafts;
      index.renew(() => listTask(reading));
      void checkReading(reading, check.signal);
    } catch (error) {
      report(`The content cannot be read: ${toLine(error instanceof Error ? error.message : String(error))}\n`);
    }
  };

  const checkReading = async (reading: Reading, signal: AbortSignal) => {
    try {
      const input = { ...reading, today: process.env['ATLAS_TODAY'] ?? latestDay(new Date()) };
      const found = await checkContent(await loadRules(), input, () => setImmediate(undefined, { signal }));
      issues = capIssues([...reading.issues, ...found].sort(compareIssues));
      client.hot.send(ISSUES, issues);
      report(formatReport(issues, 'text'));
    } catch (error) {
      if (signal.aborted) return; // a newer reading is checked instead
      report(
        `The content could not be checked: ${toLines(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
      );
    }
  };

  // Those of the newest content, by the writers as they stand.
  const listFiles = async () => {
    const atlas = await (await ssr.runner.import<typeof Frame>(FRAME)).getAtlas();
    return (await ssr.runner.import<typeof Files>(FILES)).listSiteFiles(atlas, base, origin);
  };

  client.hot.on(ASK_FOR_ISSUES, (_, page) => page.send(ISSUES, issues));
  server.middlewares.use(serveSearch(index, base));
  server.middlewares.use(serveDrafts(() => ({ texts: drafts, issues }), base));
  server.middlewares.use(serveFiles(listFiles, base));
  const changed = runLatest(renew, QUIET);
  server.watcher.add([contentDir(), textsDir()]);
  server.watcher.on('all', (_, path) => {
    if (isContent(resolve(path))) changed();
  });
  changed();
}

async function listTask({ atlas }: Reading) {
  const records = await collectRecords(atlas);
  return { records, extras: listExtras(atlas, records) };
}

/** Content, official texts, and the prose among the pages, which is checked and searched with it. */
function isContent(path: string): boolean {
  return (
    path.startsWith(contentDir() + sep) ||
    path.startsWith(textsDir() + sep) ||
    (path.startsWith(resolve('src', 'pages') + sep) && !/\.(?:astro|ts)$/.test(path))
  );
}

function report(text: string): void {
  process.stdout.write(text);
}

/** Whether modules of `environment` can be had here, as those of pages can in `astro dev` without an adapter. */
function hasRunner(environment: object): environment is { runner: { import: <T>(path: string) => Promise<T> } } {
  return 'runner' in environment;
}
