// The server for editing is the product while it is written: text, issues and search follow each change of the content.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { edit, makeContent, MINIMAL, RESOLUTION, type Files } from '../helpers/make-content.ts';
import { startEditing, type EditServer } from '../helpers/start-editing.ts';

const PAGE = 'en/resolutions/ag-res-2010/';
const SECOND = 'resolutions/ag-res-2011.mdx';
const FILES = ['data/atlas.json', 'data/works.csv', 'en/conclusions/rtp-i-conclusions.akn.xml', 'es/changes.atom'];
const PATIENCE = { timeout: 60_000, interval: 100 };

let content = '';
let server: EditServer;
let visitor: Visitor;
/** Version of the index of the minimal content. */
let version = '';

beforeAll(async () => {
  content = await makeContent();
  server = await startEditing(content);
  visitor = await startVisitor(server.address);
  await vi.waitFor(() => expect(server.output()).toContain('Content is clean.'), PATIENCE);
  version = (JSON.parse(await textOf('search/entry.json')) as { version: string }).version;
}, 180_000);
afterAll(async () => {
  await visitor.close();
  await server.stop();
});

/** Writes files as they are, or those of the minimal folder as edited. */
async function write(files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(content, path), text ?? '');
}

const restore = (path: string) => write({ [path]: MINIMAL[path] ?? '' });

/** Status and text; the server may be busy, so a connection that was cut is asked for anew. */
const ask = (path: string): Promise<{ status: number; text: string }> =>
  vi.waitFor(async () => {
    const response = await fetch(`${server.address}${path}`, { headers: { connection: 'close' } });
    return { status: response.status, text: await response.text() };
  }, PATIENCE);

const statusOf = async (path: string) => (await ask(path)).status;
const textOf = async (path: string) => (await ask(path)).text;
/** What the terminal shows after `mark`. */
const since = (mark: number) => () => server.output().slice(mark);

