// Back, Forward and the browser's cache: each page that keeps a choice shows again what was chosen, and its fields say what it shows.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSettings } from '../helpers/open-settings.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

/** Chooses the value at `index` of a list of the page. */
const choose = (name: string, index: number) => () =>
  page.evaluate(
    ([wanted, at]) => {
      const select = document.querySelector<HTMLSelectElement>(`main select[name="${wanted}"]`);
      if (!select) throw new Error(`No list is called ${wanted}.`);
      select.selectedIndex = at;
      for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [name, index] as const,
  );

const write = (selector: string, text: string) => () =>
  page.evaluate(
    ([wanted, value]) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`No field is ${wanted}.`);
      field.value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, text] as const,
  );

const click =
  (selector: string, index = 0) =>
  () =>
    page.evaluate(
      ([wanted, at]) => {
        const found = document.querySelectorAll<HTMLElement>(wanted)[at];
        if (!found) throw new Error(`Nothing is ${wanted}.`);
        found.click();
      },
      [selector, index] as const,
    );

interface Case {
  path: string;
  /** One of those whose state lies in each kind of place: a list, a page that asks for its data. */
  isLeftTwice?: true;
  changes: readonly (() => Promise<void>)[];
}

const CASES: readonly Case[] = [
  {
    path: 'resolutions/',
    isLeftTwice: true,
    changes: [
      choose('held', 2),
      write('main input[name="from"]', '2006'),
      write('main input[name="text"]', 'trafficking'),
      click('th[data-sort="date"] button'),
    ],
  },
  { path: 'practices/', changes: [choose('topic', 3), click('th[data-sort="date"] button')] },
  { path: 'map/', changes: [choose('show', 1)] },
  { path: 'map/?show=all', changes: [choose('topic', 3), choose('relation', 2)] },
  { path: 'timeline/', changes: [choose('kind', 1), choose('order', 1)] },
  {
    path: 'statistics/figures/',
    changes: [choose('b', 2), choose('from', 3), click('[data-choices] input', 2), click('[data-choices] input', 3)],
  },
  { path: 'commitments/ratify-palermo-protocol/', changes: [choose('a', 1), choose('b', 2)] },
  { path: 'commitments/civil-society-2009/', changes: [choose('verdict', 1)] },
  { path: 'legislation/treaties/', changes: [choose('t', 2), choose('in', 2)] },
  {
    path: 'legislation/',
    changes: [
      choose('group', 1),
      choose('sort', 1),
      write('main input[name="state"]', 'a'),
      write('main input[name="on"]', '2012-01-01'),
    ],
  },
  {
    path: 'legislation/criteria/non-punishment/',
    changes: [click('[data-choose]', 1), write('main input[type="date"]', '2012-01-01')],
  },
  {
    path: 'legislation/compare/?c=ar,bo',
    changes: [click('form input[name="d"]'), write('main input[name="on"]', '2015-01-01')],
  },
  { path: 'commitments/provisions/', changes: [click('[data-facet="topic"] input', 1), click('[data-view]', 1)] },
  {
    path: 'search/?q=victims',
    isLeftTwice: true,
    changes: [choose('sort', 1), click('[data-facet] input:not(:disabled)', 0)],
  },
];

/** In the page: what the reader sees, and what the fields and the address say. */
function readLook() {
  return {
    address: `${location.pathname}${location.search}`,
    fields: [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')].map(
      (field) => (field instanceof HTMLInputElement && field.type === 'checkbox' ? String(field.checked) : field.value),
    ),
    isBusy: document.querySelector('[data-busy], [aria-busy="true"]') !== null,
    marked: [...document.querySelectorAll('main .is-off, main [aria-current]')].length,
    order: [...document.querySelectorAll('th[aria-sort]')].map((heading) => heading.getAttribute('aria-sort')),
    says: [...document.querySelectorAll('main :is(output, p[data-status]), #results-status')].map((line) =>
      line.textContent.replace(/\s+/g, ' '),
    ),
    shown: [...document.querySelectorAll('main :is(tr, li, figure, [data-group])')]
      .filter((part) => !part.closest('[hidden]'))
      .map(({ textContent }) => textContent.replace(/\s+/g, '').slice(0, 40)),
  };
}

const look = () => page.evaluate(readLook);
type Look = ReturnType<typeof readLook>;
let rests = 0;

/** What stands once nothing is under way and nothing changes: the page itself looks twice, and hands over what it saw at the end. */
async function rest(): Promise<Look> {
  await page.waitForLoadState('load');
  await page.evaluate(`window.readLook = ${readLook.toString()}`);
  const seen = await page.waitForFunction(
    (turn) => {
      const kept = window as unknown as { readLook: typeof readLook; lastLook?: string };
      const now = kept.readLook();
      const text = `${turn} ${JSON.stringify(now)}`;
      const isAsBefore = kept.lastLook === text;
      kept.lastLook = text;
      return isAsBefore && !now.isBusy && now;
    },
    ++rests,
    { polling: 100 },
  );
  const value = await seen.jsonValue();
  if (value === false) throw new Error('The page does not come to rest.');
  return value;
}

