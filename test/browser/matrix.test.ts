// The matrix of answers: whole without script; filters, order and day with it, kept in the address; a list on a phone.
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { Atlas } from '../../src/atlas/atlas.ts';
import { answerOn } from '../../src/rooms/legislation/answers-on.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { answerDatesOf } from '../../src/atlas/answer-dates.ts';
import { answerOf, countAnswers } from '../../src/atlas/coverage.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { ANSWER_STATUSES } from '../../src/schemas/country.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = `${inject('siteAddress')}en/legislation/`;
const en = DICTIONARIES.en;
const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const { countries, vocabularies } = corpus;
const { criteria } = vocabularies;
const DAY = '2008-06-15';

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const field = (label: string): Locator => page.locator('[data-filters]').getByLabel(label, { exact: true });
const choice = (label: string): Locator => page.getByRole('combobox', { name: label });
const shownStates = () => page.locator('.matrix tbody tr:visible th a').allTextContents();
const query = () => new URL(page.url()).searchParams;

/** What is said of how much is shown. */
const shown = (states: number, questions: number) =>
  fillIn(en['legislation.matrix.shown'], {
    states,
    questions,
    allStates: countries.length,
    allQuestions: criteria.length,
  });

/** Numbers of the foot, a list for each answer in the order of `ANSWER_STATUSES`. */
const readFoot = () =>
  page
    .locator('.matrix tfoot tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td:not(.opener)')].map((cell) => Number(cell.textContent))),
    );

/** Numbers of marks in each column, counted in the cells. */
const countMarks = () =>
  page
    .locator('.matrix tbody')
    .evaluate(
      (body, statuses) =>
        statuses.map((status) =>
          [...(body.querySelector('tr')?.querySelectorAll('td:not(.opener)') ?? [])].map(
            (_, column) =>
              [...body.querySelectorAll('tr')].filter((row) =>
                row.querySelectorAll('td:not(.opener)')[column]?.querySelector(`.mark-${status}`),
              ).length,
          ),
        ),
      [...ANSWER_STATUSES],
    );

