// From a file to a comparison, as an editor goes: three resolutions of one chain come as Word files whose numbers resume, become drafts, get
// their digests in the editor, are built, read with their official text, and compared.
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translatorFor } from '../../src/words/translate.ts';
import { findAxeViolations, startVisitor, type Visitor } from '../helpers/browser-page.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { runCommand } from '../helpers/run-command.ts';
import { resolutionFile, startSecondAtlas, type MadeResolution, type SecondAtlas } from '../helpers/second-atlas.ts';
import { serveSite } from '../helpers/serve-site.ts';

const OUT = '.build/site-chain';
const t = translatorFor('en');

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
    'To urge the member states to measure the water of every marsh.',
    'To recommend that the herons be left in peace.',
  ),
  chained(
    9002,
    2002,
    'To urge the member states to measure the water of every marsh and pond.',
    'To recommend that the herons be left in peace.',
  ),
  chained(
    9003,
    2003,
    'To urge the member states to measure the water of every marsh, pond and lake.',
    'To recommend that the storks be left in peace.',
  ),
];
const NUMBERS = ['1', '2', '2.a', '2.b', '3'];

let atlas: SecondAtlas;
let editor: Visitor;
let reader: Visitor | undefined;
let stop: (() => void) | undefined;
beforeAll(async () => {
  atlas = await startSecondAtlas();
  editor = await startVisitor(atlas.editor.address);
}, 120_000);
afterAll(async () => {
  await editor.close();
  await reader?.close();
  atlas.editor.stop();
  stop?.();
  await rm(OUT, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<string> {
  const env = { ...machineEnv(), ATLAS_CONTENT: atlas.content, ATLAS_TEXTS: atlas.texts };
  const { status, output } = await runCommand(args, { env });
  if (status !== 0) throw new Error(output);
  return output;
}

/** Imports the Word file of `made` by the command; gives what it printed. */
async function importFile(made: MadeResolution): Promise<string> {
  const file = join(dirname(atlas.content), `${made.id}.docx`);
  writeFileSync(file, resolutionFile(made));
  const where = ['--content', atlas.content, '--texts', atlas.texts, '--collection', 'resolutions'];
  const facts = ['--url', `https://example.org/${made.id}`, '--licence', 'Written for a test; free to all.'];
  return run('scripts/import.ts', file, ...where, ...facts);
}

/** Writes summary and digests of a draft into its form, and saves it as a record. */
async function writeDigests(page: Page, id: string): Promise<void> {
  await page.goto(`${atlas.editor.address}/?path=_drafts/resolutions/${id}.mdx`);
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

test('three resolutions go from a Word file to a comparison', { timeout: 300_000 }, async () => {
  for (const made of CHAIN) expect(await importFile(made)).toContain('Every digest is to be written');

  const { page: form } = await editor.open();
  for (const { id } of CHAIN) await writeDigests(form, id);

  await run('scripts/build.ts', '--out', OUT);
  const served = await serveSite(OUT);
  stop = served.stop;
  reader = await startVisitor(served.address);
  const { page, problems } = await reader.open();
  const go = (path: string) => page.goto(`${served.address}${path}`);

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
});
