// The editor by keyboard: ten tasks of those who write the content and read no code, on a narrow screen, looked at on a wide one too.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findAxeViolations, startVisitor, type Visit, type Visitor } from '../helpers/browser-page.ts';
import { startEditClient, type EditClient } from '../helpers/edit-client.ts';
import { makeContent, MEETING, MINIMAL, RESOLUTION } from '../helpers/make-content.ts';

const NARROW = { width: 375, height: 800 };
const WIDE = { width: 1280, height: 800 };
const DRAFT = '_drafts/resolutions/ag-res-9.mdx';
const PROPOSALS = `work: ag-res-9
provisions:
  - n: '1'
    verb: { value: requests, confidence: medium, because: requests the States }
`;

describe('the editor', { timeout: 180_000 }, () => {
  let dir = '';
  let client: EditClient;
  let visitor: Visitor;
  let visit: Visit;
  const textOf = (path: string) => readFileSync(join(dir, path), 'utf8');

  beforeAll(async () => {
    dir = await makeContent({
      [DRAFT]: '---\nsymbol: null\n---\n\n<Provision n="1">\n\n</Provision>\n',
      [DRAFT.replace('.mdx', '.proposals.yml')]: PROPOSALS,
    });
    client = await startEditClient(dir);
    visitor = await startVisitor(client.address);
  });
  afterAll(async () => {
    await visitor.close();
    client.stop();
  });
  beforeEach(async () => {
    await visitor.closePages();
    visit = await visitor.open({ viewport: NARROW });
  });

  const open = async (query: string): Promise<Page> => {
    await visit.page.goto(`${client.address}/${query}`);
    await visit.page.locator('main[data-ready]').waitFor();
    return visit.page;
  };
  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, label: string, text: string) => {
    await page.getByLabel(label, { exact: true }).first().focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  };
  const review = async (page: Page) => {
    await press(page, 'Show what changes');
    await page.getByRole('heading', { name: 'What is wrong' }).waitFor();
  };
  const save = async (page: Page, button = 'Save') => {
    await review(page);
    await press(page, button);
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Saved: ');
  };
  const sound = async (page: Page) => {
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      expect(await findAxeViolations(page), `${size.width} px`).toEqual([]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${size.width} px`).toBe(false);
    }
    expect(visit.problems.filter((problem) => !/status of 4\d\d/.test(problem))).toEqual([]);
  };

  test('finds a record in the list and opens it', async () => {
    const page = await open('');
    await write(page, 'Find a record', 'fighting');
    const link = page.getByRole('link', { name: /Fighting trafficking/ });
    await link.focus();
    await sound(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /AG\/RES\. 2010/ }).waitFor();
    await sound(page);
  });

  test('changes one fact, shows the difference and saves it', async () => {
    const page = await open(`?path=${MEETING}`);
    await write(page, 'Place (needed)', 'Porlamar');
    await review(page);
    expect(await page.locator('.difference ins').allTextContents()).toEqual(['place: Porlamar']);
    await sound(page);
    expect(textOf(MEETING)).toBe(MINIMAL[MEETING]);
    await press(page, 'Save');
    await expect.poll(() => page.getByRole('status').textContent()).toContain(MEETING);
    expect(textOf(MEETING)).toBe(MINIMAL[MEETING]?.replace('Isla Margarita', 'Porlamar'));
    writeFileSync(join(dir, MEETING), MINIMAL[MEETING] ?? '');
  });

  test('chooses a record from a search box', async () => {
    const page = await open(`?path=${RESOLUTION}`);
    const box = page.getByRole('combobox', { name: 'Issuing body (needed)' });
    await write(page, 'Issuing body (needed)', 'rtp');
    await page.locator('[role="option"]').first().waitFor();
    await sound(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('rtp');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  test('writes a date as precise as it is known', async () => {
    const page = await open(`?path=${RESOLUTION}`);
    await page.getByLabel('Adopted: How precise').focus();
    await page.keyboard.type('month');
    await expect.poll(() => page.getByLabel('Adopted: month').inputValue()).toBe('2004-06');
    await review(page);
    expect(await page.locator('.difference ins').allTextContents()).toEqual(['adopted: 2004-06']);
    await press(page, 'Discard changes');
  });

  test('shows a digest as it will be read, and what is wrong beside it', async () => {
    const page = await open(`?path=${RESOLUTION}`);
    await page.locator('summary', { hasText: 'Provision 3.d' }).focus();
    await page.keyboard.press('Enter');
    const digest = page.locator('details[data-part]', { hasText: 'Provision 3.d' });
    await digest.getByLabel('Digest', { exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Asks *all* states. <Foo>');
    await expect
      .poll(() => digest.locator('.wrong, .issues').allTextContents())
      .toContainEqual(expect.stringContaining('Foo'));
    for (let letter = 0; letter < 6; letter++) await page.keyboard.press('Backspace');
    await expect.poll(() => digest.locator('.preview em').allTextContents()).toEqual(['all']);
    await sound(page);
    await page.reload();
    await page.locator('main[data-ready]').waitFor();
    expect(await page.getByRole('status').textContent()).toContain('here again');
    expect(await page.getByText('There are changes that are not saved.').isVisible()).toBe(true);
    await press(page, 'Discard changes');
    await page.getByText('Nothing is changed.').waitFor();
  });

  test('refuses what is wrong, and keeps it as a draft', async () => {
    const page = await open(`?path=${MEETING}`);
    await write(page, 'Body', 'nobody');
    await review(page);
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Body', exact: true }).getAttribute('aria-invalid')).toBe('true');
    await sound(page);
    await press(page, 'Save as draft');
    await page.getByText('This is a draft.').waitFor();
    expect(textOf(MEETING)).toBe(MINIMAL[MEETING]);
    expect(textOf(`_drafts/${MEETING}`)).toContain('body: nobody');
  });

  test('tells that a file was changed meanwhile, and joins both', async () => {
    const page = await open(`?path=${MEETING}`);
    await write(page, 'Place (needed)', 'Porlamar');
    writeFileSync(join(dir, MEETING), (MINIMAL[MEETING] ?? '').replace('number: 1', 'number: 2'));
    await press(page, 'Show what changes');
    await page.getByRole('heading', { name: 'Changed meanwhile' }).waitFor();
    await sound(page);
    await press(page, 'Take the file as it is now, with my changes on it');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Your changes stand');
    await save(page);
    expect(textOf(MEETING)).toContain('number: 2');
    expect(textOf(MEETING)).toContain('place: Porlamar');
    writeFileSync(join(dir, MEETING), MINIMAL[MEETING] ?? '');
  });

  test('adds a field, and an entry of a list', async () => {
    const page = await open('?path=changes.yml&list=entries&index=2&new=1');
    await write(page, 'Id (needed)', '2020-01-04-1');
    await page.getByLabel('Date: day').fill('2020-01-04');
    await write(page, 'Text (needed)', 'A new line.');
    await page.getByLabel('Kind (needed)').focus();
    await page.keyboard.type('added');
    await sound(page);
    await save(page);
    expect(textOf('changes.yml')).toContain('text: A new line.');
    writeFileSync(join(dir, 'changes.yml'), MINIMAL['changes.yml'] ?? '');
  });

  test('takes a proposal of the importer', async () => {
    const page = await open(`?path=${DRAFT}`);
    await page.getByText('To be written: 1').waitFor();
    await page.locator('summary', { hasText: 'Provision 1' }).focus();
    await page.keyboard.press('Enter');
    await press(page, 'Take Verb: requests');
    await sound(page);
    await save(page, 'Save as draft');
    expect(textOf(DRAFT)).toContain('<Provision n="1" verb="requests">');
    writeFileSync(join(dir, DRAFT), '---\nsymbol: null\n---\n\n<Provision n="1">\n\n</Provision>\n');
  });

  test('tells what names a record before it is removed, in the language of the editor', async () => {
    const page = await open(`?path=${MEETING}`);
    await page.getByLabel('Language of this editor').focus();
    await page.keyboard.type('espa');
    await page.locator('html[lang="es"] main[data-ready]').waitFor();
    await page.locator('summary', { hasText: 'Renombrar o eliminar' }).focus();
    await page.keyboard.press('Enter');
    await press(page, 'Mostrar qué lo nombra');
    await page.getByText(`content/${RESOLUTION}`).first().waitFor();
    await sound(page);
    expect(existsSync(join(dir, MEETING))).toBe(true);
  });
});
