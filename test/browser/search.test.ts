// Search: known things are found first, the state is in the address, and every way to fail is told in plain words.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { realCorpus } from '../helpers/real-corpus.ts';
import { findAnswer } from '../../src/atlas/coverage.ts';
import { workPath } from '../../src/addresses/work-path.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';

import { findAxeViolationsInBothThemes } from '../helpers/browser-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';
import { readAnswer, search, searchAgain, type Answer } from '../helpers/search-page.ts';
import { findFile, readSitePage } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const address = inject('siteAddress');
const corpus = await realCorpus();
const { works } = corpus;
const { en, es } = DICTIONARIES;

let page: Page;
const session = watchPages(address, (opened) => {
  page = opened;
});

const ask = (query: string, language = 'en', filters: Record<string, string> = {}) =>
  search(page, address, language, query, filters);

/** Types a query into the page that is open. */
const type = (query: string) => searchAgain(page, query);

const box = (facet: string, id: string) => page.locator(`[data-facet="${facet}"] input[value="${id}"]`);
const openFacet = (facet: string) => page.locator(`[data-facet="${facet}"] > summary`).click();

/** The first number of a text, written in English. */
const countIn = (text: string) => Number(/\d[\d,]*/.exec(text)?.[0].replace(',', ''));

/** All that is held of a work, as text. */
function textOfWork(href: string): string | undefined {
  const id = href.split('/').at(-2);
  const work = works.find(({ workId }) => workId === id);
  return work && JSON.stringify({ ...work.frontMatter, summary: work.summary.text, provisions: work.provisions });
}

/** A provision with an official term in `language` that no other provision has, and one word of that term found nowhere else. */
function findRareTerm(language: string) {
  for (const work of works) {
    for (const { n, terms } of work.provisions) {
      for (const term of terms) {
        if (term.language !== language || !/^\p{L}{7,}$/u.test(term.text)) continue;
        const others = works.filter((other) =>
          JSON.stringify(other).toLowerCase().includes(term.text.slice(0, 6).toLowerCase()),
        );
        const inDigests = JSON.stringify([work.frontMatter.titles, work.summary.text]).includes(term.text);
        if (others.length === 1 && !inDigests) return { work, n, word: term.text };
      }
    }
  }
  throw new Error(`No provision has a rare term in ${language}.`);
}

describe('a symbol', () => {
  test('gives its resolution, document or paragraph first, however it is written', async () => {
    await page.goto(`${address}en/search/`);
    for (const query of ['2348', 'AG/RES. 2348 (XXXVII-O/07)', 'agres2348', 'ag res 2348', 'AG/RES 2348']) {
      const { rows } = await type(query);
      expect(rows[0], query).toMatchObject({
        href: '/en/resolutions/ag-res-2348/',
        title: expect.stringMatching(/^AG\/RES\. 2348 \(XXXVII-O\/07\)/) as string,
      });
    }
    // Of a document of a meeting, and with the number of a paragraph.
    expect((await type('rtp-ii/doc.7/09')).rows[0]?.href).toBe('/en/reports/rtp-ii-doc-7-09/');
    expect((await type('2348 3.d')).rows[0]?.href).toBe('/en/resolutions/ag-res-2348/#3.d');
  });

  test('lists no work twice', async () => {
    await page.goto(`${address}en/search/`);
    for (const query of ['2348', '2348 3.d', 'REMJA-V', 'A/RES/55/25']) {
      const { rows } = await type(query);
      const records = rows.map(({ href }) => href.split('#')[0]).filter((href) => !href?.endsWith('/glossary/'));
      expect(records.length, query).toBeGreaterThan(0);
      expect(records, query).toEqual([...new Set(records)]);
    }
  });

  test('stands first from another interface language, and words give pages in that language', async () => {
    const { rows } = await ask('2348', 'fr');
    expect(rows[0]?.href).toBe('/fr/resolutions/ag-res-2348/');
    const words = await type('traite');
    expect(words.rows.length).toBeGreaterThan(0);
    expect(words.rows.every(({ href }) => href.startsWith('/fr/'))).toBe(true);
  });
});

