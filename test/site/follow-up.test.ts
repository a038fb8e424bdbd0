// What came of the promises: practices, indicators, the calls of 2009, authorities, lists and the report to fill in.
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { isHeldOneByOne } from '../../src/atlas/held-units.ts';
import { translatorFor, type Key } from '../../src/words/translate.ts';
import { LANGUAGES, type Language } from '../../src/schemas/fields.ts';
import { AMERICAN_STATES } from '../../src/schemas/states.ts';
import { endAddress, readAtlasData, type Share } from '../helpers/atlas-data.ts';
import { parseCsv } from '../helpers/parse-csv.ts';
import { collapse, expectNone, readSitePage, textOf } from '../helpers/site-pages.ts';
import { readSiteFile } from '../helpers/sites.ts';

const data = readAtlasData();
const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const { verbs } = corpus.vocabularies;
const CALLS = 'rtp-ii-doc-7-09';
const AGENDA = 'rtp-ii-inf-1-09';

function mainOf(path: string) {
  const main = readSitePage(`${path}index.html`).root.querySelector('main');
  if (!main) throw new Error(`${path} has no main part.`);
  return main;
}

function hrefs(part: ReturnType<typeof mainOf> | null | undefined, selector = 'a'): string[] {
  return part?.querySelectorAll(selector).flatMap((link) => link.getAttribute('href') ?? []) ?? [];
}

/** How many states an English list names; some have an "and" in their names. */
function countStates(list: string): number {
  const names = corpus.countries.map(({ labels }) => labels.en);
  const isWhole = (text: string) => names.includes(text.trim());
  const parts = list.split(',');
  const last = parts.pop() ?? '';
  const both = [...last.matchAll(/ and /g)].some(
    ({ index }) => isWhole(last.slice(0, index)) && isWhole(last.slice(index + 5)),
  );
  return parts.length + (both ? 2 : 1);
}

function workOf(id: string) {
  const work = data.works.find(({ workId }) => workId === id);
  if (!work) throw new Error(`${id} is not in the data.`);
  return work;
}

