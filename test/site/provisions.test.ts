// Without script every provision can be reached: by topic from the explorer, and every mandate by its addressees.
import { describe, expect, test } from 'vitest';
import { realCorpus } from '../helpers/real-corpus.ts';
import { Atlas } from '../../src/atlas/atlas.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { readSitePage, textOf } from '../helpers/site-pages.ts';

const corpus = await realCorpus();
const rows = new Atlas(corpus).provisionRows;
const endsIn = (path: string, selector: string) =>
  readSitePage(path)
    .root.querySelectorAll(`${selector} a`)
    .map((link) => link.getAttribute('href') ?? '');
const hrefOf = (language: string, { work, provision }: (typeof rows)[number]) =>
  `/${language}/${work.collection}/${work.workId}/#${provision.n}`;

describe.each(LANGUAGES)('the explorer without script (%s)', (language) => {
  const { root } = readSitePage(`${language}/commitments/provisions/index.html`);
  const links = root
    .querySelectorAll('.provisions-by-topic .plain-list a[href*="#"]')
    .map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(/\((\d+)\)$/.exec(textOf(link))?.[1]) }));
  const parts = links.map(({ href, count }) => {
    const [path = '', id = ''] = href.slice(1).split('#');
    return { href, count, found: endsIn(`${path}index.html`, `section[aria-labelledby="${id}"] .paragraph-list`) };
  });

  test('leads by topic to as many provisions as it says', () => {
    expect(parts.length).toBeGreaterThan(0);
    // The pages of topics list articles of laws too, which are no provisions of the explorer.
    expect(
      parts.map(({ href, found }) => [href, found.filter((end) => !end.includes('/legislation/')).length]),
    ).toEqual(parts.map(({ href, count }) => [href, count]));
  });

  test('leads to every provision, by topic or in full', () => {
    const reached = new Set([
      ...parts.flatMap(({ found }) => found),
      ...endsIn(`${language}/commitments/provisions/index.html`, '.provisions-by-topic .paragraph-list'),
    ]);
    const wanted = rows.map((row) => hrefOf(language, row));
    expect(wanted.filter((href) => !reached.has(href))).toEqual([]);
    expect([...reached].filter((href) => !href.includes('/legislation/'))).toHaveLength(wanted.length);
  });

  test('leads to the mandates by addressee', () => {
    const hrefs = root.querySelectorAll('.provisions-by-topic a').map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`/${language}/commitments/provisions/by-addressee/`);
  });
});

describe.each(LANGUAGES)('mandates by addressee (%s)', (language) => {
  test('has every mandate under each of its addressees, and nothing else', () => {
    const { root } = readSitePage(`${language}/commitments/provisions/by-addressee/index.html`);
    const found = root
      .querySelectorAll('main section[aria-labelledby]')
      .flatMap((section) =>
        section
          .querySelectorAll('.paragraph-list a')
          .map((link) => `${section.getAttribute('aria-labelledby') ?? ''} ${link.getAttribute('href') ?? ''}`),
      );
    const wanted = rows
      .filter(({ view }) => view === 'mandates')
      .flatMap((row) => [...new Set(row.provision.addressee)].map((id) => `${id} ${hrefOf(language, row)}`));
    expect(found.sort()).toEqual(wanted.sort());
    expect(found.length).toBeGreaterThan(0);
  });
});