describe('words', () => {
  test('are found with and without accents', async () => {
    const plain = await ask('trafico', 'es');
    const accented = await type('tráfico');
    expect(plain.rows.length).toBeGreaterThan(0);
    expect(plain.rows.map(({ href }) => href)).toEqual(accented.rows.map(({ href }) => href));
  });

  test.each(['en', 'es'])('that stand in one provision only lead to that paragraph (%s)', async (language) => {
    const { work, n, word } = findRareTerm(language);
    const { rows } = await ask(word, language);
    const href = `/${language}/${workPath(work)}`;
    const row = rows.find((candidate) => candidate.href === href);
    expect(row?.subs).toContain(`${href}#${n}`);

    await page.locator(`#results a[href="${href}#${n}"]`).click();
    await page.waitForURL(`**${href}#${n}`);
    const target = page.locator(`[id="${n}"]`);
    await expect.poll(() => target.evaluate((element) => element.matches(':target'))).toBe(true);
    const isInView = () =>
      target.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });

  test('in quotes are matched whole: "3" is not 300', async () => {
    const { rows } = await ask('"3"');
    const texts = rows.map(({ href }) => textOfWork(href)).filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/(?<![\p{L}\p{N}])3(?![\p{L}\p{N}])/u.test(text))).toEqual([]);
  });

  test('must all occur, and those that are not there give no result, a sentence and the lists', async () => {
    const both = await ask('residence permit');
    const texts = both.rows.map(({ href }) => textOfWork(href)).filter((text) => text !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/residen/i.test(text) || !/permi/i.test(text))).toEqual([]);

    const one = await type('children');
    expect(one.rows.length).toBeGreaterThan(0);
    const withUnknown = await type('children qqzzxxvv');
    expect(withUnknown.rows).toEqual([]);

    const { rows, status } = await type('qqzzxxvv');
    expect(rows).toEqual([]);
    expect(status).toBe(en['search.none'].replace('{query}', 'qqzzxxvv'));
    const help = page.locator('[data-help]');
    await expect.poll(() => help.isVisible()).toBe(true);
    await expect.poll(() => help.getByRole('link', { name: en['collection.resolutions'] }).isVisible()).toBe(true);
    await expect.poll(() => help.locator('[data-retry]').isVisible()).toBe(false);
  });

  test('are marked in the results and on the page that a result opens', async () => {
    const { rows } = await ask('slavery');
    expect(rows.some(({ marks }) => marks > 0)).toBe(true);
    await page.locator('#results .sub a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    const marks = page.locator('main mark');
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
    await expect
      .poll(() => marks.allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/slavery/i)]));
  });

  test('are not marked on a page that was opened in another way', async () => {
    await page.goto(`${address}en/instruments/ilo-c182/`);
    await expect.poll(() => page.locator('mark').count()).toBe(0);
  });

  test.each([
    ['en', ['children', 'slavery', 'residence']],
    ['es', ['víctimas']],
  ])('give results whose every address exists (%s)', async (language, queries) => {
    await page.goto(`${address}${language}/search/`);
    const targets: string[] = [];
    for (const query of queries) {
      const { rows } = await type(query);
      expect(rows.length, query).toBeGreaterThan(0);
      targets.push(...rows.flatMap(({ href, subs }) => [href, ...subs]));
    }
    const lost = targets.filter((target) => {
      const [path = '', ...fragments] = target.split('#');
      const file = findFile(path.slice(1), SITE);
      if (file === undefined || fragments.length > 1) return true;
      const [n] = fragments;
      return (
        n !== undefined &&
        !readSitePage(file)
          .root.querySelectorAll('[id]')
          .some(({ id }) => id === n)
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('the status line', () => {
  test('is a live region that is empty in the page as sent', () => {
    const { root } = readSitePage('en/search/index.html');
    const status = root.querySelector('#results-status');
    expect(status?.getAttribute('role')).toBe('status');
    expect(status?.textContent).toBe('');
  });

  test('stays empty until there is something to say, then says how many results there are', async () => {
    await page.goto(`${address}en/search/`);
    await expect.poll(() => page.locator('[data-progress]').innerText()).toBe(en['search.empty']);
    expect(await page.locator('#results-status').textContent()).toBe('');
    const { rows, status } = await type('resettlement');
    expect(rows.length).toBeGreaterThan(1);
    expect(status).toBe(
      en['search.count.other'].replace('{count}', String(rows.length)).replace('{query}', 'resettlement'),
    );
  });
});

describe('the address', () => {
  test('holds query and filters, and gives them back after a reload and Back', async () => {
    const all = await ask('children');
    await openFacet('type');
    await box('type', 'conclusions').check();
    const some = await readAnswer(page);
    expect(some.rows.length).toBeGreaterThan(0);
    expect(some.rows.every(({ href }) => href.startsWith('/en/conclusions/'))).toBe(true);
    await expect.poll(() => new URL(page.url()).searchParams.toString()).toBe('q=children&collection=conclusions');

    await page.reload();
    await expect.poll(() => readAnswer(page)).toEqual(some);
    await expect.poll(() => box('type', 'conclusions').isChecked()).toBe(true);
    await expect.poll(() => box('type', 'conclusions').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#search-box').inputValue()).toBe('children');

    await page.goBack();
    await expect.poll(async () => (await readAnswer(page)).status).toBe(all.status);
    await expect.poll(async () => (await readAnswer(page)).rows).toEqual(all.rows);
    await expect.poll(() => box('type', 'conclusions').isChecked()).toBe(false);
  });

  test('takes several values of one filter as any of them, and gives both back on Back', async () => {
    const one = await ask('children', 'en', { collection: 'conclusions' });
    const other = await ask('children', 'en', { collection: 'resolutions' });
    await box('type', 'conclusions').check();
    const either = await readAnswer(page);
    await expect.poll(() => new URL(page.url()).search).toBe('?q=children&collection=resolutions,conclusions');
    expect(countIn(either.status)).toBe(countIn(one.status) + countIn(other.status));
    await page.goBack();
    await expect.poll(() => readAnswer(page)).toEqual(other);
    await expect.poll(() => box('type', 'conclusions').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => readAnswer(page)).toEqual(either);
    await expect.poll(() => box('type', 'conclusions').isChecked()).toBe(true);
  });

  test('survives a filter that does not exist', async () => {
    const { rows } = await ask('children', 'en', { collection: 'no-such-thing', page: '-4', other: 'x' });
    expect(rows.length).toBeGreaterThan(0);
    await expect
      .poll(() => page.locator('[data-warnings]').innerText())
      .toBe(en['facet.unknown'].replace('{value}', 'no-such-thing'));
  });

  test('can be cleared of filters', async () => {
    await ask('children', 'en', { collection: 'conclusions' });
    await page.locator('[data-clear]').click();
    await readAnswer(page);
    await expect.poll(() => new URL(page.url()).searchParams.toString()).toBe('q=children');
  });

  test('keeps how many results are shown', async () => {
    const first = await ask('children');
    await page.locator('[data-more]').click();
    await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(first.rows.length);
    const more = await readAnswer(page);
    expect(more.rows.slice(0, first.rows.length)).toEqual(first.rows);
    await page.reload();
    await expect.poll(async () => (await readAnswer(page)).rows).toEqual(more.rows);
  });
});

describe('going away and back', () => {
  test('finds the same list at the same place, with the focus on the link that was opened', async () => {
    await ask('children');
    await page.locator('[data-more]').click();
    await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(8);
    const before = await readAnswer(page);
    const link = page.locator('#results .result-title').nth(10);
    const href = await link.getAttribute('href');
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(200);
    await link.click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect.poll(async () => (await readAnswer(page)).rows).toEqual(before.rows);
    await expect.poll(() => page.evaluate((at) => Math.abs(scrollY - at), place)).toBeLessThan(5);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  });

  test('a shared link gives order, view and terms as they were', async () => {
    await ask('trata', 'es');
    await page.locator('select[name="sort"]').selectOption('date');
    await readAnswer(page);
    await page.locator('select[name="view"]').selectOption('provisions');
    await readAnswer(page);
    await page.getByRole('button', { name: es['search.also.off'] }).click();
    const before = await readAnswer(page);
    expect(before.rows.length).toBeGreaterThan(0);
    await expect
      .poll(() => new URL(page.url()).searchParams.toString())
      .toBe('q=trata&sort=date&view=provisions&terms=0');
    const shared = await session.visitor.open();
    await shared.page.goto(page.url());
    await expect.poll(() => readAnswer(shared.page)).toEqual(before);
    await expect.poll(() => shared.page.locator('select[name="sort"]').inputValue()).toBe('date');
    expect(shared.problems).toEqual([]);
  });

  test('Back and Forward walk through the queries', async () => {
    await page.goto(`${address}en/search/`);
    await type('slavery');
    const first = await readAnswer(page);
    await type('resettlement');
    const second = await readAnswer(page);
    await page.goBack();
    await expect.poll(async () => (await readAnswer(page)).rows).toEqual(first.rows);
    await expect.poll(() => page.locator('#search-box').inputValue()).toBe('slavery');
    await page.goForward();
    await expect.poll(async () => (await readAnswer(page)).rows).toEqual(second.rows);
  });
});

describe('what is said of a search', () => {
  test('is announced once', async () => {
    await page.goto(`${address}en/search/`);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      for (const region of document.querySelectorAll('[role="status"], [aria-live]'))
        new MutationObserver(() => {
          if (region.textContent) said.push(region.textContent);
        }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await type('2348');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (globalThis as { said?: string[] }).said)).toHaveLength(1);
  });

  test('tells the query in words, in the language of the page', async () => {
    await ask('consular "right to contact" type:reports year:2004..2012', 'en');
    await expect
      .poll(() => page.locator('[data-notes]').innerText())
      .toContain('both “consular” and the phrase “right to contact”, in Reports and submissions, 2004 to 2012');
    await ask('consular -Suriname país:ar', 'es');
    await expect
      .poll(() => page.locator('[data-notes]').innerText())
      .toContain('«consular», Estado: Argentina, sin «Suriname»');
  });

  test('says where the query is wrong, and a click repairs it', async () => {
    const { status, rows } = await ask('children year:2012..2004');
    expect(rows).toEqual([]);
    expect(status).toContain('year:2012..2004');
    await page.getByRole('button', { name: 'year:2004..2012' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('children year:2004..2012');
    await expect.poll(async () => (await readAnswer(page)).rows.length).toBeGreaterThan(0);
  });

  test('explains each result, names what else was searched, and a click leaves it out', async () => {
    await ask('victim');
    const why = await page.locator('#results .result-why').allInnerTexts();
    expect(why.length).toBeGreaterThan(0);
    expect(why.join()).toContain('victims');
    const along = await type('TIP');
    await expect.poll(() => page.locator('[data-notes]').innerText()).toContain('trafficking in persons');
    await page.getByRole('button', { name: en['search.also.off'] }).click();
    const alone = await readAnswer(page);
    await expect.poll(() => new URL(page.url()).searchParams.get('terms')).toBe('0');
    expect(alone.status).not.toBe(along.status);
  });

  test('offers the neighbours of a symbol that is not held', async () => {
    const { rows } = await ask('AG/RES. 2349');
    expect(rows).toEqual([]);
    await page.locator('[data-notes]').getByRole('link', { name: /2348/ }).click();
    await page.waitForURL('**/en/resolutions/ag-res-2348/');
  });

  test('offers what to leave out where nothing is found, and does it', async () => {
    const { rows } = await ask('torture peonage');
    expect(rows).toEqual([]);
    const offer = page.locator('[data-relax]').getByRole('button', { name: /“torture”/ });
    const count = countIn(await offer.innerText());
    await offer.click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('peonage');
    await expect.poll(async () => countIn((await readAnswer(page)).status)).toBe(count);
    await expect.poll(() => page.locator('[data-relax]').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results-status');
  });

  test('offers to give up a filter where nothing is found, with what that would leave', async () => {
    const { rows } = await ask('children', 'en', { collection: 'resolutions', country: 'gd' });
    expect(rows).toEqual([]);
    const offer = page.locator('[data-relax]').getByRole('button', { name: en['search.filter.country'] });
    const count = countIn(await offer.innerText());
    await offer.click();
    await page.waitForURL((url) => url.searchParams.toString() === 'q=children&collection=resolutions');
    await expect.poll(async () => countIn((await readAnswer(page)).status)).toBe(count);
    await expect.poll(() => box('country', 'gd').isChecked()).toBe(false);
  });
});

describe('filters', () => {
  test('show live counts, and none that would lead to nothing', async () => {
    await ask('slavery');
    await openFacet('type');
    const read = () =>
      page.locator('[data-facet="type"] label').evaluateAll((labels) =>
        labels.map((label) => {
          const input = label.querySelector('input');
          const count = Number(label.querySelector('[data-count]')?.textContent || NaN);
          return { value: input?.value ?? '', count, disabled: input?.disabled };
        }),
      );
    await expect.poll(async () => (await read()).every(({ count }) => count >= 0)).toBe(true);
    const values = await read();
    expect(values.every(({ count, disabled }) => disabled === (count === 0))).toBe(true);
    const open = values.filter(({ count }) => count > 0);
    expect(open.length).toBeGreaterThan(1);
    for (const { value, count } of open) {
      await box('type', value).check();
      await page.waitForURL((url) => url.searchParams.get('collection') === value);
      const { status, rows } = await readAnswer(page);
      expect(countIn(status), value).toBe(count);
      expect(rows.length, value).toBeGreaterThan(0);
      await box('type', value).uncheck();
      await page.waitForURL((url) => !url.searchParams.has('collection'));
      await readAnswer(page);
    }
  });

  test('grey a facet that no result has, and count a large one when the reader turns to it', async () => {
    await ask('slavery', 'en', { collection: 'resolutions' });
    await expect
      .poll(() => page.locator('[data-facet="country"]').evaluate((node) => node.classList.contains('unused')))
      .toBe(true);
    expect(session.visit.requests.filter((request) => request.url().includes('column-topic'))).toEqual([]);
    await openFacet('topic');
    await expect.poll(() => page.locator('[data-facet="topic"] [data-count]').allInnerTexts()).toContain('1');
  });

  test('wait to be asked for on a phone, and say how many are chosen', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    await ask('children', 'en', { collection: 'conclusions,resolutions' });
    await expect.poll(() => page.locator('[data-facet]').first().isVisible()).toBe(false);
    const summary = page.locator('[data-filter-panel] > summary');
    await expect.poll(() => summary.innerText()).toBe(`${en['search.filters']} (2)`);
    await summary.click();
    await expect.poll(() => box('type', 'conclusions').isVisible()).toBe(true);
  });
});

describe('the box of the page', () => {
  test('asks for words as they are typed, so that Enter asks for the texts of the results alone', async () => {
    await page.goto(`${address}en/search/`);
    const asked: string[] = [];
    page.on('request', (request) => {
      const [name] = /[a-z]+\d+\.bin$/.exec(request.url()) ?? [];
      if (name !== undefined) asked.push(name);
    });
    const came = page.waitForEvent('requestfinished', (request) => /\/t\d+\.bin$/.test(request.url()));
    await page.locator('#search-box').fill('repatriation');
    await came;
    expect(asked).toEqual([expect.stringMatching(/^t\d+/)]);
    await page.keyboard.press('Enter');
    expect((await readAnswer(page)).rows.length).toBeGreaterThan(0);
    expect(asked.slice(1).filter((name) => !name.startsWith('x'))).toEqual([]);
  });
});

describe('a search that takes its time', () => {
  test('says that it waits until it answers', async () => {
    const { promise: isSeen, resolve: letThrough } = Promise.withResolvers<undefined>();
    await page.route(/\/x\d+\.bin$/, async (route) => {
      await isSeen;
      await route.continue();
    });
    await page.goto(`${address}en/search/?q=repatriation`);
    const progress = page.locator('[data-progress]');
    await expect.poll(() => progress.innerText()).toMatch(/\S/);
    letThrough(undefined);
    expect((await readAnswer(page)).rows.length).toBeGreaterThan(0);
    await expect.poll(() => progress.isVisible()).toBe(false);
  });
});

describe('a question in words', () => {
  const answer = () => page.locator('[data-answer]');

  test('is answered by the record before the results, a blank as a blank', async () => {
    await ask('Guatemala non-punishment');
    const link = answer().locator('h2 a');
    await expect.poll(() => link.getAttribute('href')).toBe('/en/legislation/gt/#non-punishment');
    await expect.poll(() => answer().innerText()).toContain(en['answer.not-recorded']);
    await expect.poll(() => answer().innerText()).toContain(en['search.answer.blank']);
    await link.click();
    await page.waitForURL('**/en/legislation/gt/#non-punishment');
  });

  test('has law and article of the answer', async () => {
    await ask('no punibilidad en Argentina', 'es');
    const places = answer().locator('a[href="/es/legislation/ar/ar-ley-26364/#art-5"]');
    await expect.poll(() => places.count()).toBe(1);
  });

  test('about those that have it not lists them, names the unknown apart, and leads to the chip of its page', async () => {
    await ask('which states have no dedicated law');
    const states = (status: string) =>
      corpus.countries
        .filter((country) => findAnswer(country, 'dedicated-law').status === status)
        .map(({ labels }) => labels.en);
    const lines = await answer().locator('p').allInnerTexts();
    const no = lines.find((line) => line.includes('“no”:') && /^\d/.test(line)) ?? '';
    expect(states('no').length).toBeGreaterThan(0);
    expect(no.startsWith(`${states('no').length} `)).toBe(true);
    expect(states('no').filter((name) => !no.includes(name))).toEqual([]);
    expect(states('not-recorded').filter((name) => no.includes(name))).toEqual([]);
    await answer().locator('h2 a').click();
    await page.waitForURL('**/en/legislation/criteria/dedicated-law/?answer=no');
    const shown = page.locator('[data-group]:not([hidden]) tr[data-status]');
    await expect.poll(() => shown.count()).toBe(states('no').length);
  });

  test('of a kind and a year lists the documents, and goes with the question', async () => {
    await ask('resolution 2007');
    await expect.poll(() => answer().locator('a[href="/en/resolutions/ag-res-2348/"]').count()).toBe(1);
    await type('children');
    await expect.poll(() => answer().count()).toBe(0);
  });

  test('asks for what draws its answer with the texts of the results, not after them', async () => {
    const script = page.waitForRequest(/\/render-answer[\w.-]*\.js$/);
    await page.route(/\/x\d+\.bin$/, async (route) => {
      await script;
      await route.continue();
    });
    await ask('residence permit victims');
    await expect.poll(() => answer().count()).toBe(1);
  });

  test('whose answers are lost still leads to the record', async () => {
    session.expected = /ERR_FAILED|Failed to load/;
    await page.route(/\/data\/asked\//, (route) => route.abort());
    await ask('Guatemala non-punishment');
    await expect.poll(() => answer().innerText()).toContain(en['search.answer.failed']);
    await expect.poll(() => answer().locator('a').getAttribute('href')).toBe('/en/legislation/gt/#non-punishment');
  });
});

describe('the list of results', () => {
  test.each([
    ['slavery', 'en'],
    ['trata de personas', 'es'],
    ['tráfico de pessoas', 'pt'],
    ['traite des personnes', 'fr'],
  ])('begins in the upper two thirds of a phone: %s', async (query, language) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await ask(query, language);
    const top = await page
      .locator('#results > li')
      .first()
      .evaluate((item) => item.getBoundingClientRect().top);
    expect(top).toBeLessThan(420);
  });

  test('has a heading for each result, and the state of a law', async () => {
    const { rows } = await ask('Combating of Trafficking in Persons Act');
    await expect.poll(() => page.locator('#results > li > h2 > a.result-title').count()).toBe(rows.length);
    const law = page.locator('#results > li', { has: page.locator('a[href="/en/legislation/gy/gy-act-2-2005/"]') });
    await expect.poll(() => law.locator('.result-kind').innerText()).toMatch(/^Guyana · Statute · \d{4}$/);
  });

  test('keeps the foot of the page out of sight until there are results, so that they push nothing that is read', async () => {
    await page.goto(`${address}en/search/`);
    const [top, height] = await page.evaluate(() => [
      document.querySelector('.site-footer')?.getBoundingClientRect().top ?? 0,
      innerHeight,
    ]);
    expect(top).toBeGreaterThanOrEqual(height);
  });

  test('folds the tips, and offers no value that would leave nothing', async () => {
    await ask('slavery');
    const tips = page.locator('#search-syntax');
    await expect.poll(() => tips.isVisible()).toBe(false);
    await page.getByText(en['search.tips'], { exact: true }).click();
    await expect.poll(() => tips.isVisible()).toBe(true);
    await openFacet('type');
    const labels = page.locator('[data-facet="type"] label');
    await expect.poll(() => labels.locator('visible=true').count()).toBeGreaterThan(0);
    const counts = await labels.locator('visible=true').locator('[data-count]').allInnerTexts();
    expect(counts.filter((count) => count === '0')).toEqual([]);
  });
});

describe('a phrase that stands nowhere', () => {
  test('is offered without its quotes, with as many results as there then are', async () => {
    const { rows } = await ask('"víctimas planes"', 'es');
    expect(rows).toEqual([]);
    const offer = page.locator('[data-relax-list] button').first();
    const count = countIn(await offer.innerText());
    expect(count).toBeGreaterThan(0);
    // Marks that are left out are not shown in others.
    expect((await page.locator('[data-relax-list] button').allInnerTexts()).join()).not.toContain('"');
    await offer.click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'víctimas planes');
    await expect.poll(async () => countIn((await readAnswer(page)).status)).toBe(count);
  });
});

describe('the tools', () => {
  test('give all results as a table', async () => {
    const { status } = await ask('shelters');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en['search.csv'] }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines[0]).toContain(en['search.csv.title']);
    const addresses = new Set(lines.slice(1).map((line) => /http[^"#]*(?=["#]|$)/.exec(line)?.[0]));
    expect(addresses.size).toBe(Number(/\d+/.exec(status)?.[0]));
  });

  test('copy the address of the list', async () => {
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask('children', 'en', { collection: 'conclusions' });
    await page.getByRole('button', { name: en['search.copyLink'] }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});

describe('results', () => {
  test('pass axe with all that can be said, in both themes', async () => {
    for (const [language, queries] of [
      [
        'en',
        [
          'children (labour OR work) year:2004..2012',
          'torture peonage',
          'peonnage',
          'Guatemala non-punishment',
          'children shelters qqzzxxvv',
        ],
      ],
      ['es', ['trata', 'sin ley']],
      ['pt', ['country:zz']],
      ['fr', ['"slavery', 'résolutions de 2007']],
    ] as const) {
      await page.goto(`${address}${language}/search/`);
      for (const query of queries) {
        await type(query);
        expect(await findAxeViolationsInBothThemes(page), query).toEqual([]);
      }
    }
  });

  test('can be used by keyboard alone', async () => {
    await page.goto(`${address}en/search/`);
    await page.keyboard.press('/');
    await page.keyboard.type('shelters');
    await page.keyboard.press('Enter');
    const { rows } = await readAnswer(page);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.className === 'result-title')) break;
    }
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(rows[0]?.href);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${rows[0]?.href ?? ''}`);
  });
});

describe('the search box', () => {
  test.each(['en/', 'en/resolutions/', 'en/search/'])('takes the focus at / on %s', async (path) => {
    await page.goto(`${address}${path}`);
    await page.keyboard.press('/');
    const focused = page.locator(':focus');
    await expect.poll(() => focused.getAttribute('name')).toBe('q');
    await page.keyboard.type('a/b');
    await expect.poll(() => focused.inputValue()).toBe('a/b');
  });

  test('of any page opens the results page', async () => {
    await page.goto(`${address}es/topics/`);
    await page.locator('#header-search').fill('2348');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/es/search/?q=2348');
    await expect.poll(async () => (await readAnswer(page)).rows[0]?.href).toBe('/es/resolutions/ag-res-2348/');
  });
});

describe('an index that does not load', () => {
  beforeEach(() => {
    // What Chromium says of requests that were cut off.
    session.expected = /ERR_FAILED|Failed to load/;
  });

  test('is told, with the lists and a way to try again', async () => {
    await page.route(/\/search\/entry\.json$/, (route) => route.abort());
    const { rows, status } = await ask('slavery');
    expect(rows).toEqual([]);
    expect(status).toBe(en['search.failed']);
    await expect
      .poll(() => page.locator('[data-help]').getByRole('link', { name: en['collection.resolutions'] }).isVisible())
      .toBe(true);
    const retry = page.getByRole('button', { name: en['search.retry'] });
    await expect.poll(() => retry.isVisible()).toBe(true);

    await page.unroute(/\/search\/entry\.json$/);
    await retry.click();
    await expect.poll(async () => (await readAnswer(page)).rows.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator('[data-help]').isVisible()).toBe(false);
  });

  const PARTS = ['entry.json', 'records.bin', 'en/head.bin', 'en/t\\d+.bin', 'en/x\\d+.bin', 'terms-en.bin'];

  test.each(PARTS)('is told if it fails at %s', async (part) => {
    const address = new RegExp(`/search/.*${part}$`);
    await page.route(address, (route) => route.abort());
    expect((await ask('slavery')).status).toBe(en['search.failed']);
    await page.unroute(address);
    await page.getByRole('button', { name: en['search.retry'] }).click();
    await expect.poll(async () => (await readAnswer(page)).rows.length).toBeGreaterThan(0);
  });

  test.each(['records.bin', 'en/t\\d+.bin', 'en/x\\d+.bin'])('is told if half of %s comes', async (part) => {
    await page.route(new RegExp(`/search/.*${part}$`), async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    expect((await ask('slavery')).status).toBe(en['search.failed']);
  });

  test('is told if a server answers with a page instead', async () => {
    await page.route(/\/search\/.*records\.bin$/, (route) => route.fulfill({ body: '<!doctype html>' }));
    expect((await ask('slavery')).status).toBe(en['search.failed']);
  });

  test.each(['entry.json', 'en/t\\d+.bin'])('is told if %s comes empty', async (part) => {
    await page.route(new RegExp(`/search/.*${part}$`), (route) => route.fulfill({ body: '' }));
    expect((await ask('slavery')).status).toBe(en['search.failed']);
  });

  test('leaves no results of the query before, and no busy list', async () => {
    expect((await ask('victims')).rows.length).toBeGreaterThan(0);
    await page.route(/\/search\/.*\.bin$/, (route) => route.abort());
    await page.locator('#search-box').fill('consular');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en['search.retry'] }).waitFor();
    const { rows, status } = await readAnswer(page);
    expect(status).toBe(en['search.failed']);
    expect(rows).toEqual([]);
    expect(await page.locator('atlas-search').getAttribute('data-busy')).toBeNull();
  });

  test('of the rules of stems loads the page anew on a new try', async () => {
    await page.route(/\/_astro\/en\.[\w-]+\.js$/, (route) => route.abort());
    expect((await ask('slavery')).status).toBe(en['search.failed']);
    await page.unroute(/\/_astro\/en\.[\w-]+\.js$/);
    await page.getByRole('button', { name: en['search.retry'] }).click();
    await expect.poll(async () => (await readAnswer(page)).rows.length).toBeGreaterThan(0);
  });

  test('leaves what a symbol names in the list', async () => {
    await page.route(/\/search\/entry\.json$/, (route) => route.abort());
    const { rows, status } = await ask('2348 3.d');
    expect(status).toBe(en['search.failed']);
    expect(rows.map(({ href }) => href)).toEqual(['/en/resolutions/ag-res-2348/#3.d']);
  });
});

describe('a strange query', () => {
  test('is answered in plain words if it is too long', async () => {
    const { rows, status } = await ask('a'.repeat(1100));
    expect(rows).toEqual([]);
    expect(status).toBe(en['search.tooLong']);
  });

  test.each(['', '   '])('is answered in plain words if it is empty: "%s"', async (query) => {
    await page.goto(`${address}en/search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => page.locator('atlas-search').innerText()).toContain(en['search.empty']);
    await expect.poll(() => page.locator('#results > li').count()).toBe(0);
  });

  const expectWhole = async (query: string, { status }: Answer) => {
    expect(status, query).not.toBe('');
    expect(status, query).not.toBe(en['search.failed']);
    expect(await page.locator('main img, main script:not([src])').count(), query).toBe(0);
    expect(await page.locator('#search-box').inputValue()).toBe(query.trim());
  };

  test('that is typed neither breaks the page nor puts anything into it', async () => {
    await page.goto(`${address}en/search/`);
    for (const query of ['"', '“slavery', '" "', '🙂', '%', '()[]*+?', "-- / ' ;", '\u202Eabc'])
      await expectWhole(query, await type(query));
  });

  test.each(['<img src=x onerror=alert(1)>', '\\u0000 {count} $& {query}'])(
    'that the address has neither breaks the page nor puts anything into it, and is quoted as typed: %s',
    async (query) => {
      const answer = await ask(query);
      await expectWhole(query, answer);
      expect(answer.status).toContain(query);
    },
  );
});

/** Bytes that a query takes from the network, its own page apart, with the headers of the answers. */
async function weigh(act: () => Promise<unknown>): Promise<number> {
  await page.waitForLoadState('networkidle');
  const before = session.visit.requests.length;
  await act();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(session.visit.requests.slice(before).map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
}

const FIRST_LIMIT = 130_000;
const LATER_LIMIT = 50_000;
/** One, two and three words of readers, a symbol and a phrase, in each language. */
const QUERIES: Record<string, string[]> = {
  en: [
    '2348',
    'children',
    'residence permit',
    'residence permit victims',
    '"trafficking in persons"',
    'labour OR labor',
  ],
  es: ['2348', 'trata', 'trata de personas', 'asistencia a las víctimas de trata', 'visa T', 'Ley 26.364 art 2'],
  pt: ['crianças', 'tráfico de pessoas', 'proteção das vítimas', '"tráfico de pessoas"', 'trafficking victims'],
  fr: [
    'enfants',
    'traite des enfants',
    'traite des personnes',
    'protection des victimes de la traite',
    'Palermo art 3',
  ],
};

describe('the first search', () => {
  test.each(
    // The one that weighs most or nearly so in each language; all of them are weighed one after the other below.
    Object.entries(QUERIES).flatMap(([language, queries]) =>
      queries[3] === undefined ? [] : [[language, queries[3]] as const],
    ),
  )(`transfers at most ${FIRST_LIMIT / 1000} kB beyond the page (%s: %s)`, async (language, query) => {
    await session.renew();
    await page.goto(`${address}${language}/search/`);
    const bytes = await weigh(() => type(query));
    await expect.poll(() => page.locator('#results > li').count()).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(FIRST_LIMIT);
  });

  test('transfers nothing before a query', async () => {
    await page.goto(`${address}en/search/`, { waitUntil: 'networkidle' });
    expect(session.visit.requests.filter((request) => /\.bin$|entry\.json$|\/data\//.test(request.url()))).toEqual([]);
  });
});

describe('later searches', () => {
  test.each(Object.entries(QUERIES))(
    `transfer at most ${LATER_LIMIT / 1000} kB in the median (%s)`,
    async (language, queries) => {
      await session.renew();
      await page.goto(`${address}${language}/search/`);
      await type('anexo');
      const sizes: number[] = [];
      for (const query of queries) sizes.push(await weigh(() => type(query)));
      expect(sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(LATER_LIMIT);
    },
  );
});
