// The map of mandates and the timeline: whole without script; with it they rest on a choice that the address keeps.
import { describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { Atlas } from '../../src/atlas/atlas.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { buildGraph } from '../../src/atlas/build-graph.ts';
import { collectMandates } from '../../src/atlas/mandates.ts';
import { buildTimeline } from '../../src/atlas/timeline.ts';
import { findChain } from '../../src/rooms/map/find-chain.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const en = DICTIONARIES.en;
const corpus = await realCorpus();
const { records, links } = collectMandates(corpus, buildGraph(corpus));
const chain = findChain(records, links);
const timeline = buildTimeline(new Atlas(corpus));
const WORK = 'palermo-protocol';

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const open = (query = '') => page.goto(`${address}en/map/${query}`);
const choice = (label: string): Locator =>
  page.locator('[data-focus]').getByRole('combobox', { name: label, exact: true });
const status = () => page.locator('[data-status]').innerText();
const query = () => Object.fromEntries(new URL(page.url()).searchParams);

/** Ids of the marks that are not dimmed. */
const shownMarks = () =>
  page
    .locator('.picture-mandates a:not(.is-off)')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id') ?? '').sort());

/** `from predicate to` of the lines that are drawn. */
const shownArcs = () =>
  page
    .locator('.picture-mandates .arc path:visible')
    .evaluateAll((arcs) =>
      arcs
        .map(
          (arc) =>
            `${arc.getAttribute('data-from') ?? ''} ${arc.parentElement?.dataset['predicate'] ?? ''} ${arc.getAttribute('data-to') ?? ''}`,
        )
        .sort(),
    );

/** The same of the list of relations in focus. */
const listed = () =>
  page
    .locator('[data-focus-list] li:visible')
    .evaluateAll((items) =>
      items
        .map(({ dataset }) => `${dataset['from'] ?? ''} ${dataset['predicate'] ?? ''} ${dataset['to'] ?? ''}`)
        .sort(),
    );

const write = (wanted: typeof links) => wanted.map(({ from, predicate, to }) => `${from} ${predicate} ${to}`).sort();
const endsOf = (wanted: typeof links) => [...new Set(wanted.flatMap(({ from, to }) => [from, to]))].sort();

describe('the map on paper', () => {
  const printed = () => page.locator('.map-table tbody tr:visible').count();

  test('shows the table of the chain alone, says what is left out, and follows another choice', async () => {
    await open();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(printed).toBe(chain.length);
    await expect.poll(() => page.locator('.on-paper').isVisible()).toBe(true);
    expect(await page.locator('.map-group:visible').count()).toBe(0);
    const choose = async (label: string, value: string) => {
      await page.emulateMedia({ media: 'screen' });
      await choice(label).selectOption(value);
      await page.emulateMedia({ media: 'print' });
    };
    await choose(en['map.focus.work'], WORK);
    const named = links.filter(({ from, to }) => from === WORK || to === WORK).flatMap(({ from, to }) => [from, to]);
    await expect.poll(printed).toBe(new Set(named).size);
    await choose(en['map.show'], 'all');
    await expect.poll(printed).toBe(0);
    expect(await page.locator('.map-table:visible').count()).toBe(0);
  });
});

describe('the map without script', () => {
  test('is whole: marks, lines, table and lists, and offers nothing that needs script', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}en/map/`);
    const marks = still.page.locator('.picture-mandates a');
    await expect
      .poll(() => marks.evaluateAll((found) => found.map((mark) => mark.getAttribute('data-id'))))
      .toEqual(records.map(({ id }) => id));
    await expect.poll(() => still.page.locator('.picture-mandates .arc path').count()).toBe(links.length);
    await expect.poll(() => still.page.locator('.needs-script:visible').count()).toBe(0);
    await still.page.locator('.map-table > summary').click();
    await expect.poll(() => still.page.locator('.map-table tbody tr:visible').count()).toBe(records.length);
    await still.page.locator('.legend a[href="#relation-renews"]').click();
    await still.page.locator('#relation-renews > summary').click();
    const renewals = links.filter(({ predicate }) => predicate === 'renews');
    expect(renewals.length).toBeGreaterThan(0);
    await expect.poll(() => still.page.locator('#relation-renews li:visible').count()).toBe(renewals.length);
  });
});

describe('the focus of the map', () => {
  test('is the longest chain at first, which is named and listed, and every mark and line by choice', async () => {
    await open();
    expect(chain.length).toBeGreaterThan(2);
    await expect.poll(shownMarks).toEqual(chain.map(({ id }) => id).sort());
    const ids = new Set(chain.map(({ id }) => id));
    await expect.poll(shownArcs).toEqual(write(links.filter(({ from, to }) => ids.has(from) && ids.has(to))));
    await expect.poll(() => page.locator('.map-chain a').count()).toBe(chain.length);
    await expect.poll(query).toEqual({});
    // It is nothing where everything is asked for.
    await choice(en['map.show']).selectOption('all');
    await expect.poll(query).toEqual({ show: 'all' });
    await expect.poll(shownMarks).toEqual(records.map(({ id }) => id).sort());
    await expect.poll(shownArcs).toEqual(write(links));
    await expect.poll(listed).toEqual([]);
    await expect.poll(status).toBe('');
  });

  test('on a work dims what it is not joined with, lists its relations and stands in the address', async () => {
    await open();
    await choice(en['map.focus.work']).selectOption(WORK);
    const own = links.filter(({ from, to }) => from === WORK || to === WORK);
    expect(own.length).toBeGreaterThan(3);
    expect(own.length).toBeLessThan(links.length);
    await expect.poll(shownArcs).toEqual(write(own));
    await expect.poll(listed).toEqual(write(own));
    await expect.poll(shownMarks).toEqual(endsOf(own));
    const count = own.reduce((sum, link) => sum + link.count, 0);
    await expect.poll(status).toContain(`Shown: ${count} of `);
    await expect.poll(status).toContain(`, ${endsOf(own).length} of ${records.length} documents and meetings.`);
    await expect.poll(query).toEqual({ work: WORK });

    await page.reload();
    await expect.poll(listed).toEqual(write(own));
    await expect.poll(() => choice(en['map.focus.work']).inputValue()).toBe(WORK);
  });

  test('on a relation and on a topic can be joined, and is undone with one button', async () => {
    await open('?relation=recalls');
    const recalls = links.filter(({ predicate }) => predicate === 'recalls');
    await expect.poll(shownArcs).toEqual(write(recalls));
    await expect.poll(shownMarks).toEqual(endsOf(recalls));

    await choice(en['map.focus.topic']).selectOption('prevention');
    const has = (id: string) => records.find((record) => record.id === id)?.topics.has('prevention') ?? false;
    const both = recalls.filter(({ from, to }) => has(from) && has(to));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(recalls.length);
    await expect.poll(listed).toEqual(write(both));
    await expect.poll(query).toEqual({ relation: 'recalls', topic: 'prevention' });

    await choice(en['map.focus.relation']).selectOption('');
    await expect
      .poll(() => shownMarks())
      .toEqual(
        records
          .map(({ id }) => id)
          .filter(has)
          .sort(),
      );

    await page.getByRole('button', { name: en['map.focus.clear'] }).click();
    await expect.poll(shownArcs).toEqual(write(links));
    await expect.poll(status).toBe('');
    await expect.poll(query).toEqual({ show: 'all' });
  });

  test('says so where no relation fits', async () => {
    const alone = records.find((record) => record.in.length + record.out.length === 0);
    if (!alone) throw new Error('Every record has a relation; choose another case.');
    await open(`?work=${alone.id}`);
    await expect.poll(status).toContain(en['map.focus.none']);
    await expect.poll(shownMarks).toEqual([alone.id]);
    await expect.poll(() => page.locator('[data-focus-list]').isVisible()).toBe(false);
  });

  test('leaves out a value that the map does not know, and says which', async () => {
    await open('?work=no-such-work&relation=implements&topic=%3Cb%3Ex');
    const wanted = links.filter(({ predicate }) => predicate === 'implements');
    await expect.poll(listed).toEqual(write(wanted));
    for (const value of ['no-such-work', '<b>x'])
      await expect.poll(status).toContain(en['map.focus.unknown'].replace('{value}', value));
    await open('?work=no-such-work');
    await expect.poll(status).toContain(en['map.focus.unknown'].replace('{value}', 'no-such-work'));
    await expect.poll(shownMarks).toEqual(chain.map(({ id }) => id).sort());
  });
});

describe('the map by keyboard', () => {
  test('offers to skip the picture, reaches the marks in the order of their dates, and opens lists and marks', async () => {
    await open();
    // A link of the legend opens the list to which it leads.
    await page.locator('.legend a[href="#relation-renews"]').press('Enter');
    await page.locator('#relation-renews li').first().waitFor({ state: 'visible' });
    const skip = page.locator('.map-skip a');
    await skip.focus();
    await expect.poll(() => skip.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    const reached: string[] = [];
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? ''));
    }
    expect(reached).toEqual(records.slice(0, 8).map(({ id }) => id));
    await skip.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#table');
    // Of the mark in focus the lines are shown alone, and its name is said above.
    const mark = page.locator(`.picture-mandates a[data-id="${WORK}"]`);
    await mark.focus();
    const own = links.filter(({ from, to }) => from === WORK || to === WORK);
    await expect.poll(() => page.locator('.is-tracing .is-traced').count()).toBe(own.length);
    const name = (await mark.locator('title').textContent()) ?? '';
    await expect.poll(() => page.locator('[data-readout]').innerText()).toBe(name);
    for (const part of [corpus.workById.get(WORK)?.frontMatter.shortTitle?.en, '2000', 'paragraphs', 'relations'])
      expect(name).toContain(part);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/instruments/${WORK}/`);
  });
});

