// The explorer: facets and counts, state in the address, the reader's list and what can be taken away of it.
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { realCorpus } from '../helpers/real-corpus.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { LIST_LIMIT, writeList } from '../../src/site/dom/provision-list.ts';
import { findAxeViolations } from '../helpers/browser-page.ts';
import { openSettings } from '../helpers/open-settings.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const rows = new Atlas(await realCorpus()).provisionRows;
type Row = (typeof rows)[number];
const endOf = ({ work, provision }: Row) => `${work.workId}#${provision.n}`;
const mandates = rows.filter(({ view }) => view === 'mandates');
const proposals = rows.filter(({ view }) => view === 'proposals');
const PAGE_ROWS = 25;

let page: Page;
const session = watchPages(
  address,
  (opened) => {
    page = opened;
  },
  { viewport: { width: 1280, height: 900 } },
);

const open = (query = '', language = 'en') => page.goto(`${address}${language}/commitments/provisions/${query}`);
const search = () => decodeURIComponent(new URL(page.url()).search);
const status = () => page.locator('[data-status]');
const warnings = () => page.locator('[data-warnings]').innerText();
const shown = () =>
  page.locator('.provision-row').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['end']));
const box = (facet: string, id: string) => page.locator(`[data-facet="${facet}"] input[value="${id}"]`);
const countOf = (facet: string, id: string) =>
  page.locator(`[data-facet="${facet}"] label:has(input[value="${id}"]) [data-count]`).innerText();
