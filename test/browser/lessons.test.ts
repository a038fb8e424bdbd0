// The five lessons are done by keyboard, on a phone too; what is done is kept, and where nothing can be kept they go on.
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { watchPages } from '../helpers/watch-pages.ts';

const address = inject('siteAddress');
const { en } = DICTIONARIES;
const LESSONS = ['find', 'read', 'cite', 'trace', 'compare'] as const;

let page: Page;
const session = watchPages(
  address,
  (opened) => {
    page = opened;
  },
  { viewport: { width: 375, height: 667 } },
);
const verdict = (lesson: string) => page.locator(`[data-lesson="${lesson}"] [data-verdict]`).textContent();
const progress = () => page.locator('[data-progress]').textContent();
const done = (count: number) => en['lessons.done'].replace('{done}', String(count)).replace('{all}', '5');

/** The solutions, as the page without script has them. */
async function readSolutions(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const lesson of LESSONS) {
    const text = (await page.locator(`[data-lesson="${lesson}"] details p`).textContent()) ?? '';
    found[lesson] = text.slice(text.lastIndexOf(': ') + 2);
  }
  return found;
}

describe('the lessons', () => {
  test('are done by keyboard at 375 px, the citation by the menu of the paragraph, and stay done', async () => {
    await session.visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${address}en/resolutions/ag-res-2348/#3.d`);
    await page.getByRole('button', { name: `${en['provision.menu']}: ¶ 3.d`, exact: true }).press('Enter');
    await page.getByRole('button', { name: en['provision.menu.cite'] }).press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('2348');
    await page.goto(`${address}en/lessons/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const solutions = await readSolutions();
    await page.locator('h1').click();
    for (const [index, lesson] of LESSONS.entries()) {
      // On from the last box: Tab leads over the button, the solution and the link of the next lesson.
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return page.evaluate(() => document.activeElement?.id);
        })
        .toBe(`_answer-${lesson}`);
      if (lesson === 'cite') await page.keyboard.press('Control+v');
      else await page.keyboard.type(solutions[lesson] ?? '');
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict(lesson)).toBe(en['lessons.right']);
      await expect.poll(progress).toBe(done(index + 1));
    }
    await page.reload();
    await expect.poll(progress).toBe(done(5));
  });

  test('tell a wrong answer, and count it not', async () => {
    await page.goto(`${address}en/lessons/`);
    await page.locator('#_answer-find').fill('1999');
    await page.locator('[data-lesson="find"]').getByRole('button', { name: en['lessons.check'] }).click();
    await expect.poll(() => verdict('find')).toBe(en['lessons.wrong']);
    expect(await progress()).toBe(done(0));
  });

  test('go on where the browser keeps nothing, and say so', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${address}en/lessons/`);
    await page.locator('#_answer-find').fill('2007');
    await page.keyboard.press('Enter');
    await expect.poll(() => verdict('find')).toBe(en['lessons.right']);
    await expect.poll(progress).toBe(`${done(1)} ${en['lessons.unkept']}`);
  });

  test('have their solutions folded without script, and no box that nothing checks', async () => {
    const still = await session.visitor.open({ javaScriptEnabled: false });
    await still.page.goto(`${address}es/lessons/`);
    expect(await still.page.locator('main input:visible').count()).toBe(0);
    await still.page.locator('details summary').first().click();
    expect(await still.page.locator('details p').first().isVisible()).toBe(true);
  });
});
