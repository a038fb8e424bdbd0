// The largest page of each kind over synthetic works, against what a page may weigh. Called by bench.ts.
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { generateWorks } from './generate-works.ts';
import { isOver, weighPages } from './weigh-pages.ts';

const WORKS = 1000;

/** Builds the pages of synthetic works, weighs them and prints; true if every page keeps its budget. */
export async function benchPageBudgets(): Promise<boolean> {
  const folder = join('.bench', 'budgets');
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  await rm(folder, { recursive: true, force: true });
  await generateWorks(content, WORKS, (await readCorpus(resolve('content'))).corpus);
  await writeFile(join(content, 'changes.yml'), toChanges(WORKS));
  await buildPages(content, out);
  const pages = weighPages(out);
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(76))).join(''));
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(`\n${WORKS} works of 20 provisions: the largest page of each kind, kB of HTML`);
  row(['page', 'HTML', 'budget', 'compressed', 'budget']);
  for (const page of pages)
    row([
      `${isOver(page) ? 'OVER ' : ''}${page.path}`,
      kilobytes(page.html),
      kilobytes(page.budget.html),
      kilobytes(page.compressed),
      kilobytes(page.budget.compressed),
    ]);
  const over = pages.filter(isOver);
  console.log(over.length ? `${over.length} kinds of pages are over their budget.` : 'Every page keeps its budget.');
  return over.length === 0;
}

/** The pages alone: neither the check of the content nor the index of the search changes what a page weighs. */
async function buildPages(content: string, out: string): Promise<void> {
  process.env['ATLAS_CONTENT'] = resolve(content);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ ...config, configFile: false, logLevel: 'error', outDir: resolve(out), integrations: [mdx()] });
}

/** A line for each work, as editors write one: 20 in each month. */
function toChanges(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const month = Math.floor(index / 20);
    const date = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const id = `synthetic-${String(index).padStart(6, '0')}`;
    return `  - { id: ${date}-${index}, date: ${date}, kind: added, ids: [${id}], text: Synthetic work ${index} with all of its provisions. }`;
  });
  return `entries:\n${lines.reverse().join('\n')}\n`;
}