/** Opens the page of a case, and changes it. */
async function open({ path, changes }: Case): Promise<{ first: Look; left: Look; entries: number }> {
  await page.goto(`${address}en/${path}`, { waitUntil: 'networkidle' });
  const first = await rest();
  // An entry of its own for what is chosen, where that makes none.
  const before = await page.evaluate(() => {
    location.hash = '#main';
    return history.length - 1;
  });
  for (const act of changes) {
    await act();
    // What is typed is written to the address once it rests, or when the field is left.
    await page.evaluate(() => document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    await page.waitForLoadState('networkidle');
    await rest();
  }
  const left = await rest();
  expect(left).not.toEqual(first);
  return { first, left, entries: (await page.evaluate(() => history.length)) - before };
}

/** What is chosen, whatever the language: fields in the order of their names, since states and topics have that of the language. */
function readChosen() {
  return page.evaluate(() => ({
    path: location.pathname.replace(/^\/\w\w\//, ''),
    query: location.search,
    fields: [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')]
      .filter((field) => field.type !== 'checkbox' || (field instanceof HTMLInputElement && field.checked))
      .map(({ name, value }) => `${name}=${value}`)
      .toSorted(),
    order: [...document.querySelectorAll('th[aria-sort]')].map((heading) => heading.getAttribute('aria-sort')),
  }));
}

/** Leaves for a page of the site by a link, as a reader does. */
async function leave(): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('footer a[href$="/about/"]')?.click());
  await page.waitForURL('**/about/');
}

describe('a choice', () => {
  // Each page is opened and changed once, which takes longer than what is then asked.
  test.each(CASES)(
    'is kept on Back and Forward, in the fields, along the address and in another language: $path',
    async (at) => {
      const { first, left, entries } = await open(at);
      const isAsLeft = async () => {
        await expect.poll(look).toEqual(left);
        // And it stays so when the browser has filled in what it keeps.
        expect(await rest()).toEqual(left);
      };
      await leave();
      await page.goBack();
      await isAsLeft();
      if (at.isLeftTwice === true) {
        await page.goForward();
        await page.goBack();
        await isAsLeft();
      }

      // The fields say what the page shows, whatever the browser has put into them.
      await page.evaluate(() => {
        // As a browser does, without an event. Words to be sent, and states to be compared, may be half filled in.
        for (const field of document.querySelectorAll<HTMLInputElement>(
          'main [data-filters] input, main input[type="date"]',
        ))
          field.value = '';
        for (const box of document.querySelectorAll<HTMLInputElement>('main input[type="checkbox"]'))
          box.checked = box.defaultChecked;
        for (const select of document.querySelectorAll('select'))
          if (select.closest('main') && !select.closest('atlas-compare')) select.selectedIndex = 0;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect.poll(look).toEqual(left);

      // To its other entries.
      await page.evaluate((by) => history.go(-by), entries);
      await expect.poll(look).toEqual(first);
      await page.evaluate((by) => history.go(by), entries);
      await expect.poll(look).toEqual(left);

      const chosen = await readChosen();
      await openSettings(page);
      await page.locator('.languages').getByRole('link', { name: 'Español' }).click();
      await page.waitForURL('**/es/**');
      await expect.poll(readChosen).toEqual(chosen);
      await rest();
      expect(await readChosen()).toEqual(chosen);
    },
  );
});

describe('every page', () => {
  const box = () => page.locator('header atlas-instant input');

  test('has on Back and Forward the words of the search box, however it was left', async () => {
    await page.goto(`${address}en/glossary/`);
    // What keeps the words is loaded when the box is first used.
    const write = async (words: string) => {
      await box().fill(words);
      await page.waitForLoadState('networkidle');
    };
    await write('shelter');
    await leave();
    await write('visa');
    await page.goBack();
    await expect.poll(() => box().inputValue()).toBe('shelter');
    await page.goForward();
    await expect.poll(() => box().inputValue()).toBe('visa');
  });

  test('has on Back the focus on the link that led away, and the table its stop there', async () => {
    await page.goto(`${address}en/legislation/`);
    const cell = page.locator('main tbody tr:nth-of-type(6) td:nth-of-type(4) a');
    const to = (await cell.getAttribute('href')) ?? '';
    await cell.focus();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${to}`);
    await page.goBack();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await expect.poll(focused).toBe(to);
    await expect.poll(() => page.locator('main table a[tabindex="0"]').getAttribute('href')).toBe(to);
  });

  test('shows from the cache of the browser the list that was changed on another page', async () => {
    await page.goto(`${address}en/commitments/provisions/`, { waitUntil: 'networkidle' });
    const list = page.locator('[data-view="list"]');
    await expect.poll(() => list.textContent()).not.toContain('1');
    await page.evaluate(() => {
      localStorage.setItem('list', 'ag-res-2348~3.d');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect.poll(() => list.textContent()).toContain('1');
  });
});
