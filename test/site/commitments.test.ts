// Commitments, from their steps to what came of them: every page agrees with the data, and threads can be walked both ways.
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { changeKey } from '../../src/words/change-key.ts';
import { translatorFor, type Key } from '../../src/words/translate.ts';
import { ANSWER_STATUSES } from '../../src/schemas/country.ts';
import { LANGUAGES, type Language } from '../../src/schemas/fields.ts';
import { endAddress, readAtlasData, type AtlasData, statusNow } from '../helpers/atlas-data.ts';
import { expectNone, findFile, readSitePage, textOf } from '../helpers/site-pages.ts';
import { SITE } from '../helpers/sites.ts';

const data = readAtlasData();
type Commitment = AtlasData['commitments'][number];

const roots = new Map<string, HTMLElement>();

/** The page at an address of the site, without its fragment. */
function pageAt(address: string): HTMLElement {
  const path = address.replace(/^\//, '').replace(/#.*$/, '');
  let root = roots.get(path);
  if (!root) {
    const file = findFile(path, SITE);
    if (file === undefined) throw new Error(`There is no page ${path}.`);
    root = readSitePage(file).root;
    roots.set(path, root);
  }
  return root;
}

function commitmentPage({ id }: Commitment, language: Language): HTMLElement {
  return pageAt(`/${language}/commitments/${id}/`);
}

function hrefs(part: HTMLElement | null | undefined, selector = 'a'): string[] {
  return part?.querySelectorAll(selector).flatMap((link) => link.getAttribute('href') ?? []) ?? [];
}

function numbersIn(text: string): number[] {
  return [...text.replace(/(?<=\d)[,.\u202f\u00a0](?=\d{3})/g, '').matchAll(/\d+/g)].map(Number);
}

/** The section of the page at `end` that holds its paragraph. */
function paragraphAt(end: string, language: Language): HTMLElement | undefined {
  const n = end.split('#')[1];
  const heading = pageAt(endAddress(end, language, data)).getElementById(n ?? '');
  return heading?.closest('section') ?? undefined;
}

/** One line for each commitment of which `check` finds something. */
function listProblems(check: (commitment: Commitment) => readonly string[]): string[] {
  return data.commitments.flatMap((commitment) => check(commitment).map((line) => `${commitment.id}: ${line}`));
}

/** How many states answer a criterion, in the order of the answers. */
function countsOf(criterion: string): number[] {
  return ANSWER_STATUSES.map(
    (status) => data.countries.filter(({ criteria }) => statusNow(criteria[criterion]) === status).length,
  );
}

describe('commitments', () => {
  // Floors are right here: the threads are promised to readers, and none of them goes again.
  test('have at least two steps each; at least 25 have three or more from at least two works', () => {
    expect(data.commitments.filter(({ steps }) => steps.length < 2)).toEqual([]);
    const long = data.commitments.filter(
      ({ steps }) => steps.length >= 3 && new Set(steps.map(({ provision }) => provision.split('#')[0])).size >= 2,
    );
    expect(long.length).toBeGreaterThanOrEqual(25);
  });

  test('are data of one shape', () => {
    for (const { id, steps, criteria, practices, indicators, notKnown } of data.commitments) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const { provision, change } of steps) {
        expect(provision).toMatch(/^[a-z0-9-]+#[a-z0-9.-]+$/);
        expect(['states', 'renews', 'strengthens', 'narrows', 'extends', 'drops']).toContain(change);
      }
      const held = (ids: readonly string[], known: readonly string[]) => ids.filter((name) => !known.includes(name));
      expect(held(criteria, Object.keys(data.countries[0]?.criteria ?? {}))).toEqual([]);
      expect(
        held(
          practices,
          data.practices.map(({ workId }) => workId),
        ),
      ).toEqual([]);
      expect(
        held(
          indicators,
          data.indicators.map((indicator) => indicator.id),
        ),
      ).toEqual([]);
      expect(notKnown.length).toBeGreaterThan(0);
    }
  });

  test.each(LANGUAGES)('are all listed, once, under their topics (%s)', (language) => {
    const found = hrefs(pageAt(`/${language}/commitments/`).querySelector('main'), 'section li.work-link a');
    expect(found.toSorted()).toEqual(data.commitments.map(({ id }) => `/${language}/commitments/${id}/`).toSorted());
  });
});