const columnIds = () =>
  page
    .locator('.matrix thead .turned a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));

describe('without script', () => {
  test('the table is whole, links every answer, and its counts add up', async () => {
    const { page: still } = await session.visitor.open({ javaScriptEnabled: false });
    page = still;
    await page.goto(address);
    const ids = await columnIds();
    expect([...ids].sort()).toEqual(criteria.map(({ id }) => id).sort());
    await expect.poll(() => page.locator('.matrix tbody tr:visible').count()).toBe(countries.length);
    const wanted = countries.flatMap(({ code }) => ids.map((id) => `/en/legislation/${code}/#${id}`));
    const hrefs = await page
      .locator('.matrix tbody td:visible a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.sort()).toEqual(wanted.sort());
    const counts = ids.map((id) => countAnswers(atlas, id));
    await expect.poll(readFoot).toEqual(ANSWER_STATUSES.map((status) => counts.map((count) => count[status])));
    await expect.poll(countMarks).toEqual(await readFoot());
    await expect.poll(() => page.locator('[data-filters]').isVisible()).toBe(false);
  });
});

describe('with script', () => {
  beforeEach(async () => {
    await page.goto(address);
  });

  test('filters states and groups, says how many, sorts by the number of yes, and keeps all of it in the address', async () => {
    await field(en['legislation.matrix.state']).fill('saint');
    const wanted = countries.map(({ labels }) => labels.en).filter((name) => name.includes('Saint'));
    await expect.poll(async () => (await shownStates()).sort()).toEqual(wanted.sort());
    await choice(en['legislation.matrix.group']).selectOption('stay');
    const ofGroup = criteria.filter(({ group }) => group === 'stay');
    await expect.poll(() => page.locator('.matrix thead .turned:visible').count()).toBe(ofGroup.length);
    await expect
      .poll(() => page.locator('.matrix tbody td:not(.opener):visible').count())
      .toBe(ofGroup.length * wanted.length);
    const status = page.locator('[data-filters] [role="status"]');
    await expect.poll(() => status.innerText()).toBe(shown(wanted.length, ofGroup.length));
    await expect.poll(() => Object.fromEntries(query())).toEqual({ group: 'stay', state: 'saint' });

    await page.reload();
    await expect.poll(async () => (await shownStates()).sort()).toEqual(wanted.sort());
    await field(en['legislation.matrix.state']).fill('qqzz');
    await expect.poll(() => status.innerText()).toBe(en['list.filter.none']);
    await page.getByRole('button', { name: en['list.filter.clear'] }).click();
    await expect
      .poll(() => page.locator('.matrix tbody td:not(.opener):visible').count())
      .toBe(countries.length * criteria.length);
    await expect.poll(() => query().size).toBe(0);

    // It sorts by the number of yes, and restores the order from the address.
    const yesOf = (name: string) => {
      const country = countries.find(({ labels }) => labels.en === name);
      return criteria.filter(({ id }) => country && answerOf(country, id).status === 'yes').length;
    };
    const byName = await shownStates();
    await choice(en['legislation.matrix.sort']).selectOption('yes');
    await expect.poll(async () => (await shownStates()).map(yesOf)).toEqual(byName.map(yesOf).sort((a, b) => b - a));
    const sorted = await shownStates();
    expect(sorted).not.toEqual(byName);
    await page.goto(`${address}?sort=yes`);
    await expect.poll(shownStates).toEqual(sorted);
    await choice(en['legislation.matrix.sort']).selectOption('');
    await expect.poll(shownStates).toEqual(byName);
  });

  test('shows what is recorded as in force on a day, and in a subregion, from the fields and from the address', async () => {
    const before = await readFoot();
    const ids = await columnIds();
    const wanted = ANSWER_STATUSES.map((status) =>
      ids.map(
        (id) =>
          countries.filter((country) => {
            const answer = answerOf(country, id);
            const { since, until } = answerDatesOf(atlas, answer);
            const dated = { status: answer.status, since, until };
            return answerOn(dated, DAY) === status;
          }).length,
      ),
    );
    expect(wanted).not.toEqual(before);
    await field(en['legislation.matrix.on']).fill(DAY);
    await expect.poll(() => query().get('on')).toBe(DAY);
    await expect.poll(readFoot).toEqual(wanted);

    await page.reload();
    await expect.poll(() => field(en['legislation.matrix.on']).inputValue()).toBe(DAY);
    await expect.poll(readFoot).toEqual(wanted);
    await expect.poll(countMarks).toEqual(wanted);
    const note = en['legislation.matrix.on.note'].replace('{date}', 'on 15 June 2008');
    await expect.poll(() => page.locator('[data-on-line]').innerText()).toBe(note);

    await page.getByRole('button', { name: en['list.filter.clear'] }).click();
    await expect.poll(readFoot).toEqual(before);
    await expect.poll(countMarks).toEqual(before);
    await expect.poll(() => page.locator('[data-on-line]').isVisible()).toBe(false);

    // It keeps the states of a subregion, and counts them alone.
    const andean = vocabularies.subregions.find(({ id }) => id === 'andean')?.members ?? [];
    await choice(en['list.subregion']).selectOption('andean');
    const codes = () =>
      page.locator('.matrix tbody tr:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')));
    await expect.poll(async () => (await codes()).sort()).toEqual([...andean].sort());
    await expect.poll(() => Object.fromEntries(query())).toEqual({ in: 'andean' });
    await page.reload();
    await expect.poll(async () => (await codes()).sort()).toEqual([...andean].sort());
    await expect
      .poll(async () => (await readFoot()).reduce((sum, counts) => sum + (counts[0] ?? 0), 0))
      .toBe(andean.length);
  });

  test('is reached by keyboard: Mexico on non-punishment takes at most twelve presses of Tab, and arrows do the rest', async () => {
    let tabs = 0;
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const tabTo = async (href: string) => {
      for (let presses = 0; presses < 12 && (await focused()) !== href; presses++) {
        await page.keyboard.press('Tab');
        tabs++;
      }
      expect(await focused()).toBe(href);
      await page.keyboard.press('Enter');
    };
    await tabTo('#content');
    await tabTo('#_matrix');
    await expect.poll(focused).toMatch(/^\/en\/legislation\/\w\w\/#/);
    const wanted = '/en/legislation/mx/#non-punishment';
    const first = await focused();
    const ids = await columnIds();
    const codes = await page
      .locator('.matrix tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code') ?? ''));
    const [, , , code = '', question = ''] = first.replace('#', '').split('/');
    for (let row = codes.indexOf(code); row < codes.indexOf('mx'); row++) await page.keyboard.press('ArrowDown');
    for (let column = ids.indexOf(question); column < ids.indexOf('non-punishment'); column++)
      await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(wanted);
    expect(tabs).toBeLessThanOrEqual(12);

    const link = page.locator(`.matrix a[href="${wanted}"]`);
    const isCovered = () =>
      link.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(isCovered).toBe(false);
    await expect.poll(() => page.locator('[data-readout]').innerText()).toContain('Mexico');
    // A letter goes down the names in the same column, and from the last of them to the first again.
    for (const state of ['bb', 'bz', 'bo', 'br', 'bb']) {
      await page.keyboard.press('b');
      expect(await focused()).toBe(`/en/legislation/${state}/#non-punishment`);
    }
    await page.keyboard.press('m');
    expect(await focused()).toBe(wanted);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain('/criteria/');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await expect.poll(focused).toMatch(/^\/en\/legislation\/\w\w\/$/);
    await link.focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.matrix') === null)).toBe(true);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/legislation/mx/#non-punishment');
  });
});

