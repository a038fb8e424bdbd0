// Everything that the data holds has its pages, and the pages around them are there.
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { ANSWER_STATUSES } from '../../src/schemas/country.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { treatiesOf } from '../../src/atlas/coverage.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { listMovedPaths } from '../../src/addresses/moved-paths.ts';
import { STATIC_PAGES } from '../../src/addresses/routes.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { pathOf, readAtlasData, statusNow } from '../helpers/atlas-data.ts';
import { expectNone, findFile, readSitePage, textOf } from '../helpers/site-pages.ts';
import { listPages, SITE } from '../helpers/sites.ts';

const TREATIES = treatiesOf(await realCorpus());

const data = readAtlasData();
const missing = (paths: readonly string[]) => paths.filter((path) => findFile(path, SITE) === undefined);

/** Addresses that the page at `path` links to in its main part. */
function linksOf(path: string): Set<string | undefined> {
  const { root } = readSitePage(`${path}index.html`);
  return new Set(root.querySelectorAll('main a').map((link) => link.getAttribute('href')));
}

describe('works', () => {
  test('have a page in each language and an identifier', () => {
    expect(data.works.length).toBeGreaterThan(0);
    expectNone(
      missing(
        data.works.flatMap((work) => [
          `id/${work.workId}/`,
          ...LANGUAGES.map((language) => `${language}/${pathOf(work)}`),
        ]),
      ),
    );
  });

  test.each(LANGUAGES)('stand in the list of their collection, laws on the page of their state (%s)', (language) => {
    const byList = Map.groupBy(data.works, (work) => pathOf(work).replace(/[^/]+\/$/, ''));
    expectNone(
      [...byList].flatMap(([list, works]) => {
        const linked = linksOf(`${language}/${list}`);
        return works.map((work) => `/${language}/${pathOf(work)}`).filter((address) => !linked.has(address));
      }),
    );
  });

  test('have each of their provisions on their page, under its number', () => {
    expectNone(
      data.works.flatMap((work) => {
        const { workId, provisions } = work;
        const { root } = readSitePage(`en/${pathOf(work)}index.html`);
        const ids = new Set(root.querySelectorAll('section.provision h3').map(({ id }) => id));
        return provisions.filter(({ n }) => !ids.has(n)).map(({ n }) => `${workId}#${n}`);
      }),
    );
  });
});

describe('other records', () => {
  test('have a page in each language and an identifier', () => {
    expectNone(
      missing(
        [
          ...data.meetings.map(({ id }) => ['meetings', id]),
          ...data.bodies.map(({ id }) => ['bodies', id]),
          ...data.commitments.map(({ id }) => ['commitments', id]),
          ...data.practices.map(({ workId }) => ['practices', workId]),
        ].flatMap(([folder = '', id = '']) => [
          `id/${id}/`,
          ...LANGUAGES.map((language) => `${language}/${folder}/${id}/`),
        ]),
      ),
    );
  });
});

/** The first `length` numbers of the line of counts in the title of a page, and the number after them. */
function readCounts(root: HTMLElement, length: number): [counts: number[], of: number | undefined] {
  const numbers = [...textOf(root.querySelector('header strong')).matchAll(/\d+/g)].map(Number);
  return [numbers.slice(0, length), numbers[length]];
}