describe('the map on a telephone', () => {
  test('brings the work in focus into the strip, keeps its text at 12 px or more, and the lanes named while it scrolls', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await open('?work=rtp-iv-doc-4-14');
    const place = async () =>
      (await page.locator('a[data-id="rtp-iv-doc-4-14"] .mandate-target').boundingBox())?.x ?? Infinity;
    await expect.poll(place).toBeLessThan(350);
    await expect.poll(place).toBeGreaterThan(0);
    const smallest = await page
      .locator('.map-scroll text')
      .evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))));
    expect(smallest).toBeGreaterThanOrEqual(12);
    const region = page.locator('.map-scroll');
    const left = () =>
      page
        .locator('.lane-name')
        .first()
        .evaluate((name) => name.getBoundingClientRect().left);
    await region.evaluate((element) => (element.scrollLeft = 0));
    const before = await left();
    await region.evaluate((element) => (element.scrollLeft = 600));
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBe(600);
    await expect.poll(async () => Math.abs((await left()) - before)).toBeLessThan(1);
  });
});

describe('the timeline', () => {
  const years = () => page.locator('[data-years] h3:visible').allInnerTexts();
  const kinds = () =>
    page
      .locator('[data-kind]:visible')
      .evaluateAll((items) => [...new Set(items.map(({ dataset }) => dataset['kind']))].sort());
  const select = (label: string) => page.locator('[data-choice]').getByRole('combobox', { name: label, exact: true });
  const all = timeline.years.map(({ year }) => String(year)).reverse();

  test('is whole without script, and each year of the picture leads to its entries', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}en/timeline/`);
    const count = timeline.years.reduce((sum, { entries }) => sum + entries.length, timeline.undated.length);
    await expect.poll(() => still.page.locator('[data-kind]:visible').count()).toBe(count);
    await expect.poll(() => still.page.locator('.needs-script:visible').count()).toBe(0);
    const hrefs = await still.page
      .locator('.picture-years a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toEqual(timeline.years.map(({ year }) => `#y${year}`));
  });

  test('turns its order, with the entries of each year, and shows one kind, which the address keeps', async () => {
    await page.goto(`${address}en/timeline/`);
    await expect.poll(years).toEqual(all);
    const entries = () =>
      page
        .locator('[data-years] .year-entries a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    const newest = await entries();
    await select(en['timeline.order']).selectOption('oldest');
    await expect.poll(years).toEqual(all.toReversed());
    await expect.poll(entries).toEqual(newest.toReversed());
    await select(en['timeline.order']).selectOption('');
    await expect.poll(entries).toEqual(newest);
    // One kind is shown, kept in the address, and hides years without it.
    await select(en['timeline.kind']).selectOption('meeting');
    await expect.poll(kinds).toEqual(['meeting']);
    const wanted = timeline.years.filter(({ entries }) => entries.some(({ kind }) => kind === 'meeting'));
    await expect.poll(years).toEqual(wanted.map(({ year }) => String(year)).reverse());
    await expect.poll(status).toContain(`${corpus.meetings.length} of `);
    await expect.poll(query).toEqual({ kind: 'meeting' });
    await page.reload();
    await expect.poll(kinds).toEqual(['meeting']);
  });

  test('leaves out a value that it does not know, and says which', async () => {
    await page.goto(`${address}en/timeline/?kind=treaty&order=oldest`);
    await expect.poll(status).toBe(en['timeline.unknown'].replace('{value}', 'treaty'));
    await expect.poll(kinds).toEqual(['law', 'meeting', 'work']);
    await expect.poll(years).toEqual(all.toReversed());
  });
});