describe('practices', () => {
  test('are at least 40, each with its sources', () => {
    expect(data.practices.length).toBeGreaterThanOrEqual(40);
    expect(data.practices.filter(({ sources }) => sources.length === 0)).toEqual([]);
    for (const { workId } of data.practices) expect(workId).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test.each(LANGUAGES)('are all listed, each in a row with what the filters ask (%s)', (language) => {
    const rows = mainOf(`${language}/practices/`).querySelectorAll('tbody tr');
    const found = rows.map((row) =>
      [hrefs(row)[0], ...['state', 'topic', 'criterion', 'scope'].map((name) => row.getAttribute(`data-${name}`))].join(
        ' | ',
      ),
    );
    const wanted = data.practices.map(({ workId, countries, topics, criteria, scope }) =>
      [`/${language}/practices/${workId}/`, countries.join(' '), topics.join(' '), criteria.join(' '), scope].join(
        ' | ',
      ),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test.each(LANGUAGES)('offer as filters every value that a row has, and no other (%s)', (language) => {
    const main = mainOf(`${language}/practices/`);
    for (const [name, values] of Object.entries({
      state: data.practices.flatMap(({ countries }) => countries),
      topic: data.practices.flatMap(({ topics }) => topics),
      criterion: data.practices.flatMap(({ criteria }) => criteria),
    })) {
      const options = main
        .querySelectorAll(`select[name="${name}"] option`)
        .map((option) => option.getAttribute('value'));
      expect(options.filter(Boolean).toSorted(), name).toEqual([...new Set(values)].toSorted());
    }
  });

  test.each(LANGUAGES)('are named by their states, topics and questions (%s)', (language) => {
    const wanted = data.practices.flatMap(({ workId, countries, topics, criteria }) =>
      [
        ...countries.map((code) => `${language}/legislation/${code}/`),
        ...topics.map((id) => `${language}/topics/${id}/`),
        ...criteria.map((id) => `${language}/legislation/criteria/${id}/`),
      ].map((path) => ({ path, link: `/${language}/practices/${workId}/` })),
    );
    expectNone(
      [...Map.groupBy(wanted, ({ path }) => path)].flatMap(([path, named]) => {
        const there = new Set(hrefs(mainOf(path)));
        return named.filter(({ link }) => !there.has(link)).map(({ link }) => `${path}: no ${link}`);
      }),
    );
  });

  test('give each result its source, and say so where none is recorded', () => {
    const t = translatorFor('en');
    expectNone(
      data.practices.flatMap(({ workId, results }) => {
        const section = mainOf(`en/practices/${workId}/`).querySelector('section[aria-labelledby="_results"]');
        const items = section?.querySelectorAll('li') ?? [];
        if (!results.length) return textOf(section).includes(t('practice.results.none')) ? [] : [`${workId}: silent`];
        return results
          .filter(({ text, source }, index) => {
            const words = textOf(items[index]);
            const shown = source === undefined ? words.includes(t('common.notRecorded')) : true;
            const linked = source?.startsWith('http') ? hrefs(items[index]).includes(source) : true;
            return !words.includes(collapse(text)) || !shown || !linked;
          })
          .map(({ text }) => `${workId}: ${text}`);
      }),
    );
  });
});

describe('indicators', () => {
  const computed = data.indicators.filter((indicator) => indicator.computed);

  test('are at least 30 of all three types, at least 6 of them computed', () => {
    expect(data.indicators.length).toBeGreaterThanOrEqual(30);
    expect(computed.length).toBeGreaterThanOrEqual(6);
    expect(new Set(data.indicators.map(({ type }) => type))).toEqual(new Set(['structure', 'process', 'outcome']));
  });

  test.each(LANGUAGES)('have an anchor each, computed ones with both numbers of the data (%s)', (language) => {
    const main = mainOf(`${language}/indicators/`);
    const t = translatorFor(language);
    const ids = new Set(main.querySelectorAll('h3').map(({ id }) => id));
    expect(data.indicators.filter(({ id }) => !ids.has(id))).toEqual([]);
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    const figure = ({ numerator, denominator, blanks, all }: Share) =>
      denominator === 0
        ? t('indicator.noData', { all })
        : t('indicator.figure', {
            numerator,
            denominator,
            blanks,
            all,
            percent: percent.format(numerator / denominator),
          });
    expectNone(
      computed.flatMap(({ id, computed: value }) => {
        const text = textOf(main.querySelector(`[data-indicator="${id}"]`));
        return (value?.shares ?? [])
          .map(figure)
          .map(collapse)
          .filter((line) => !text.includes(line))
          .map((line) => `${id}: ${line}`);
      }),
    );
    expect(main.querySelectorAll('[data-indicator]')).toHaveLength(computed.length);
  });

  test('compute shares that a reader can count again from the answers', () => {
    const main = mainOf('en/indicators/');
    expectNone(
      computed
        .filter(({ computed: value }) => value?.shares.every(({ treaty }) => treaty === undefined))
        .flatMap(({ id, computed: value }) => {
          const groups = main.querySelectorAll(`[data-indicator="${id}"] details p`).map((group) => ({
            count: Number(/\((\d+)\)/.exec(textOf(group.querySelector('strong')))?.[1]),
            names: countStates(textOf(group).replace(/^.*?\(\d+\)/, '')),
          }));
          const [share] = value?.shares ?? [];
          const total = groups.reduce((sum, { count }) => sum + count, 0);
          return total === 35 && groups.every(({ count, names }) => count === names) && share?.all === 35
            ? []
            : [`${id}: ${JSON.stringify(groups)}`];
        }),
    );
  });

  test.each(LANGUAGES)('name the commitments that they measure (%s)', (language) => {
    const main = mainOf(`${language}/indicators/`);
    expectNone(
      data.commitments.flatMap(({ id, indicators }) =>
        indicators.filter((indicator) => {
          const section = main
            .querySelectorAll('section')
            .find((part) => part.getAttribute('aria-labelledby') === indicator);
          return !hrefs(section).includes(`/${language}/commitments/${id}/`);
        }),
      ),
    );
  });
});

describe('the calls of 2009', () => {
  const source = workOf(CALLS);
  const mandating = new Set(verbs.filter(({ kind }) => kind === 'mandating').map(({ id }) => id));
  const recommended = source.provisions.filter(({ verb }) => mandating.has(verb)).map(({ n }) => n);
  const later = data.works.filter(
    ({ collection, adopted }) =>
      ['resolutions', 'conclusions', 'instruments'].includes(collection) &&
      adopted !== null &&
      adopted.slice(0, source.adopted?.length) > (source.adopted ?? '').slice(0, adopted.length),
  );
  const counts = {
    all: later.length,
    complete: later.filter(({ workId }) => {
      const work = corpus.workById.get(workId);
      return work !== undefined && isHeldOneByOne(work);
    }).length,
  };

  test('have a verdict each', () => {
    expect(recommended.length).toBeGreaterThan(0);
    const judged = data.uptake.filter((entry) => entry.source === CALLS).map(({ recommendation }) => recommendation);
    expect(recommended.filter((n) => !judged.includes(n))).toEqual([]);
    expect(new Set(judged).size).toBe(judged.length);
  });

  test.each(LANGUAGES)(
    'show the verdict with its paragraphs, or that nothing was found in n of m texts (%s)',
    (language) => {
      const t = translatorFor(language);
      const main = mainOf(`${language}/commitments/civil-society-2009/`);
      const sections = new Map(
        main.querySelectorAll('section.uptake').map((part) => [part.querySelector('h3')?.id, part]),
      );
      expect([...sections.keys()].toSorted()).toEqual(
        data.uptake.map(({ recommendation }) => recommendation).toSorted(),
      );
      expectNone(
        data.uptake.flatMap(({ recommendation, verdict, by, commitments }) => {
          const part = sections.get(recommendation);
          const text = textOf(part);
          const links = new Set(hrefs(part));
          const wanted = [
            endAddress(`${CALLS}#${recommendation}`, language, data),
            ...by.map(({ provision }) => endAddress(provision, language, data)),
            ...commitments.map((id) => `/${language}/commitments/${id}/`),
          ];
          const notFound = text.includes(collapse(t('uptake.notFound', counts)));
          return [
            ...wanted.filter((address) => !links.has(address)).map((address) => `${recommendation}: no ${address}`),
            ...(textOf(part?.querySelector('h3 .badge')) === t(`verdict.${verdict}` as Key)
              ? []
              : [`${recommendation}: verdict`]),
            ...(notFound === (by.length === 0) && (verdict === 'not-found') === notFound
              ? []
              : [`${recommendation}: not found?`]),
          ];
        }),
      );
      expect(counts.complete).toBeLessThan(counts.all);
      const line = t('uptake.counts', {
        all: data.uptake.length,
        taken: data.uptake.filter(({ verdict }) => verdict === 'taken-up').length,
        partly: data.uptake.filter(({ verdict }) => verdict === 'partly').length,
        none: data.uptake.filter(({ verdict }) => verdict === 'not-found').length,
      });
      expect(textOf(main)).toContain(collapse(line));
    },
  );

  test('are in none of their lines called dropped or ignored', () => {
    for (const language of LANGUAGES) {
      const t = translatorFor(language);
      const badges = mainOf(`${language}/commitments/civil-society-2009/`).querySelectorAll('.badge').map(textOf);
      expect(new Set(badges)).toEqual(
        new Set((['taken-up', 'partly', 'not-found'] as const).map((verdict) => t(`verdict.${verdict}`))),
      );
    }
  });
});

describe('the report to fill in', () => {
  const agenda = workOf(AGENDA);
  const toldAgenda = (language: Language) => atlas.in(language).corpus.workById.get(AGENDA)?.provisions ?? [];

  test.each(LANGUAGES)('has one row a point of the agenda, in its order (%s)', (language) => {
    const rows = mainOf(`${language}/indicators/national-report/`).querySelectorAll('tbody tr');
    expect(rows.map((row) => hrefs(row)[0])).toEqual(
      agenda.provisions.map(({ n }) => endAddress(`${AGENDA}#${n}`, language, data)),
    );
    for (const [index, row] of rows.entries()) {
      const cells = row.querySelectorAll('td').map(textOf);
      expect(cells[0]).toContain(collapse(toldAgenda(language)[index]?.digest.text ?? '?'));
      expect(cells.slice(1)).toEqual(['', '', '']);
    }
  });

  test.each(LANGUAGES)('can be taken away as a table with as many rows (%s)', (language) => {
    const path = `data/national-report/${language}.csv`;
    expect(hrefs(mainOf(`${language}/indicators/national-report/`))).toContain(`/${path}`);
    const rows = parseCsv(readSiteFile(path), language === 'en' ? ',' : ';');
    expect(rows).toHaveLength(agenda.provisions.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
    for (const [index, { section, digest }] of toldAgenda(language).entries())
      expect(rows[index + 1]?.map(collapse)).toEqual(
        expect.arrayContaining([collapse(section), collapse(digest.text), '']),
      );
  });
});

describe('authorities', () => {
  test.each(LANGUAGES)('have a row for each of 35 states, blanks in words (%s)', (language) => {
    const t = translatorFor(language);
    const rows = mainOf(`${language}/network/`).querySelectorAll('tbody tr');
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...AMERICAN_STATES].toSorted());
    expectNone(
      data.countries.flatMap(({ code, authority, criteria }) => {
        const row = rows.find(({ id }) => id === code);
        const [cell, ...answers] = row?.querySelectorAll('td') ?? [];
        const marks = answers.map((answer) => answer.querySelector('svg')?.getAttribute('class') ?? '');
        const wanted = ['coordinating-body', 'specialised-unit'].map((id) => `mark-${criteria[id]?.status ?? ''}`);
        return [
          ...(textOf(cell).includes(collapse(authority ?? t('common.notRecorded')))
            ? []
            : [`${code}: ${textOf(cell)}`]),
          ...(wanted.every((mark, index) => marks[index]?.split(' ').includes(mark))
            ? []
            : [`${code}: ${marks.join()}`]),
        ];
      }),
    );
  });
});

describe('lists', () => {
  test.each(
    (['initiatives', 'training', 'statistics'] as const).flatMap((list) =>
      LANGUAGES.map((language) => [list, language] as const),
    ),
  )('of %s have an anchor for each entry, which names its practices (%s)', (list, language) => {
    const main = mainOf(`${language}/${list}/`);
    expect(data[list].length).toBeGreaterThan(0);
    expectNone(
      data[list].flatMap(({ id, practices }) => {
        const section = main.querySelectorAll('section').find((part) => part.getAttribute('aria-labelledby') === id);
        const links = new Set(hrefs(section));
        return [
          ...(section?.querySelector('h3')?.id === id ? [] : [`no ${id}`]),
          ...practices
            .filter((practice) => !links.has(`/${language}/practices/${practice}/`))
            .map((practice) => `${id}: no ${practice}`),
        ];
      }),
    );
  });

  test.each(LANGUAGES)(
    'of statistics name every state, with its figures or that none are recorded (%s)',
    (language) => {
      const links = hrefs(mainOf(`${language}/statistics/`), 'tbody th a');
      expect(links.toSorted()).toEqual(AMERICAN_STATES.map((code) => `/${language}/legislation/${code}/`).toSorted());
    },
  );
});

describe('work plans', () => {
  const reporting = new Set(verbs.filter(({ kind }) => kind === 'reporting').map(({ id }) => id));
  const activities = data.works.flatMap(({ workId, provisions }) =>
    provisions
      .filter(({ verb, date, place }) => reporting.has(verb) && (date !== undefined || place !== undefined))
      .map(({ n }) => `${workId}#${n}`),
  );

  test.each(LANGUAGES)('list every reported activity that has a day or a place (%s)', (language) => {
    expect(activities.length).toBeGreaterThan(0);
    const found = hrefs(mainOf(`${language}/indicators/work-plan/`), 'tbody td a');
    expect(found.toSorted()).toEqual(activities.map((end) => endAddress(end, language, data)).toSorted());
  });

  test.each(LANGUAGES)('say of each of 35 states whether the report names it (%s)', (language) => {
    const t = translatorFor(language);
    const reports = data.works.filter(({ reportingStates }) => reportingStates.length > 0);
    const lists = mainOf(`${language}/indicators/work-plan/`).querySelectorAll('ul.states-columns');
    expect(lists).toHaveLength(reports.length);
    for (const [index, { reportingStates }] of reports.entries()) {
      const items = lists[index]?.querySelectorAll('li') ?? [];
      expect(items).toHaveLength(35);
      const named = items.filter((item) => textOf(item).endsWith(t('workPlan.reported')));
      expect(named.map((item) => hrefs(item)[0]).toSorted()).toEqual(
        reportingStates.map((code) => `/${language}/legislation/${code}/`).toSorted(),
      );
    }
  });
});