describe('states, criteria and treaties', () => {
  const criteria = Object.keys(data.countries[0]?.criteria ?? {});

  test('are 35, 23 and 13', () => {
    expect(data.countries.map(({ code }) => code)).toEqual(AMERICAN_STATES);
    expect([AMERICAN_STATES.length, criteria.length, TREATIES.length]).toEqual([35, 23, 13]);
    expect(data.works.filter(({ jurisdiction }) => jurisdiction !== undefined).length).toBeGreaterThanOrEqual(110);
  });

  test.each(LANGUAGES)('have a page, and no other page stands beside them (%s)', async (language) => {
    const former = listMovedPaths(await realCorpus()).filter(({ path }) => path.startsWith('legislation/'));
    const pages = listPages()
      .filter((path) => /^[a-z]{2}\/legislation\/(?:criteria\/|treaties\/|[a-z]{2}\/)[^/]+/.test(path))
      .filter((path) => path.startsWith(`${language}/`) && !path.endsWith('treaties/index.html'));
    expect(pages).toEqual(
      [
        ...AMERICAN_STATES.flatMap((code) => [code, `${code}/profile`]),
        ...data.works.flatMap(({ workId, jurisdiction }) =>
          jurisdiction === undefined ? [] : [`${jurisdiction}/${workId}`],
        ),
        ...criteria.map((id) => `criteria/${id}`),
        ...TREATIES.map((id) => `treaties/${id}`),
        ...former.map((moved) => moved.former.slice('legislation/'.length, -1)),
      ]
        .map((path) => `${language}/legislation/${path}/index.html`)
        .sort(),
    );
  });

  test.each(LANGUAGES)('are linked from the page of legislation or of treaties (%s)', (language) => {
    const here = `/${language}/legislation/`;
    const fromTop = linksOf(`${language}/legislation/`);
    const fromTreaties = linksOf(`${language}/legislation/treaties/`);
    expectNone([
      ...AMERICAN_STATES.map((code) => `${here}${code}/`).filter((address) => !fromTop.has(address)),
      ...criteria.map((id) => `${here}criteria/${id}/`).filter((address) => !fromTop.has(address)),
      ...TREATIES.map((id) => `${here}treaties/${id}/`).filter((address) => !fromTreaties.has(address)),
    ]);
  });

  test.each(LANGUAGES)('agree in their counts with the data, and count every state (%s)', (language) => {
    expectNone(
      criteria.flatMap((id) => {
        const { root, path } = readSitePage(`${language}/legislation/criteria/${id}/index.html`);
        const members = (status: string) =>
          root.querySelectorAll(`tbody[data-group="${status}"] tr[data-status]`).length;
        const wanted = ANSWER_STATUSES.map(
          (status) => data.countries.filter(({ criteria: answers }) => statusNow(answers[id]) === status).length,
        );
        const headings = ANSWER_STATUSES.map((status) =>
          Number(/\((\d+)\)$/.exec(textOf(root.querySelector(`#_${status}`)))?.[1] ?? 0),
        );
        const [line, of] = readCounts(root, ANSWER_STATUSES.length);
        const found = [ANSWER_STATUSES.map(members), headings, line];
        return [
          ...found.filter((counts) => counts.join() !== wanted.join()).map((counts) => `${path}: ${counts.join()}`),
          ...(of === 35 && wanted.reduce((sum, count) => sum + count, 0) === 35
            ? []
            : [`${path}: ${wanted.join()} are not 35`]),
        ];
      }),
    );
  });

  test.each(LANGUAGES)('agree in what states did under treaties with the data (%s)', (language) => {
    expectNone(
      TREATIES.flatMap((id) => {
        const { root, path } = readSitePage(`${language}/legislation/treaties/${id}/index.html`);
        const actions = data.countries.map(
          ({ treaties }) => treaties.find(({ treaty }) => treaty === id)?.action ?? 'not-recorded',
        );
        const none = actions.filter((action) => action === 'none').length;
        const toVerify = actions.filter((action) => action === 'to-verify').length;
        const blank = actions.filter((action) => action === 'not-recorded').length;
        const [line, of] = readCounts(root, 4);
        return [
          ...(of === 35 && line.join() === [35 - none - toVerify - blank, none, toVerify, blank].join()
            ? []
            : [`${path}: ${line.join()}`]),
          ...(root.querySelectorAll('main tbody tr').length === 35 ? [] : [`${path}: not 35 rows`]),
        ];
      }),
    );
  });

  test.each(LANGUAGES)('answer every criterion under its own anchor on the page of each state (%s)', (language) => {
    expectNone(
      data.countries.flatMap(({ code, criteria: answers }) => {
        const { root, path } = readSitePage(`${language}/legislation/${code}/index.html`);
        const ids = root.querySelectorAll('tr[id]').map(({ id }) => id);
        return [
          ...criteria.filter((id) => !ids.includes(id)).map((id) => `${path}: no ${id}`),
          ...Object.entries(answers)
            .filter(([id, answer]) => {
              const mark = root.querySelector(`tr[id="${id}"] .answer svg`);
              return mark?.classList.contains(`mark-${statusNow(answer)}`) !== true;
            })
            .map(([id]) => `${path}: ${id} has another answer`),
        ];
      }),
    );
  });
});

describe('pages around them', () => {
  test('exist in each language', () => {
    expectNone(
      missing(LANGUAGES.flatMap((language) => Object.values(STATIC_PAGES).map((path) => `${language}/${path}`))),
    );
  });

  test('hold a page for addresses that do not exist', () => {
    const { root } = readSitePage('404.html');
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(expect.arrayContaining(['/en/resolutions/', '/en/topics/', '/es/', '/pt/', '/fr/']));
  });

  test('start with a choice of the four languages', () => {
    const { root } = readSitePage('index.html');
    const links = root.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(LANGUAGES.map((language) => `/${language}/`));
  });

  test('name each language in its own words', () => {
    const { root } = readSitePage('en/index.html');
    const names = root.querySelectorAll('.languages a').map((link) => link.textContent.trim());
    expect(new Set(names).size).toBe(LANGUAGES.length);
  });
});