describe.each(LANGUAGES)('the page of a commitment in %s', (language) => {
  const t = translatorFor(language);

  test('lists its steps in order, each under its number with a link to a paragraph that is there', () => {
    expectNone(
      listProblems((commitment) => {
        const items = commitmentPage(commitment, language).querySelectorAll('ol.steps > li');
        const found = items.map((item) => [item.id, hrefs(item, 'h3 a')[0]].join(' '));
        const wanted = commitment.steps.map(
          ({ provision }, index) => `_step-${index + 1} ${endAddress(provision, language, data)}`,
        );
        return [
          ...(found.join() === wanted.join() ? [] : [`steps ${found.join(', ')}`]),
          ...commitment.steps
            .filter(({ provision }) => paragraphAt(provision, language) === undefined)
            .map(({ provision }) => `no anchor ${provision}`),
        ];
      }),
    );
  });

  test('says of each step what it changes, and compares it with the step before or the one that is named', () => {
    expectNone(
      listProblems((commitment) => {
        const items = commitmentPage(commitment, language).querySelectorAll('ol.steps > li');
        return commitment.steps.flatMap(({ change, against }, index) => {
          const item = items[index];
          const badge = textOf(item?.querySelector('.step-head .badge'));
          const earlier = commitment.steps.findIndex(({ provision }) => provision === against);
          const compared = against === null ? index - 1 : earlier;
          const columns = item?.querySelectorAll('thead th').slice(1).map(textOf).join();
          const wanted = [...(index === 0 ? [] : [compared + 1]), index + 1].map((n) => t('step.n', { n })).join();
          return [
            ...(badge === t(changeKey(change, index)) ? [] : [`step ${index + 1} ${badge}`]),
            ...(columns === wanted ? [] : [`step ${index + 1} compares ${columns ?? ''}`]),
          ];
        });
      }),
    );
  });

  test('draws each step on its strip, linked to the list', () => {
    expectNone(
      listProblems((commitment) => {
        const found = hrefs(commitmentPage(commitment, language), 'svg.picture-timeline a').toSorted();
        const wanted = commitment.steps.map((_, index) => `#_step-${index + 1}`).toSorted();
        return found.join() === wanted.join() ? [] : [found.join()];
      }),
    );
  });

  test('counts the answers of national law as the page of each question and the data do', () => {
    expectNone(
      listProblems((commitment) => {
        const blocks = commitmentPage(commitment, language).querySelectorAll('.coverage');
        const shown = blocks.map((block) => block.getAttribute('data-criterion'));
        return [
          ...(shown.toSorted().join() === commitment.criteria.toSorted().join() ? [] : [`shows ${shown.join()}`]),
          ...blocks.flatMap((block) => {
            const id = block.getAttribute('data-criterion') ?? '';
            const wanted = countsOf(id);
            const root = pageAt(`/${language}/legislation/criteria/${id}/`);
            const onCriterion = ANSWER_STATUSES.map((status) =>
              Number(textOf(root.querySelector(`header [data-count="${status}"]`))),
            );
            const inWords = numbersIn(textOf(block.querySelector('[data-counts]'))).slice(0, 4);
            const groups = block.querySelectorAll('details p');
            const members = groups.map((group) => group.querySelectorAll('a').length);
            const headings = groups.map((group) => numbersIn(textOf(group.querySelector('strong')))[0]);
            const widths = block.querySelectorAll('rect.share').length;
            return [
              ...(inWords.join() === wanted.join() ? [] : [`${id} ${inWords.join()}, data ${wanted.join()}`]),
              ...(onCriterion.join() === wanted.join() ? [] : [`${id} page ${onCriterion.join()}`]),
              ...(members.join() === wanted.filter(Boolean).join() ? [] : [`${id} lists ${members.join()}`]),
              ...(headings.join() === members.join() ? [] : [`${id} headings ${headings.join()}`]),
              ...(widths > 0 && wanted.reduce((sum, count) => sum + count, 0) === 35 ? [] : [`${id} has no bar`]),
            ];
          }),
        ];
      }),
    );
  });

  test('counts the states that are bound as the page of each treaty does', () => {
    expectNone(
      listProblems((commitment) =>
        commitment.treaties.flatMap((id) => {
          const address = `/${language}/legislation/treaties/${id}/`;
          const line = commitmentPage(commitment, language)
            .querySelectorAll('p')
            .find((paragraph) => hrefs(paragraph).includes(address));
          const title = textOf(line?.querySelector('a'));
          const found = numbersIn(textOf(line).replace(title, ''));
          const header = numbersIn(textOf(pageAt(address).querySelector('header strong')));
          return found.length > 2 && found.slice(0, 3).join() === header.slice(0, 3).join()
            ? []
            : [`${id} ${found.join()}, page ${header.join()}`];
        }),
      ),
    );
  });

  test('leads to its practices, reported activities, indicators and calls of 2009', () => {
    expectNone(
      listProblems((commitment) => {
        const found = new Set(hrefs(commitmentPage(commitment, language).querySelector('main')));
        const wanted = [
          ...commitment.practices.map((id) => `/${language}/practices/${id}/`),
          ...commitment.activities.map(({ provision }) => endAddress(provision, language, data)),
          ...commitment.indicators.map((id) => `/${language}/indicators/#${id}`),
          ...data.uptake
            .filter(({ commitments }) => commitments.includes(commitment.id))
            .map(({ recommendation }) => `/${language}/commitments/civil-society-2009/#${recommendation}`),
        ];
        return wanted.filter((address) => !found.has(address)).map((address) => `no ${address}`);
      }),
    );
  });

  test('says what is not known', () => {
    expectNone(
      listProblems((commitment) => {
        const section = commitmentPage(commitment, language).querySelector('section[aria-labelledby="_not-known"]');
        const found = section?.querySelectorAll('li').length ?? 0;
        return found === commitment.notKnown.length ? [] : [`${found} lines`];
      }),
    );
  });
});