describe('npm run dev', { timeout: 180_000 }, () => {
  test('shows an edit, and an open page by itself', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${server.address}${PAGE}`);
    await page.getByText('Poverty exposes people.').waitFor();
    await write(edit(RESOLUTION, 'Poverty exposes', 'Hunger exposes'));
    await page.getByText('Hunger exposes people.').waitFor(PATIENCE);
    await expect.poll(() => textOf(PAGE), PATIENCE).toContain('Hunger exposes people.');
    await restore(RESOLUTION);
    await page.getByText('Poverty exposes people.').waitFor(PATIENCE);
    await context.close();
  });

  test('sends the worker away that a build left at the same port, and lets none in', async () => {
    const { page, context } = await visitor.open({ serviceWorkers: 'allow' });
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    await page.goto(`${server.address}${PAGE}`);
    await page.evaluate(() =>
      navigator.serviceWorker.register('/src/site/dom/stored.ts', { type: 'module' }).then(() => undefined),
    );
    expect(await workers()).toHaveLength(1);
    await page.reload();
    await expect.poll(workers, PATIENCE).toEqual([]);
    await context.close();
  });

  test('tells issues in the terminal and in a corner of the page, until they are repaired', async () => {
    const { page, context } = await visitor.open();
    await page.goto(`${server.address}${PAGE}`);
    const corner = page.locator('atlas-issues');
    await corner.waitFor({ state: 'attached' });
    await expect.poll(() => corner.isVisible()).toBe(false);

    const mark = server.output().length;
    await write(edit(RESOLUTION, 'to: rtp-i}', 'to: rtp-ii}'));
    await expect.poll(since(mark), PATIENCE).toContain(`content/${RESOLUTION}:15:29  error  relation-target-exists`);
    expect(since(mark)()).toContain('1 error, 0 warnings');
    await corner.getByText('1 issue', { exact: true }).waitFor(PATIENCE);
    // The page may be loaded anew meanwhile: then nothing has the focus yet.
    const isInCorner = () =>
      page.evaluate(() => document.activeElement?.closest('atlas-issues') !== null).catch(() => false);
    for (let presses = 0; presses < 300 && !(await isInCorner()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await corner.getByText(`content/${RESOLUTION}:15:29`).waitFor();
    await corner.getByText('"rtp-ii" is not in the atlas. Did you mean "rtp-i"?').waitFor();
    // A page that is opened now tells them too.
    await page.goto(`${server.address}en/`);
    await corner.getByText(`content/${RESOLUTION}:15:29`).waitFor(PATIENCE);

    const repaired = server.output().length;
    await restore(RESOLUTION);
    await expect.poll(since(repaired), PATIENCE).toContain('Content is clean.');
    await corner.waitFor({ state: 'hidden', ...PATIENCE });
    await context.close();
  });

  test('judges the form of the Markdown too', async () => {
    const mark = server.output().length;
    await write(edit(RESOLUTION, 'Poverty exposes', 'https://example.org exposes'));
    await expect.poll(since(mark), PATIENCE).toContain('error  markdown-style');
    await restore(RESOLUTION);
    await expect.poll(since(mark), PATIENCE).toContain('Content is clean.');
  });

  test('finds what stands in the content, and what an edit has put there', async () => {
    // What the edits of the tests before have put there may still be on its way.
    await expect.poll(() => textOf('search/entry.json'), PATIENCE).toContain(version);
    expect(await statusOf(`search/${version}/records.bin`)).toBe(200);
    expect(await statusOf(`search/${version}/en/head.bin`)).toBe(200);
    expect(await statusOf('search/no-such-file.bin')).toBe(404);

    await write(edit(RESOLUTION, 'Poverty exposes', 'Quagmires expose'));
    await expect.poll(() => textOf('search/entry.json'), PATIENCE).not.toContain(version);
    const { page, context, problems } = await visitor.open();
    await page.goto(`${server.address}en/search/?q=quagmires`);
    await page.locator('#results > li').getByText('Quagmires').first().waitFor(PATIENCE);
    expect(problems).toEqual([]);
    await context.close();
    await restore(RESOLUTION);
    await expect.poll(() => textOf('search/entry.json'), PATIENCE).toContain(version);
  });

  test('lives on where a file is added, renamed, saved by renaming, and deleted', async () => {
    const second = (MINIMAL[RESOLUTION] ?? '').replaceAll('2010', '2011').replace(/^relations:\n(?:- .*\n)*/m, '');
    await write({ [SECOND]: second });
    await expect.poll(() => statusOf('en/resolutions/ag-res-2011/'), PATIENCE).toBe(200);
    await rename(join(content, SECOND), join(content, 'resolutions/ag-res-2012.mdx'));
    await expect.poll(() => statusOf('en/resolutions/ag-res-2012/'), PATIENCE).toBe(200);
    await expect.poll(() => statusOf('en/resolutions/ag-res-2011/'), PATIENCE).toBe(404);
    await write({ 'resolutions/4913': second.replace('Poverty exposes', 'Drought exposes') });
    await rename(join(content, 'resolutions/4913'), join(content, 'resolutions/ag-res-2012.mdx'));
    await expect.poll(() => textOf('en/resolutions/ag-res-2012/'), PATIENCE).toContain('Drought exposes people.');
    const mark = server.output().length;
    await rm(join(content, 'resolutions/ag-res-2012.mdx'));
    await expect.poll(() => statusOf('en/resolutions/ag-res-2012/'), PATIENCE).toBe(404);
    await expect.poll(since(mark), PATIENCE).toContain('Content is clean.');
    expect(await statusOf(PAGE)).toBe(200);
  });

  test('goes on with the rest where a file is broken, and with all of it when that is repaired', async () => {
    const mark = server.output().length;
    await write(edit(RESOLUTION, 'kind: resolution', 'kind: [resolution'));
    await expect
      .poll(since(mark), PATIENCE)
      .toMatch(new RegExp(`content/${RESOLUTION}:\\d+:\\d+ {2}error {2}yaml-parses`));
    await expect.poll(() => statusOf(PAGE), PATIENCE).toBe(404);
    for (const path of ['en/', 'en/conclusions/rtp-i-conclusions/', 'en/commitments/adopt-plans/', ...FILES])
      expect(await statusOf(path), path).toBe(200);
    await restore(RESOLUTION);
    await expect.poll(() => statusOf(PAGE), PATIENCE).toBe(200);
    await expect.poll(since(mark), PATIENCE).toContain('Content is clean.');
  });
});
