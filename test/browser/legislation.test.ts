// What a policymaker comes for: an answer of national law with its article and source, in few steps, by keyboard too.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { en } from '../../src/words/en.ts';
import { search, searchAgain } from '../helpers/search-page.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');

let page: Page;
watchPages(address, (opened) => {
  page = opened;
});

/** The row of the state page that answers the question on non-punishment. */
async function expectAnswer(): Promise<void> {
  await page.waitForURL(`${address}en/legislation/ar/#non-punishment`);
  const row = page.locator('tr#non-punishment');
  await expect.poll(() => row.innerText()).toContain(en['answer.yes']);
  await expect
    .poll(() => row.getByRole('link', { name: 'Ley 26.364, Art. 5' }).getAttribute('href'))
    .toBe('/en/legislation/ar/ar-ley-26364/#art-5');
  await row.locator('summary').click();
  await expect.poll(() => row.locator('details a').first().getAttribute('href')).toMatch(/^https?:/);
}

describe('non-punishment in Argentina', () => {
  test('is two steps from the home page', async () => {
    await page.goto(`${address}en/`);
    await page.getByRole('link', { name: en['nav.matrix'] }).first().click();
    await page.waitForURL('**/en/legislation/**');
    await page.locator('table a[href$="/legislation/ar/#non-punishment"]').first().click();
    await expectAnswer();
  });

  test('is reached by keyboard through the search box', async () => {
    await page.goto(`${address}en/`);
    await page.keyboard.press('/');
    await page.keyboard.type('non-punishment Argentina');
    await page.keyboard.press('Enter');
    const link = page.locator('#results a[href$="/legislation/ar/#non-punishment"]');
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    await expectAnswer();
  });
});

describe('a law', () => {
  test('is the first result for its name or number, and is found by an article', async () => {
    await page.goto(`${address}en/search/`);
    for (const [query, path] of [
      ['Ley 26.364', 'ar/ar-ley-26364/'],
      ['26364', 'ar/ar-ley-26364/'],
      ['Ley 26.364 art 2', 'ar/ar-ley-26364/#art-2'],
      ['Law 985 of 2005', 'co/co-ley-985-2005/'],
      ['Lei 13.344/2016', 'br/br-lei-13344-2016/'],
      ['TVPA', 'us/us-tvpa-2000/'],
    ] as const) {
      const { rows } = await searchAgain(page, query);
      expect(rows[0]?.href, query).toBe(`/en/legislation/${path}`);
    }
    const { rows } = await searchAgain(page, '145 bis');
    const found = rows.flatMap(({ href, subs }) => [href, ...subs]);
    expect(found.filter((href) => href.startsWith('/en/legislation/ar/ar-codigo-penal/'))).not.toEqual([]);
  });

  test('is found by state and by legal force', async () => {
    const { rows } = await search(page, address, 'en', 'trata', { country: 'bo', legalForce: 'in-force' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ href }) => !href.startsWith('/en/legislation/bo/'))).toEqual([]);
  });
});

describe('a state', () => {
  test('is the first result for its name', async () => {
    const { rows } = await search(page, address, 'es', 'perú');
    expect(rows[0]?.href).toBe('/es/legislation/pe/');
  });
});

describe('a question on one day', () => {
  test('counts what is recorded as in force then, up to 35 states, and keeps the day in the address', async () => {
    await page.goto(`${address}en/legislation/criteria/non-punishment/?on=2000-01-01`);
    const counts = async () =>
      (await page.locator('header [data-count]').allTextContents()).map(Number).reduce((sum, count) => sum + count, 0);
    await expect.poll(() => page.locator('header [data-count="yes"]').textContent()).toBe('0');
    await expect.poll(counts).toBe(35);
    await page.locator('input[name="on"]').fill('2024-01-01');
    await expect.poll(() => page.locator('header [data-count="yes"]').textContent()).not.toBe('0');
    await expect.poll(counts).toBe(35);
    await expect.poll(() => page.url()).toContain('?on=2024-01-01');
  });

  // No answer of the content has ended for good, so the page is given one that has.
  test('moves an answer that has ended to where it stood on the day, and back', async () => {
    await page.route('**/en/legislation/criteria/proceeds-to-victims/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<tr data-state="ar" data-status="yes" data-since="[^"]*">/,
        '<tr data-state="ar" data-status="yes" data-since="2019-07-24" data-until="2024-11-26">',
      );
      expect(body).toContain('data-until="2024-11-26"');
      await route.fulfill({ response, body });
    });
    await page.goto(`${address}en/legislation/criteria/proceeds-to-victims/`);
    const argentina = (group: string) => page.locator(`[data-group="${group}"] tr[data-state="ar"]`);
    await page.locator('input[name="on"]').fill('2022-06-01');
    await argentina('yes').waitFor();
    await expect
      .poll(async () => Number(await page.locator('#_yes [data-count]').innerText()))
      .toBe(await page.locator('[data-group="yes"] tr[data-state]:visible').count());
    await page.locator('input[name="on"]').fill('2025-01-01');
    await argentina('not-recorded').waitFor();
    await expect
      .poll(() => argentina('not-recorded').locator('[data-answer]').innerText())
      .toContain(en['answer.not-recorded']);
    await expect.poll(() => argentina('yes').count()).toBe(0);
    await page.locator('input[name="on"]').fill('2022-06-01');
    await argentina('yes').waitFor();
    await expect.poll(() => argentina('not-recorded').count()).toBe(0);
  });

  test('says what a day looks like if the address has none', async () => {
    await page.goto(`${address}en/legislation/criteria/non-punishment/?on=yesterday`);
    await expect
      .poll(() => page.locator('[data-problem]').textContent())
      .toBe(en['legislation.matrix.on.invalid'].replace('{date}', 'yesterday'));
  });
});

