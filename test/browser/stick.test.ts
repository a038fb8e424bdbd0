// A copy of the site opened from a disk: every link within it leads to a file, and pages read, list and look up without a server.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCopy } from '../../scripts/pack/make-copy.ts';
import { readSite } from '../../scripts/pack/read-site.ts';
import { ADDRESS_ATTRIBUTES } from '../../src/exports/stick/page-rules.ts';
import { toFileAddress } from '../../src/exports/stick/to-file-address.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { findAxeViolations, startVisitor, type Visit, type Visitor } from '../helpers/browser-page.ts';
import { listPageKinds } from '../helpers/page-kinds.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles, SITE } from '../helpers/sites.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const { es } = DICTIONARIES;
const dir = temporaryFolder();
const address = pathToFileURL(dir).href + '/';
let visitor: Visitor;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  const { files } = await makeCopy(readSite(SITE, SITE), 'es', SITE);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  visitor = await startVisitor(address);
  visit = await visitor.open();
  page = visit.page;
});
afterAll(() => visitor.close());
beforeEach(() => void visit.problems.splice(0));

describe('files of a copy', () => {
  interface Read {
    ids: Set<string>;
    /** Addresses as written, but for those elsewhere. */
    links: string[];
    wrong: string[];
  }
  const pages = new Map<string, Read>();
  let files: Set<string>;

  beforeAll(() => {
    files = new Set(listFiles(dir));
    for (const path of files)
      if (path.endsWith('.html')) pages.set(path, readPage(parse(readFileSync(join(dir, path), 'utf8'))));
  });

  function readPage(root: HTMLElement): Read {
    const read: Read = { ids: new Set(), links: [], wrong: [] };
    for (const element of root.querySelectorAll('*')) {
      const { tagName, attributes } = element;
      if (attributes['id'] !== undefined) read.ids.add(attributes['id']);
      for (const [name, value] of Object.entries(attributes)) {
        if (!ADDRESS_ATTRIBUTES.has(name) && name !== 'srcset') continue;
        if (!/^(?:https?|mailto):/.test(value)) read.links.push(value);
        else if (tagName !== 'A') read.wrong.push(element.toString().slice(0, 120));
      }
      if (tagName === 'META' && attributes['http-equiv'] !== undefined) read.wrong.push(element.toString());
      if (tagName === 'SCRIPT' && attributes['type'] !== undefined) read.wrong.push(element.toString().slice(0, 120));
    }
    return read;
  }

  test('lead by relative addresses to files and ids that are there', () => {
    const lost = [...pages].flatMap(([path, { links }]) =>
      links
        .filter((written) => {
          const [target = '', fragment = ''] = written.replace(/\?[^#]*/, '').split('#');
          const file = target === '' ? path : posix.join(posix.dirname(path), target);
          const ids = pages.get(file)?.ids;
          return !files.has(file) || (fragment !== '' && ids?.has(decodeURIComponent(fragment)) !== true);
        })
        .map((written) => `${path}: ${written}`),
    );
    expect([...pages.values()].flatMap(({ links }) => links).length).toBeGreaterThan(pages.size);
    expectNone(lost);
  });

  test('have no module, no policy, and nothing of another host but links', () => {
    expectNone([...pages].flatMap(([path, { wrong }]) => wrong.map((element) => `${path}: ${element}`)));
  });
});

describe('pages of a copy', () => {
  // The cover of a copy stands for the page on reading without network.
  const paths = listPageKinds('es').flatMap(({ path }) => (path === 'es/offline/' ? [] : [path]));
  const kinds = new Map(paths.map((path) => [path.replace(/\?.*$/, ''), toFileAddress(path)]));

  test.each([...kinds.values(), 'OPEN-ME.html'])(
    '%s opens from the disk with its style and no dead control',
    async (path) => {
      await page.goto(address + path);
      const state = await page.evaluate(() => ({
        title: document.querySelector('h1')?.checkVisibility(),
        unstyled: [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
          ({ sheet }) => !sheet,
        ).length,
        dead: [...document.querySelectorAll('button, select, .needs-script, input:not([type="search"])')]
          .filter((control) => control.checkVisibility())
          // Style alone answers the choice of what is recorded.
          .filter(
            (control) =>
              !control.matches('[type="submit"], [popovertarget], .term > button, form[action] *, [name="recorded"]'),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      }));
      expect(state).toEqual({ title: true, unstyled: 0, dead: [] });
      expect(visit.problems).toEqual([]);
    },
  );

  test('say in words that the texts cannot be searched, and lead to the lists', async () => {
    await page.goto(`${address}es/search/index.html`);
    expect(await page.locator('main .notice').innerText()).toBe(es['stick.search']);
    await page.getByRole('main').getByRole('link', { name: es['collection.resolutions'] }).click();
    await page.waitForURL(`${address}es/resolutions/index.html`);
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(10);
  });
});

describe('the box of a copy', () => {
  test('finds a paragraph by its symbol, by keyboard alone', async () => {
    await page.goto(`${address}es/legislation/ar/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('ag/res 2348 3.d');
    await page.locator('.instant-list [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}es/resolutions/ag-res-2348/index.html#3.d`);
    expect(visit.problems).toEqual([]);
  });

  test.each([
    ['Brasil', 'es/legislation/br/index.html'],
    ['Ley 26.364', 'es/legislation/ar/ar-ley-26364/index.html'],
  ])('lists what is found for %s where Enter is pressed', async (query, path) => {
    await page.goto(`${address}OPEN-ME.html`);
    await page.locator('[data-search-box]').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}es/search/index.html?q=*`);
    const first = page.locator('[data-look-up] a').first();
    expect(await page.locator('[data-look-up] h2').innerText()).toBe(es['stick.look.found']);
    await first.click();
    await page.waitForURL(address + path);
    expect(visit.problems).toEqual([]);
  });

  test('says so where nothing is found, and where its list was not copied', async () => {
    const results = `${address}es/search/index.html?q=zzzz`;
    await page.goto(results);
    const said = page.locator('[data-look-up] p');
    expect(await said.innerText()).toBe(es['stick.look.none']);
    renameSync(join(dir, 'stick/look-up.js'), join(dir, 'stick/away.js'));
    try {
      await page.goto(results);
      expect(await said.innerText()).toBe(es['stick.look.lost']);
    } finally {
      renameSync(join(dir, 'stick/away.js'), join(dir, 'stick/look-up.js'));
    }
  });
});

describe('the cover of a copy', () => {
  const said = () => page.locator('[data-parts]');

  test('says that all folders are there', async () => {
    await page.goto(`${address}OPEN-ME.html`);
    await said().waitFor();
    const count = (await said().getAttribute('data-parts'))?.split(' ').length ?? 0;
    expect(count).toBeGreaterThan(10);
    expect(await said().innerText()).toBe(fillIn(es['stick.whole.ok'], { count }));
    expect(await findAxeViolations(page)).toEqual([]);
  });

  test('names the folders that are not, also without any style or script of the copy', async () => {
    const gone = ['es/topics', '_astro', 'stick'];
    for (const path of gone) renameSync(join(dir, path), join(dir, `${path}.away`));
    try {
      await page.goto(`${address}OPEN-ME.html`);
      await said().waitFor();
      expect(await said().locator('strong').innerText()).toBe(es['stick.whole.missing']);
      expect(await said().innerText()).toContain(es['stick.whole.again']);
      expect(await said().locator('li').allInnerTexts()).toEqual(['_astro', 'es/topics', 'stick']);
    } finally {
      for (const path of gone) renameSync(join(dir, `${path}.away`), join(dir, path));
    }
  });
});
