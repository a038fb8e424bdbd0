// The server for editing is the product while it is written: text, issues and search follow each change of the content; and an editor goes
// from files to a comparison: three resolutions of one chain come as Word files whose numbers resume, become drafts, get their digests in the
// editor, are read with their official text, and compared.
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { translatorFor } from '../../src/words/translate.ts';
import { findAxeViolations, startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { startEditClient } from '../helpers/edit-client.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { edit, makeContent, MINIMAL, RESOLUTION, type Files } from '../helpers/make-content.ts';
import { makeTexts } from '../helpers/official-content.ts';
import { runCommand } from '../helpers/run-command.ts';
import { resolutionFile, type MadeResolution } from '../helpers/second-atlas.ts';
import { startEditing, type EditServer } from '../helpers/start-editing.ts';

const PAGE = 'en/resolutions/ag-res-2010/';
const SECOND = 'resolutions/ag-res-2011.mdx';
const FILES = ['data/atlas.json', 'data/works.csv', 'en/conclusions/rtp-i-conclusions.akn.xml', 'es/changes.atom'];
const t = translatorFor('en');
const PATIENCE = { timeout: 60_000, interval: 100 };

let content = '';
let texts = '';
let server: EditServer;
let visitor: Visitor;
/** Version of the index of the minimal content. */
let version = '';

beforeAll(async () => {
  content = await makeContent();
  texts = await makeTexts({});
  server = await startEditing(content, texts);
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

/** The paragraphs of a list of letters stand between two of the list of numbers, which goes on behind them. */
const chained = (number: number, year: number, measure: string, last: string): MadeResolution => ({
  id: `ag-res-${number}`,
  symbol: `AG/RES. ${number} (XXXI-O/${String(year).slice(2)})`,
  by: 'THE GENERAL ASSEMBLY',
  title: 'WATER LEVELS OF THE MARSHES OF THE COAST',
  day: `June 5, ${year}`,
  paragraphs: [
    { text: measure, list: 1 },
    { text: 'To request the member states:', list: 1 },
    { text: 'to count the birds; and', list: 2 },
    { text: 'to report their number.', list: 2 },
    { text: last, list: 1 },
  ],
});

/** All have one title, as resolutions that renew one another do. */
const CHAIN = [
  chained(
    9001,
    2001,
    'To request the member states to measure the water of every marsh.',
    'To request that the herons be left in peace.',
  ),
  chained(
    9002,
    2002,
    'To request the member states to measure the water of every marsh and pond.',
    'To request that the herons be left in peace.',
  ),
  chained(
    9003,
    2003,
    'To request the member states to measure the water of every marsh, pond and lake.',
    'To request that the storks be left in peace.',
  ),
];
const NUMBERS = ['1', '2', '2.a', '2.b', '3'];

/** Imports the Word file of `made` by the command; gives what it printed. */
async function importFile(made: MadeResolution): Promise<string> {
  const file = join(dirname(content), `${made.id}.docx`);
  await writeFile(file, resolutionFile(made));
  const where = ['--content', content, '--texts', texts, '--collection', 'resolutions'];
  const facts = ['--url', `https://example.org/${made.id}`, '--licence', 'Written for a test; free to all.'];
  const { status, output } = await runCommand(['scripts/import.ts', file, ...where, ...facts], { env: machineEnv() });
  if (status !== 0) throw new Error(output);
  return output;
}

/** Writes summary and digests of a draft into its form, and saves it as a record. */
async function writeDigests(page: Page, editor: string, id: string): Promise<void> {
  await page.goto(`${editor}/?path=_drafts/resolutions/${id}.mdx`);
  await page.locator('main[data-ready]').waitFor();
  for (const n of NUMBERS) {
    const part = page.locator('details[data-part]', { has: page.getByText(`Provision ${n}`, { exact: true }) });
    if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
    await part.getByLabel('Digest', { exact: true }).fill(`States do what ${id} asks in ${n}.`);
  }
  await page.getByRole('button', { name: 'Show what changes', exact: true }).click();
  await page.getByRole('button', { name: 'Save as record', exact: true }).click();
  await expect.poll(() => page.getByRole('status').textContent()).toContain(`resolutions/${id}.mdx`);
}

describe('three resolutions', () => {
  test('go from a Word file to a comparison', { timeout: 300_000 }, async () => {
    for (const made of CHAIN) expect(await importFile(made)).toContain('Every digest is to be written');

    const editor = await startEditClient(content);
    const writer = await startVisitor(editor.address);
    const { page: form } = await writer.open();
    const mark = server.output().length;
    for (const { id } of CHAIN) await writeDigests(form, editor.address, id);
    await expect.poll(since(mark), PATIENCE).toContain('Content is clean.');
    await writer.close();
    editor.stop();

    const { page, context, problems } = await visitor.open();
    const go = (path: string) => page.goto(`${server.address}${path}`);
    for (const { id } of CHAIN) await expect.poll(() => statusOf(`en/resolutions/${id}/`), PATIENCE).toBe(200);

    // Each digest has its official paragraph beside it, under the number that Word counted on.
    for (const { id, paragraphs } of CHAIN) {
      await go(`en/resolutions/${id}/`);
      for (const [at, n] of NUMBERS.entries()) {
        const section = page.locator(`section:has(h3[id="${n}"])`);
        const paragraph = paragraphs[at];
        expect(await section.locator('.ours').innerText()).toContain(`States do what ${id} asks in ${n}.`);
        expect(await section.locator('.official').innerText()).toContain(
          typeof paragraph === 'string' ? paragraph : paragraph?.text,
        );
      }
      expect(await page.locator('.text-panel').innerText()).toContain(t('texts.whole'));
    }

    await go(`en/compare/?chain=${CHAIN.map(({ id }) => id).join(',')}`);
    await expect
      .poll(() => page.locator('[data-result] h2').allInnerTexts())
      .toEqual([`${CHAIN[0]?.symbol} → ${CHAIN[1]?.symbol}`, `${CHAIN[1]?.symbol} → ${CHAIN[2]?.symbol}`]);
    const told = (tag: string) =>
      page.locator(`.diff-text ${tag}`).evaluateAll((found) => found.map((one) => one.lastChild?.textContent));
    // The heads differ in mark and year, the paragraphs in what is measured and who is left in peace.
    expect([await told('del'), await told('ins')]).toEqual([
      ['9001', '01', '2001', '9002', '02', '2002', 'and', 'herons'],
      ['9002', '02', '2002', 'and pond', '9003', '03', '2003', ',', 'and lake', 'storks'],
    ]);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
