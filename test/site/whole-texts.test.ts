// What whole texts, published anchors, figures, freshness and the question outside the checklist show.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { dayOfContent, freshnessOf } from '../../src/audit/freshness.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { statusNow } from '../../src/atlas/answer-dates.ts';
import { answerOf, otherAnswerOf } from '../../src/atlas/coverage.ts';
import { countHeld, hasArticles, isHeldOneByOne } from '../../src/atlas/held-units.ts';
import { listFigureGroups, statesOf, yearsOf } from '../../src/atlas/figures.ts';
import { workPath } from '../../src/addresses/work-path.ts';
import { formatDate } from '../../src/words/format.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { BREAKDOWNS } from '../../src/schemas/figure.ts';
import { readSiteFile } from '../helpers/sites.ts';
import { expectNone, readSitePage, textOf } from '../helpers/site-pages.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const whole = corpus.works.filter(({ frontMatter }) => frontMatter.complete && !frontMatter.law);

describe('anchors published on 22 November 2026', () => {
  const published = readFileSync('test/fixtures/published-anchors.txt', 'utf8').trim().split('\n');

  test.each(LANGUAGES)('still land on what they named, divided passages on their first part (%s)', (language) => {
    expect(published).toHaveLength(997);
    let last = { id: '', root: readSitePage(`${language}/index.html`).root };
    expectNone(
      published.toSorted().flatMap((end) => {
        const [id = '', n = ''] = end.split('#');
        const work = corpus.workById.get(id);
        if (!work) return [`${end}: the work is gone`];
        // A page is read once for all its anchors.
        if (last.id !== id) last = { id, root: readSitePage(`${language}/${workPath(work)}index.html`).root };
        const target = last.root.getElementById(n);
        if (!target) return [`${end}: no such anchor`];
        const section = target.closest('section.provision');
        const own = section?.querySelector('h3')?.getAttribute('id');
        const held = work.provisions.some((provision) => provision.n === n);
        const heir = work.provisions.find(({ formerly }) => formerly.includes(n));
        if (held) return own === n ? [] : [`${end} lands on ${own ?? 'nothing'}`];
        return heir && own === heir.n ? [] : [`${end} lands on ${own ?? 'nothing'}, not on ${heir?.n ?? 'a part'}`];
      }),
    );
  });
});

describe('whole texts', () => {
  test('are at least 17 besides laws, and there are at least 1,250 provisions', () => {
    expect(whole.length).toBeGreaterThanOrEqual(17);
    expect(corpus.works.reduce((sum, { provisions }) => sum + provisions.length, 0)).toBeGreaterThanOrEqual(1250);
  });

  test('say how many articles or paragraphs they hold, and in how many digests', () => {
    expectNone(
      whole.flatMap((work) => {
        const said = textOf(readSitePage(`en/${workPath(work)}index.html`).root.querySelector('header.title .held'));
        const [units, digests] = [countHeld(work), work.provisions.length];
        const count = `${units} ${hasArticles(work) ? 'article' : 'paragraph'}`;
        return said.includes(count) && (units === digests || said.includes(`in ${digests} digest`))
          ? []
          : [`${work.workId}: ${said}`];
      }),
    );
  });

  test('say that nothing is concluded from silence where one digest stands for several articles', () => {
    const [ranged, plain] = [whole.filter((work) => !isHeldOneByOne(work)), whole.filter(isHeldOneByOne)];
    expect(ranged.length).toBeGreaterThan(0);
    expect(plain.length).toBeGreaterThan(0);
    const says = (work: (typeof whole)[number]) =>
      textOf(readSitePage(`en/${workPath(work)}index.html`).root.querySelector('header.title')).includes(
        'nothing is concluded from what it does not mention',
      );
    expectNone([
      ...ranged.filter((work) => !says(work)).map(({ workId }) => `${workId} does not say it`),
      ...plain.filter(says).map(({ workId }) => `${workId} says it`),
    ]);
  });
});