describe('the address', () => {
  test('says that a date is none, and changes nothing', async () => {
    await page.goto(`${address}?on=2012-02-31`);
    const counts = (await columnIds()).map((id) => countAnswers(atlas, id));
    const now = ANSWER_STATUSES.map((status) => counts.map((count) => count[status]));
    const message = en['legislation.matrix.on.invalid'].replace('{date}', '2012-02-31');
    await expect.poll(() => page.locator('[data-on-line]').innerText()).toBe(message);
    await expect.poll(readFoot).toEqual(now);
    await expect.poll(countMarks).toEqual(now);
  });

  test('sorts by the answer to a question: yes, partial, no, not recorded', async () => {
    await page.goto(`${address}?sort=non-punishment`);
    const ranks = () =>
      page.locator('.matrix tbody tr').evaluateAll(
        (rows, statuses) =>
          rows.map((row) => {
            const mark = row.querySelector('a[href$="#non-punishment"] .mark')?.getAttribute('class') ?? '';
            return statuses.findIndex((status) => mark.endsWith(`mark-${status}`));
          }),
        [...ANSWER_STATUSES],
      );
    await expect.poll(async () => (await ranks()).toSorted().join()).toBe((await ranks()).join());
    expect(new Set(await ranks()).size).toBeGreaterThan(2);
    const heading = page.locator('.matrix thead th[aria-sort]');
    await expect.poll(() => heading.innerText()).toBe(criteria.find(({ id }) => id === 'non-punishment')?.labels.en);
  });

  test('tells an unknown question, state, order and subregion with the nearest, and shows the whole', async () => {
    await page.goto(`${address}?q=non-punishmnt&c=mexco&sort=zzzzzz&in=caricum`);
    const box = page.locator('[data-warnings]');
    await expect.poll(() => box.locator('p').count()).toBe(4);
    await expect
      .poll(() => box.locator('a').allInnerTexts())
      .toEqual([
        criteria.find(({ id }) => id === 'non-punishment')?.labels.en,
        'Mexico',
        vocabularies.subregions.find(({ id }) => id === 'caricom')?.labels.en,
      ]);
    await expect
      .poll(() => page.locator('.matrix tbody td:not(.opener):visible').count())
      .toBe(countries.length * criteria.length);
    await box.locator('a').last().click();
    await expect.poll(() => query().get('in')).toBe('caricom');
  });
});

describe('the page', () => {
  test('loads at most 60 kB, shows the whole table from 920 px, and prints it', async () => {
    await session.renew();
    await page.goto(address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(session.visit.requests.map((request) => request.sizes()));
    expect(session.visit.requests.some((request) => request.url().endsWith('.css'))).toBe(true);
    expect(sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThanOrEqual(60_000);
    // From 920 px the table is whole without a box that scrolls, and on paper.
    const fits = () =>
      page
        .locator('.matrix')
        .evaluate(
          (table) =>
            table.getBoundingClientRect().right <= document.documentElement.clientWidth &&
            getComputedStyle(table.parentElement ?? table).overflow === 'visible',
        );
    for (const width of [920, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(fits, { message: `${width} px` }).toBe(true);
    }
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.matrix td:visible').count()).toBe((countries.length + 4) * criteria.length);
  });

  test('shows one state at a time at 375 px, without scrolling sideways, and passes axe with a day, in light and dark', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(address);
    await expect.poll(() => page.locator('.matrix tbody td:not(.opener):visible').count()).toBe(0);
    const row = page.locator('.matrix tbody tr').filter({ has: page.getByRole('link', { name: 'Argentina' }) });
    await row.locator('summary').click();
    await expect.poll(() => page.locator('.matrix tbody td:not(.opener):visible').count()).toBe(criteria.length);
    await expect.poll(() => row.locator('td .words').first().isVisible()).toBe(true);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    // Without a day, and on a wide screen, axe looks at it among the pages of every kind.
    await field(en['legislation.matrix.on']).fill(DAY);
    await page.locator('[data-on-line]').waitFor();
    expect(await findAxeViolationsInBothThemes(page)).toEqual([]);
  });

  test('shows one question of all states at 375 px, and one state by choice', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(address);
    await choice(en['legislation.matrix.oneQuestion']).selectOption('non-punishment');
    const cells = page.locator('.matrix tbody td:not(.opener):visible');
    await expect.poll(() => cells.count()).toBe(countries.length);
    await expect.poll(() => cells.first().locator('.words').isVisible()).toBe(true);
    await page.goto(`${address}?c=mx`);
    await expect.poll(shownStates).toEqual(['Mexico']);
    await expect.poll(() => cells.count()).toBe(criteria.length);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});