describe.each(LANGUAGES)('threads in %s', (language) => {
  const t = translatorFor(language);

  test('are named at each of their paragraphs, with the steps before and after', () => {
    expectNone(
      listProblems(({ id, steps }) =>
        steps.flatMap(({ provision }, index) => {
          const here = `/${language}/commitments/${id}/#_step-${index + 1}`;
          const line = paragraphAt(provision, language)
            ?.querySelectorAll('details p')
            .find((paragraph) => hrefs(paragraph).includes(here));
          const neighbours = [steps[index - 1], steps[index + 1]].flatMap((step) =>
            step ? [endAddress(step.provision, language, data)] : [],
          );
          const found = hrefs(line);
          return found.join() === [here, ...neighbours].join() ? [] : [`${provision} has ${found.join() || 'no line'}`];
        }),
      ),
    );
  });

  test('are named in what each work did to earlier commitments', () => {
    expectNone(
      listProblems(({ id, steps }) =>
        steps.flatMap(({ provision, change }, index) => {
          const section = pageAt(endAddress(provision, language, data)).querySelector(
            'section[aria-labelledby="_lineage"]',
          );
          const found = hrefs(section);
          const says = textOf(section).includes(t(`change.did.${change}` as Key));
          return says && found.includes(`/${language}/commitments/${id}/#_step-${index + 1}`) ? [] : [provision];
        }),
      ),
    );
  });

  test('are named by the questions, topics and practices that they name', () => {
    expectNone(
      listProblems(({ id, criteria, topics, practices }) =>
        [
          ...criteria.map((criterion) => `/${language}/legislation/criteria/${criterion}/`),
          ...topics.map((topic) => `/${language}/topics/${topic}/`),
          ...practices.map((practice) => `/${language}/practices/${practice}/`),
        ].filter(
          (address) => !hrefs(pageAt(address).querySelector('main')).includes(`/${language}/commitments/${id}/`),
        ),
      ),
    );
  });
});

describe('what a work left out', () => {
  test('is said to be unknown on every page of a work held in part', () => {
    const t = translatorFor('en');
    const inPart = data.works.filter(
      ({ workId, complete }) =>
        !complete &&
        data.commitments.some(({ steps }) => steps.some(({ provision }) => provision.startsWith(`${workId}#`))),
    );
    expect(inPart.length).toBeGreaterThan(0);
    expectNone(
      inPart
        .filter(
          ({ workId }) =>
            !textOf(
              pageAt(endAddress(workId, 'en', data)).querySelector('section[aria-labelledby="_lineage"]'),
            ).includes(t('lineage.leftOut.unknown')),
        )
        .map(({ workId }) => workId),
    );
  });
});