describe('published figures', () => {
  test.each(LANGUAGES)('stand whole in the tables of their page, a gap as an empty cell (%s)', (language) => {
    const { root } = readSitePage(`${language}/statistics/figures/index.html`);
    const digits = (text: string) => text.replace(/[^\d<]/g, '');
    expectNone(
      listFigureGroups(corpus).flatMap((group) => {
        const section = root.querySelector(`[data-group="${group.id}"]`);
        const span = yearsOf(group.figures);
        const rows = section?.querySelectorAll('div[data-by="total"] tr[data-state]') ?? [];
        const shown = rows.flatMap((row) => row.querySelectorAll('td.number').map((cell) => digits(textOf(cell))));
        const wanted = group.figures.map(({ value }) => String(value));
        const gaps = span
          ? statesOf(group).reduce((sum, state) => {
              const years = group.figures.filter(
                (figure) => figure.state === state && figure.year !== undefined,
              ).length;
              return sum + (years ? span.to - span.from + 1 - years : 0);
            }, 0)
          : 0;
        return [...shown].sort().join() === [...wanted, ...Array<string>(gaps).fill('')].sort().join()
          ? []
          : [`${group.id}: ${shown.join()} for ${wanted.join()}`];
      }),
    );
  });

  test('name the states of which none is held, and never a sum', () => {
    const { root } = readSitePage('en/statistics/figures/index.html');
    const held = new Set(corpus.figures.map(({ state }) => state));
    for (const { code, labels } of corpus.countries.filter(({ code: own }) => !held.has(own)))
      expect(textOf(root.querySelector('main')), code).toContain(labels.en);
    expect(root.querySelectorAll('tfoot')).toEqual([]);
  });

  test.each(LANGUAGES)('stand on the page of each state, with their sources (%s)', (language) => {
    expectNone(
      corpus.countries.flatMap(({ code }) => {
        const section = readSitePage(`${language}/legislation/${code}/index.html`).root.querySelector(
          'section[aria-labelledby="_figures"]',
        );
        const own = corpus.figures.filter(({ state }) => state === code);
        const rows = section?.querySelectorAll('tbody tr').length;
        const links = new Set(section?.querySelectorAll('ol a').map((link) => link.getAttribute('href')));
        const lost = own.filter(({ evidence, via }) => !links.has(evidence.source) || (via && !links.has(via)));
        return rows === own.length && lost.length === 0
          ? []
          : [`${code}: ${rows ?? 'no'} rows for ${own.length}, ${lost.length} without source`];
      }),
    );
  });

  test.each(LANGUAGES)('can be taken away with their definitions (%s)', (language) => {
    const csv = readSiteFile(`data/figures/${language}.csv`);
    expect(csv.trim().split('\r\n')).toHaveLength(corpus.figures.length + 1);
    for (const { labels } of corpus.figureTerms.entries.slice(0, 3))
      expect(csv).toContain(labels[language].slice(0, 30));
  });

  test('say by form, age and sex what is not recorded', () => {
    const table = readSitePage('en/statistics/figures/index.html').root.querySelector(
      'section[aria-labelledby="_covered"] table',
    );
    expect(table?.querySelectorAll('tbody tr')).toHaveLength(35);
    const dominica = table
      ?.querySelectorAll('tbody tr')
      .find((row) => textOf(row.querySelector('th') ?? row) === 'Dominica');
    expect(dominica?.querySelectorAll('td').map(textOf)).toEqual(BREAKDOWNS.map(() => 'not recorded'));
  });
});

describe('a state', () => {
  test.each(LANGUAGES)('says when it was last looked at, and lists what is old (%s)', (language) => {
    const day = dayOfContent(atlas);
    expect(day).toBeDefined();
    expectNone(
      corpus.countries.flatMap((country) => {
        const section = readSitePage(`${language}/legislation/${country.code}/index.html`).root.querySelector(
          'section[aria-labelledby="_freshness"]',
        );
        const { last, old } = freshnessOf(atlas, country, day);
        return textOf(section).includes(formatDate(last ?? '', language).replace(/[\u00a0\u202f]/g, ' ')) &&
          section?.querySelectorAll('li').length === old.length
          ? []
          : [`${country.code}: ${textOf(section).slice(0, 80)}`];
      }),
    );
  });

  test.each(LANGUAGES)('lists as not recorded what is not answered today, and nothing else (%s)', (language) => {
    expectNone(
      corpus.countries.flatMap((country) => {
        const section = readSitePage(`${language}/legislation/${country.code}/index.html`).root.querySelector(
          'section[aria-labelledby="_missing"]',
        );
        const shown = section?.querySelectorAll('li a').map((link) => link.getAttribute('href')?.slice(1) ?? '') ?? [];
        const wanted = corpus.vocabularies.criteria
          .map(({ id }) => id)
          .filter((id) => statusNow(atlas, answerOf(country, id)) === 'not-recorded');
        return shown.join() === wanted.join() ? [] : [`${country.code}: ${shown.join()} for ${wanted.join()}`];
      }),
    );
  });

  test('has a practice, each of them', () => {
    const without = corpus.countries.filter(
      ({ code }) => !corpus.practices.some(({ countries }) => countries.includes(code)),
    );
    expect(without.map(({ code }) => code)).toEqual([]);
    expect(corpus.practices.length).toBeGreaterThanOrEqual(70);
  });
});

describe('a question outside the checklist', () => {
  test.each(LANGUAGES)('has a page that counts 35 states and says that it stands apart (%s)', (language) => {
    const { root } = readSitePage(`${language}/legislation/questions/victims-fund/index.html`);
    const counts = [...textOf(root.querySelector('header.title p:last-child strong')).matchAll(/\d+/g)]
      .map(Number)
      .slice(0, 4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(35);
    expect(root.querySelectorAll('tr[data-status]')).toHaveLength(35);
    expect(counts[0]).toBe(
      corpus.countries.filter((country) => statusNow(atlas, otherAnswerOf(country, 'victims-fund')) === 'yes').length,
    );
  });

  test('is in no table of the checklist', () => {
    for (const page of ['en/legislation/compare/index.html', 'en/legislation/index.html'])
      expect(readSitePage(page).root.querySelectorAll('table a[href*="victims-fund"]')).toEqual([]);
  });
});
