// Tables that readers take away: CSV as spreadsheets in their language open it, and the same as a workbook, from every page that offers one.
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { defuse } from '../../src/text/to-csv.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

/** The file that the button of this name gives. */
async function take(name: string): Promise<{ name: string; bytes: Buffer }> {
  const button = page.getByRole('button', { name, exact: true }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const PAGES = [
  ['a table of a page', 'es', 'commitments/civil-society-2009/', 'picture'],
  ['a table of a page', 'en', 'indicators/', 'picture'],
  ['the comparison', 'pt', 'legislation/compare/?c=ar,co,mx', 'compare'],
  ['the explorer', 'es', 'commitments/provisions/?topic=children', 'compare'],
] as const;

describe('a table that is taken away', () => {
  test.each(PAGES)('%s in %s is the same as CSV and as a workbook', async (_, language, path, words) => {
    const dictionary = DICTIONARIES[language];
    await page.goto(`${address}${language}/${path}`);
    const csv = await take(dictionary[`${words}.csv`]);
    const workbook = await take(dictionary[`${words}.xlsx`]);
    expect(workbook.name).toBe(csv.name.replace(/csv$/, 'xlsx'));
    const text = csv.bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parseCsv(text, language === 'en' ? ',' : ';');
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[0]?.length).toBeGreaterThan(2);
    const { sheets } = await readXlsx(workbook.bytes);
    const cells = sheets[0]?.rows.map((row) => rows[0]?.map((_, index) => defuse(String(row[index] ?? ''))));
    expect(cells).toEqual(rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))));
  });

  test.each([
    ['en', 'indicators/', true],
    ['es', 'indicators/work-plan/', true],
    ['pt', 'map/', true],
    // Counts by year rest on all records of that year.
    ['fr', 'timeline/', false],
  ] as const)('names in each row its address, source and the day read (%s/%s)', async (language, path, hasSources) => {
    const { 'evidence.title': source, 'figures.readOn': read, 'picture.csv': label } = DICTIONARIES[language];
    await page.goto(`${address}${language}/${path}`);
    const [heads = [], ...rows] = parseCsv((await take(label)).bytes.toString('utf8'), language === 'en' ? ',' : ';');
    const known = hasSources ? [source, read] : [];
    expect(heads.slice(heads.indexOf('URL'))).toEqual(['URL', ...known]);
    expect(rows.length).toBeGreaterThan(0);
    const ends = rows.map((row) => row.slice(heads.indexOf('URL')));
    const isSourced = ([, from = '', day = '']: readonly string[]) =>
      /^(?:https?:|document:)/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(day);
    // What the atlas made itself has no source.
    const isBlank = ([, from = '', day = '']: readonly string[]) => from === '' && day === '';
    const isWhole = (end: readonly string[]) =>
      end[0]?.startsWith(`${address}${language}/`) && (isSourced(end) || isBlank(end));
    expect(ends.filter((end) => !isWhole(end))).toEqual([]);
    expect(ends.some(isSourced)).toBe(hasSources);
  });

  test('is given as CSV where the writer of workbooks does not come', async () => {
    session.expected = /Failed to load resource.*to-workbook/;
    await page.goto(`${address}en/indicators/`);
    await page.route('**/to-workbook*', (route) => route.fulfill({ status: 404, body: '' }));
    const file = await take(DICTIONARIES.en['picture.xlsx']);
    expect(file.name).toBe('mandate-atlas-indicators.csv');
  });
});