describe('one answer to a question', () => {
  const pathOf = (query: string) => `en/legislation/criteria/non-punishment/${query}`;
  const visible = () => page.locator('tr[data-status]:visible').count();
  const chip = (status: string) => page.locator(`.chips [data-choose="${status}"]`);

  test('is chosen by a chip, stands in the address, and is as long as its count', async () => {
    await page.goto(`${address}${pathOf('')}`);
    await chip('partial').click();
    await expect.poll(() => page.url()).toContain('?answer=partial');
    const count = Number(await chip('partial').locator('[data-count]').innerText());
    await expect.poll(visible).toBe(count);
    expect(await chip('partial').getAttribute('aria-current')).toBe('true');
    await page.reload();
    await expect.poll(visible).toBe(count);
    await chip('').click();
    await expect.poll(visible).toBe(35);
    expect(page.url()).not.toContain('answer');
  });

  test('that the address names and is none is told, and all states stay', async () => {
    await page.goto(`${address}${pathOf('?answer=maybe')}`);
    await expect.poll(() => page.locator('[data-problem]').textContent()).toContain('“maybe”');
    expect(await visible()).toBe(35);
    await chip('yes').click();
    await expect.poll(() => page.locator('[data-problem]').isVisible()).toBe(false);
  });

  test('leads to a comparison of the ticked states by this question', async () => {
    await page.goto(`${address}${pathOf('')}`);
    for (const code of ['mx', 'ar', 've']) await page.locator(`tr[data-state="${code}"] input`).check();
    const compare = page.getByRole('button', { name: en['question.compare'] });
    // The last state is far below the first; what compares them is in sight beside it.
    const isInSight = () =>
      compare.evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInSight).toBe(true);
    await compare.click();
    await page.waitForURL(/\/en\/legislation\/compare\/\?/);
    const asked = new URL(page.url()).searchParams;
    await expect.poll(() => page.getByRole('columnheader', { name: 'Mexico' }).count()).toBeGreaterThan(0);
    expect([asked.get('q'), asked.get('c')]).toEqual(['non-punishment', 'ar,mx,ve']);
  });
});

describe('the answers of a state', () => {
  test.each(['en/legislation/ar/', 'en/legislation/gd/', 'en/legislation/treaties/palermo-protocol/'])(
    'and what else its tables say are all there on a phone (%s)',
    async (path) => {
      await page.setViewportSize({ width: 375, height: 667 });
      await page.goto(`${address}${path}`);
      const hidden = await page.locator('.answers td').evaluateAll((cells) =>
        cells
          .filter((cell) => getComputedStyle(cell).display === 'none')
          .map(({ textContent }) => textContent.trim())
          .filter(Boolean),
      );
      expect(hidden).toEqual([]);
    },
  );

  test('are all there, or only what is recorded; an answer that is linked to is always there', async () => {
    await page.goto(`${address}en/legislation/gd/`);
    const rows = () => page.locator('.state-answers tr[id]:visible').count();
    expect(await rows()).toBe(23);
    await page.getByLabel(en['state.answers.recorded']).check();
    await expect.poll(rows).toBe(await page.locator('.state-answers tr[id][data-recorded="yes"]').count());
    await page.locator('.strip a[href="#non-refoulement"]').click();
    await expect.poll(() => page.locator('tr#non-refoulement').isVisible()).toBe(true);
  });
});

describe('the menu that cites', () => {
  test.each([
    ['en', 'legislation/gd/', 'nothing on record on '],
    ['es', 'legislation/gd/', 'no consta nada el '],
    ['pt', 'legislation/questions/victims-fund/', 'nada consta em '],
    ['fr', 'legislation/criteria/dedicated-law/', 'rien de renseigné le '],
  ])('cites a blank answer as nothing on record, with the day (%s)', async (lang, path, said) => {
    await page.goto(`${address}${lang}/${path}`);
    const cell = page.locator('td[data-cited="blank"]').first();
    const named = (await cell.locator('xpath=../th').innerText()).trim();
    await cell.locator('.open-menu').click();
    const citation = () => page.locator('.paragraph-menu .citation').innerText();
    await expect.poll(citation).toContain('Mandate Atlas');
    expect(await citation()).toMatch(new RegExp(`${named}[^()]*\\(${said}[^()]*\\d{4}\\)`));
    // An answer is cited without it.
    await page.keyboard.press('Escape');
    await page.locator('td[data-cited=""] .open-menu').first().click();
    await expect.poll(citation).toContain('Mandate Atlas');
    expect(await citation()).not.toContain(said);
  });

  test.each(['en', 'fr'])(
    'stays on the screen of a phone, at the head of a state and at an answer (%s)',
    async (lang) => {
      await page.setViewportSize({ width: 375, height: 667 });
      await page.goto(`${address}${lang}/legislation/pe/`);
      for (const place of [page.locator('[data-cite-whole]'), page.locator('td[data-cited]').first()]) {
        await place.locator('.open-menu').first().click();
        await expect.poll(() => page.locator('.paragraph-menu .citation').innerText()).toContain('Mandate Atlas');
        const box = await page.locator('.paragraph-menu').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
        await page.keyboard.press('Escape');
      }
    },
  );
});