const openFacet = (facet: string) => page.locator(`[data-facet="${facet}"] > summary`).click();
const view = (name: string) => page.locator('.explorer-views').getByRole('link', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const fits = (count: number, all: number) =>
  en[`provisions.${count === all ? 'whole' : 'fit'}.${count === 1 ? 'one' : 'other'}`]
    .replace('{count}', String(count))
    .replace('{all}', String(all));
const listCount = (count: number) =>
  en[count === 1 ? 'provisions.list.count.one' : 'provisions.list.count.other'].replace('{count}', String(count));

/** Waits until `text` is announced and the rows of `ends` are drawn. */
async function settled(text: string, ends: readonly string[]): Promise<void> {
  await expect.poll(() => status().innerText()).toBe(text);
  await expect.poll(shown).toEqual(ends);
}

/** Opens the page without a choice, and waits until it can be worked. */
async function openAll(): Promise<void> {
  await open();
  await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
}

async function downloadCsv(name: string = en['compare.csv']): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('views', () => {
  test('show mandates first, and keep proposals and the rest apart', async () => {
    await openAll();
    await view(en['topic.proposals']).click();
    await settled(fits(proposals.length, proposals.length), proposals.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe('?show=proposals');
    await view(en['topic.other']).click();
    const others = rows.filter((row) => row.view === 'other');
    await settled(fits(others.length, others.length), others.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(() => page.locator('.explorer-views [aria-current]').count()).toBe(1);
    await expect.poll(() => page.locator('#shown').innerText()).toBe(en['topic.other']);
  });

  test('show more on demand, and keep it for Back', async () => {
    await open();
    await expect.poll(async () => (await shown()).length).toBe(PAGE_ROWS);
    await button(en['provisions.more']).click();
    await expect.poll(shown).toEqual(mandates.slice(0, 2 * PAGE_ROWS).map(endOf));
    await expect
      .poll(() => button(en['provisions.more']).evaluate((node) => node === document.activeElement))
      .toBe(true);
    await page.locator('.provision-name a').nth(30).click();
    await page.waitForURL(/#/);
    await page.goBack();
    await expect.poll(async () => (await shown()).length).toBe(2 * PAGE_ROWS);
    // A row leads to each commitment in which its provision stands.
    await page.locator('.provision-row a[href*="/commitments/"]').first().click();
    await page.waitForURL(/\/en\/commitments\/[a-z-]+\/$/);
    await expect.poll(() => page.locator('h1').count()).toBe(1);
  });
});

describe('facets', () => {
  const onTopic = (id: string) => mandates.filter(({ provision }) => provision.topics.includes(id));

  test('are named by their group, narrow the rows, and count each further value with the other facets applied', async () => {
    await openAll();
    await openFacet('topic');
    await expect
      .poll(() => page.getByRole('group', { name: en['facet.topic'] }).getByRole('checkbox').count())
      .toBeGreaterThan(5);
    await box('topic', 'prevention').check();
    const some = onTopic('prevention');
    await settled(fits(some.length, mandates.length), some.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe('?topic=prevention');
    // Values of the same facet would add to the choice, those of another narrow it.
    await expect.poll(() => countOf('topic', 'children')).toBe(String(onTopic('children').length));
    await openFacet('verb');
    for (const verb of new Set(mandates.map(({ provision }) => provision.verb))) {
      const count = some.filter(({ provision }) => provision.verb === verb).length;
      await expect.poll(() => countOf('verb', verb)).toBe(String(count));
      await expect.poll(() => box('verb', verb).isDisabled()).toBe(count === 0);
      await expect.poll(() => box('verb', verb).isVisible()).toBe(true);
    }
  });

  test('take several values of one as any of them, and several facets together', async () => {
    await open('?topic=prevention,children');
    const either = mandates.filter(({ provision }) =>
      provision.topics.some((id) => ['prevention', 'children'].includes(id)),
    );
    await settled(fits(either.length, mandates.length), either.slice(0, PAGE_ROWS).map(endOf));
    await openFacet('due');
    await box('due', 'given').check();
    const both = either.filter(({ provision }) => provision.due);
    expect(both.length).toBeGreaterThan(0);
    await settled(fits(both.length, mandates.length), both.slice(0, PAGE_ROWS).map(endOf));
  });

  test('stand in the address: Back, Forward and reload restore them', async () => {
    await openAll();
    await openFacet('topic');
    await box('topic', 'prevention').check();
    await box('topic', 'children').check();
    await expect.poll(search).toBe('?topic=children,prevention');
    const either = mandates.filter(({ provision }) =>
      provision.topics.some((id) => ['prevention', 'children'].includes(id)),
    );
    const before = fits(either.length, mandates.length);
    await expect.poll(() => status().innerText()).toBe(before);
    await page.goBack();
    await expect.poll(() => box('topic', 'children').isChecked()).toBe(false);
    const some = onTopic('prevention');
    await settled(fits(some.length, mandates.length), some.slice(0, PAGE_ROWS).map(endOf));
    await page.goForward();
    await expect.poll(() => status().innerText()).toBe(before);
    await page.reload();
    await expect.poll(() => status().innerText()).toBe(before);
    await expect.poll(() => box('topic', 'children').isChecked()).toBe(true);
    await button(en['list.filter.clear']).click();
    await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe('');
    // What clears filters is there while one is set.
    await expect.poll(() => button(en['list.filter.clear']).count()).toBe(0);
  });

  test('ignore an unknown value and say so', async () => {
    await open('?topic=prevention,%3Cimg src=x%3E&verb=zz');
    const some = onTopic('prevention');
    await settled(fits(some.length, mandates.length), some.slice(0, PAGE_ROWS).map(endOf));
    for (const value of ['zz', '<img src=x>'])
      await expect.poll(warnings).toContain(en['facet.unknown'].replace('{value}', value));
    await expect.poll(() => page.locator('atlas-provisions img').count()).toBe(0);
  });

  test('where nothing fits, offer to give up each choice with one click', async () => {
    await open('?topic=children&year=2022&due=given');
    await expect.poll(() => status().innerText()).toBe(en['provisions.none']);
    await expect.poll(shown).toEqual([]);
    const rest = mandates.filter(
      ({ work, provision }) => provision.topics.includes('children') && work.frontMatter.adopted?.startsWith('2022'),
    );
    expect(rest.length).toBeGreaterThan(0);
    // Of the choices those that would leave something, most first.
    const left = await page.locator('[data-relax-list] button').allInnerTexts();
    const counts = left.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const giveUp = page.locator('[data-relax-list] button', { hasText: en['facet.due.given'] });
    await expect.poll(() => giveUp.innerText()).toContain(`(${rest.length})`);
    await giveUp.click();
    await settled(fits(rest.length, mandates.length), rest.map(endOf));
    await expect.poll(() => page.locator('[data-relax]').isVisible()).toBe(false);
    await expect.poll(() => page.locator('#shown').evaluate((title) => title === document.activeElement)).toBe(true);
  });

  test('work by keyboard alone, keep the focus, and announce the count once', async () => {
    await openAll();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const node = document.querySelector('[data-status]');
      if (node) new MutationObserver(() => said.push(node.textContent)).observe(node, { childList: true });
    });
    await page.locator('[data-facet="topic"] > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
    await page.keyboard.press('Space');
    await expect.poll(search).toBe(`?topic=${first}`);
    const some = onTopic(first);
    await settled(fits(some.length, mandates.length), some.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(first);
    await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
    await expect.poll(() => page.locator('atlas-provisions').getByRole('status').count()).toBe(1);
  });

  test('keep their state in another language', async () => {
    await open('?topic=prevention&list=ag-res-2348~3.d');
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
    await openSettings(page);
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(/\/fr\//);
    await expect.poll(search).toBe('?topic=prevention&list=ag-res-2348~3.d');
    await expect.poll(() => box('topic', 'prevention').isChecked()).toBe(true);
    // Told in French, so that no digest says that it is in another language.
    await expect.poll(() => page.locator('.provision-row .digest').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.provision-row .digest[lang]').count()).toBe(0);
  });

  test('wait to be asked for on a phone', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await open();
    await expect.poll(async () => (await shown()).length).toBe(PAGE_ROWS);
    await expect.poll(() => page.locator('[data-facet]').first().isVisible()).toBe(false);
    await page.getByText(en['search.filters'], { exact: true }).click();
    await expect.poll(() => page.locator('[data-facet]').first().isVisible()).toBe(true);
  });
});

describe('words', () => {
  const words = () => page.locator('#explorer-words');
  const ask = async (query: string) => {
    await words().fill(query);
    await words().press('Enter');
  };
  const holding = (pattern: RegExp) =>
    mandates.filter(({ provision: { digest, terms, label = '', due } }) =>
      pattern.test([label, digest.text, due?.text ?? '', ...terms.map(({ text }) => text)].join(' ')),
    );
  const borders = holding(/\bborders?\b/i);
  /** What the explorer asks of the index. */
  const indexFiles = () => session.visit.requests.filter((request) => /\.bin$|entry\.json$/.test(request.url()));

  test('narrow rows and counts, stand in the address, and Back gives both back', async () => {
    await openAll();
    expect(indexFiles()).toEqual([]);
    await ask('border');
    await settled(fits(borders.length, mandates.length), borders.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe('?q=border');
    expect(borders.length).toBeGreaterThan(2);
    await openFacet('verb');
    for (const verb of new Set(mandates.map(({ provision }) => provision.verb))) {
      const count = borders.filter(({ provision }) => provision.verb === verb).length;
      await expect.poll(() => countOf('verb', verb)).toBe(String(count));
    }
    const [first] = borders;
    if (!first) throw new Error('No mandate speaks of borders.');
    await box('verb', first.provision.verb).check();
    const some = borders.filter(({ provision }) => provision.verb === first.provision.verb);
    await settled(fits(some.length, mandates.length), some.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe(`?q=border&verb=${first.provision.verb}`);
    await page.goBack();
    await settled(fits(borders.length, mandates.length), borders.slice(0, PAGE_ROWS).map(endOf));
    await page.goBack();
    await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(() => words().inputValue()).toBe('');
    await page.goForward();
    await settled(fits(borders.length, mandates.length), borders.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(() => words().inputValue()).toBe('border');
  });

  test('are marked in the digests; those that no provision holds can be given up, each with what that would leave', async () => {
    await open('?q=border%20qqzzxxvv');
    await expect.poll(() => status().innerText()).toBe(en['provisions.none']);
    const giveUp = page.locator('[data-relax-list] button', { hasText: 'qqzzxxvv' });
    await expect.poll(() => giveUp.innerText()).toContain(`(${borders.length})`);
    await giveUp.click();
    await settled(fits(borders.length, mandates.length), borders.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(search).toBe('?q=border');
    await expect.poll(() => page.locator('.provision-row .digest mark').first().innerText()).toMatch(/^borders?$/i);
  });

  test('are offered to be given up beside the facets', async () => {
    const topic = mandates
      .flatMap(({ provision }) => provision.topics)
      .find((id) => !borders.some(({ provision }) => provision.topics.includes(id)));
    await open(`?q=border&topic=${topic ?? ''}`);
    await expect.poll(() => status().innerText()).toBe(en['provisions.none']);
    const onTopic = mandates.filter(({ provision }) => topic !== undefined && provision.topics.includes(topic));
    const offers = page.locator('[data-relax-list] button');
    await expect
      .poll(() => offers.allInnerTexts())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(new RegExp(`“border”.*\\(${onTopic.length}\\)$`)) as string,
          expect.stringMatching(new RegExp(`^Without ${en['facet.topic']}.*\\(${borders.length}\\)$`)) as string,
        ]),
      );
  });

  test('that are a field say where to choose it, and narrow nothing', async () => {
    await open('?q=topic:prevention');
    await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(warnings).toBe(en['search.problem.fieldOfWork'].replace('{found}', 'topic:prevention'));
  });

  test('also search terms of the field, say so, and can be told not to; what is said of them passes axe', async () => {
    await open('?q=TIP');
    await expect.poll(() => page.locator('[data-word-notes]').innerText()).toContain('trafficking in persons');
    expect(await findAxeViolations(page)).toEqual([]);
    await button(en['search.also.off']).click();
    await expect.poll(search).toBe('?q=TIP&terms=0');
    await expect.poll(() => page.locator('[data-word-notes]').innerText()).toContain(en['search.also.none']);
    await ask('border qqzzxxvv topic:prevention');
    await expect.poll(warnings).toContain('topic:prevention');
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test.each(['entry.json', 'records.bin', 'rows.bin'])(
    'say where %s could not be loaded, leave the facets at work, and are looked up on a second try',
    async (name) => {
      session.expected = /Failed to load resource|ERR_FAILED/;
      const file = new RegExp(`/search/.*${name}$`);
      await page.route(file, (route) => route.abort());
      await open('?q=border');
      await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
      await expect.poll(warnings).toBe(en['provisions.words.failed']);
      await openFacet('due');
      await box('due', 'given').check();
      const due = mandates.filter(({ provision }) => provision.due);
      await settled(fits(due.length, mandates.length), due.slice(0, PAGE_ROWS).map(endOf));
      await expect.poll(search).toBe('?q=border&due=given');
      await box('due', 'given').uncheck();
      await page.unroute(file);
      await button(en['search.retry']).click();
      await settled(fits(borders.length, mandates.length), borders.slice(0, PAGE_ROWS).map(endOf));
      await expect.poll(() => button(en['search.retry']).isVisible()).toBe(false);
      await expect.poll(() => page.locator('[data-warnings]').isVisible()).toBe(false);
    },
  );

  test('are not looked up in an index of another edition', async () => {
    await page.route('**/data/provisions/*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/"edition":"\w+"/, '"edition":"older"') });
    });
    await open('?q=border');
    await expect.poll(warnings).toBe(en['provisions.words.failed']);
    await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
  });
});

describe('the list', () => {
  test('is ticked together, stands in the address, and is shown oldest first', async () => {
    await openAll();
    const ticks = page.locator('.provision-row [data-tick]');
    await ticks.nth(0).check();
    await ticks.nth(20).check();
    const ends = [mandates[0], mandates[20]].flatMap((row) => (row ? [endOf(row)] : []));
    await expect.poll(search).toBe(`?list=${writeList(ends)}`);
    await expect.poll(() => view(en['provisions.list']).innerText()).toContain('(2)');
    await view(en['provisions.list']).click();
    await settled(listCount(2), ends.toReversed());
    await expect.poll(search).toBe(`?show=list&list=${writeList(ends)}`);
    await page.reload();
    await settled(listCount(2), ends.toReversed());
    await expect.poll(() => page.locator('[data-facet]').first().isVisible()).toBe(false);
  });

  test('leaves out what is not held and says so, prints without controls, loses what is unticked, and keeps the focus near', async () => {
    await open('?show=list&list=ag-res-2348~3.d~99~2,nothing~1,foo');
    await settled(listCount(2), ['ag-res-2348#2', 'ag-res-2348#3.d']);
    for (const value of ['ag-res-2348~99', 'nothing~1', 'foo'])
      await expect.poll(warnings).toContain(en['provisions.list.unknown'].replace('{value}', value));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.provision-row .digest:visible').count()).toBe(2);
    await expect
      .poll(() =>
        page
          .locator('main')
          .locator('button, input, .explorer-views, .provisions-by-topic')
          .filter({ visible: true })
          .count(),
      )
      .toBe(0);
    const content = await page
      .locator('.provision-name a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(content).toContain('/en/resolutions/ag-res-2348/#2');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-tick="ag-res-2348#2"]').focus();
    await page.keyboard.press('Space');
    await settled(listCount(1), ['ag-res-2348#3.d']);
    expect(await page.locator('.provision-name a').getAttribute('href')).toBe('/en/resolutions/ag-res-2348/#3.d');
    await expect.poll(search).toBe('?show=list&list=ag-res-2348~3.d');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['tick']))
      .toBe('ag-res-2348#3.d');
    await button(en['provisions.list.clear']).click();
    await settled(en['provisions.list.empty'], []);
    await expect.poll(search).toBe('?show=list');
  });

  test('of a hundred is whole at once', async () => {
    const hundred = rows.slice(50, 150).map(endOf);
    await open(`?show=list&list=${writeList(hundred)}`);
    await expect.poll(() => status().innerText()).toBe(listCount(100));
    await expect.poll(async () => new Set(await shown())).toEqual(new Set(hundred));
    const dates = await page
      .locator('.provision-name')
      .evaluateAll((names) => names.map((name) => name.querySelector('time')?.dateTime ?? '~'));
    expect(dates).toEqual(dates.toSorted());
    await expect.poll(() => page.url().length).toBeLessThan(4000);
    const { text } = await downloadCsv();
    expect(text.trimEnd().split('\r\n')).toHaveLength(101);
  });

  test('that is full takes no more, and says so', async () => {
    const full = rows.filter(({ view: kind }) => kind !== 'mandates').slice(0, LIST_LIMIT);
    await open(`?list=${writeList(full.map(endOf))}`);
    const tick = page.locator('.provision-row [data-tick]').first();
    await tick.click();
    await expect
      .poll(() => status().innerText())
      .toBe(en['provisions.list.full'].replace('{count}', String(LIST_LIMIT)));
    await expect.poll(() => tick.isChecked()).toBe(false);
    await expect.poll(search).toBe(`?list=${writeList(full.map(endOf))}`);
  });

  describe('the menu of citations', () => {
    const menu = () => page.locator('.paragraph-menu');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    /** Copies what the open menu shows, in `style`. After a copy the button says for some seconds that it has copied. */
    async function copy(label: string, style: string): Promise<string> {
      const done = await page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
      const press = menu().getByRole('button', { name: new RegExp(`^(?:${label}|${done})$`) });
      await menu().getByRole('combobox').selectOption(style);
      await expect.poll(() => menu().locator('[data-preview]').innerText()).toContain('ag-res-2348');
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await press.click();
      await expect.poll(copied).not.toBe('');
      return copied();
    }

    test('copies of each paragraph what its own menu copies, in every style', async () => {
      await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const es = DICTIONARIES.es;
      const STYLES = { oas: '\n', apa: '\n', ris: '\r\n\r\n', bib: '\n\n' };
      const copyAll = async (label: string) => {
        const copies: string[] = [];
        // Files name the address at which the site is published.
        for (const style of Object.keys(STYLES))
          copies.push((await copy(label, style)).replace('http://localhost:4321/', address));
        await page.keyboard.press('Escape');
        return copies;
      };
      await open('?show=list&list=ag-res-2348~3.d~2', 'es');
      await expect.poll(shown).toEqual(['ag-res-2348#2', 'ag-res-2348#3.d']);
      await button(es['provisions.citations']).click();
      const together = await copyAll(es['provisions.citations']);
      await page.goto(`${address}es/resolutions/ag-res-2348/`);
      const alone: string[][] = [];
      for (const n of ['2', '3.d']) {
        await page.locator(`[id="${n}"] ~ .open-menu`).click();
        alone.push(await copyAll(es['provision.menu.cite']));
      }
      for (const [index, [style, divider]] of Object.entries(STYLES).entries()) {
        const both = alone.map((copies) => copies[index] ?? '');
        expect(together[index]?.replaceAll('http://localhost:4321/', address), style).toBe(both.join(divider));
        expect(both[0], style).toContain(`${address}id/ag-res-2348/`);
      }
    });

    test('says that a file did not come, asks for it again, and closes with Escape', async () => {
      session.expected = /Failed to load resource.*citations/;
      await open('?show=list&list=ag-res-2348~3.d');
      await settled(listCount(1), ['ag-res-2348#3.d']);
      await page.route('**/data/citations/*.json', (route) => route.abort());
      await button(en['provisions.citations']).click();
      await menu().getByText(en['cite.failed']).waitFor();
      await page.unroute('**/data/citations/*.json');
      await menu().getByRole('button', { name: en['provisions.citations'] }).click();
      await expect.poll(() => menu().locator('[data-preview]').innerText()).toContain('AG/RES. 2348');
      await page.keyboard.press('Escape');
      await expect.poll(() => menu().count()).toBe(0);
      expect(await page.locator('[data-citations]').getAttribute('aria-expanded')).toBe('false');
    });
  });
});

describe('taking it away', () => {
  test('as CSV gives every provision that fits, shown or not, of mandates or of all, also in a span of years', async () => {
    await open('?topic=prevention');
    const some = mandates.filter(({ provision }) => provision.topics.includes('prevention'));
    expect(some.length).toBeGreaterThan(PAGE_ROWS);
    await expect.poll(() => status().innerText()).toBe(fits(some.length, mandates.length));
    const { name, text } = await downloadCsv();
    expect(name).toBe('mandate-atlas-provisions.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(some.length + 1);
    expect(lines[0]).toContain(en['provisions.csv.digest']);
    some.forEach((row, index) => {
      expect(lines[index + 1]).toContain(`/${row.work.workId}/#${row.provision.n}`);
    });
    // As one CSV, proposals and statements that fit are given too.
    await button(en['list.filter.clear']).click();
    await page.locator('[data-facet="year"] > summary').click();
    await page.locator('[data-from]').fill('2009');
    await page.locator('[data-to]').fill('2008');
    await button(en['provisions.years.tick']).click();
    const inSpan = rows.filter(({ work }) => /^200[89]/.test(work.frontMatter.adopted ?? ''));
    const mandatesInSpan = inSpan.filter(({ view }) => view === 'mandates').length;
    await expect.poll(() => status().innerText()).toBe(fits(mandatesInSpan, mandates.length));
    const all = await downloadCsv(en['provisions.csv.all']);
    expect(all.text.trimEnd().split('\r\n')).toHaveLength(inSpan.length + 1);
    expect(inSpan.length).toBeGreaterThan(mandatesInSpan);
  });
});

describe('failure and no script', () => {
  test.each(['facets', '0'])('asks again where %s could not be loaded', async (name) => {
    session.expected = /Failed to load resource|ERR_FAILED/;
    await page.route(`**/data/provisions/${name}.json`, (route) => route.abort());
    await open();
    await expect.poll(() => status().innerText()).toBe(en['provisions.failed']);
    await expect.poll(() => page.locator('.provisions-by-topic a:visible').count()).toBeGreaterThan(10);
    await page.unroute(`**/data/provisions/${name}.json`);
    await button(en['search.retry']).click();
    await settled(fits(mandates.length, mandates.length), mandates.slice(0, PAGE_ROWS).map(endOf));
    await expect.poll(() => button(en['search.retry']).isVisible()).toBe(false);
  });

  test('keeps what is chosen before the data has come, and leaves the links to themselves', async () => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/provisions/facets.json', async (route) => {
      await released;
      await route.continue();
    });
    await open();
    await expect.poll(() => status().innerText()).toBe(en['provisions.loading']);
    const facet = page.locator('details[data-facet="topic"]');
    const box = facet.locator('input[value="prevention"]');
    await facet.locator('summary').click();
    await box.check();
    release();
    await page.waitForURL(/[?&]topic=prevention/);
    await expect.poll(() => box.isChecked()).toBe(true);
    await expect.poll(() => status().innerText()).not.toBe(en['provisions.loading']);
  });

  test('never mixes two editions of the data', async () => {
    await page.route('**/data/provisions/0.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/"edition":"\w+"/, '"edition":"older"') });
    });
    await open();
    await expect.poll(() => status().innerText()).toBe(en['provisions.failed']);
    await expect.poll(shown).toEqual([]);
  });

  test('without script says why, and offers the pages of all topics', async () => {
    const { page: plain } = await session.visitor.open({ javaScriptEnabled: false });
    await plain.goto(`${address}en/commitments/provisions/?topic=prevention`);
    await expect.poll(() => plain.locator('main .notice:visible').innerText()).toBe(en['provisions.noscript']);
    await expect.poll(() => plain.locator('main').locator('button:visible, input:visible').count()).toBe(0);
    const topics = new Set(rows.flatMap(({ provision }) => provision.topics));
    const hrefs = await plain
      .locator('main a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining([...topics].map((id) => `/en/topics/${id}/`)));
  });
});
