// What pages and data say of dates, ends and sources: no date that nobody recorded, no action without its source, no raw date.
import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { realCorpus } from '../helpers/real-corpus.ts';
import { answerDatesOf } from '../../src/atlas/answer-dates.ts';
import { answerOf, treatiesOf, treatyStandingOf } from '../../src/atlas/coverage.ts';
import { DICTIONARIES } from '../../src/words/translate.ts';
import { LANGUAGES } from '../../src/schemas/fields.ts';
import { readAtlasData } from '../helpers/atlas-data.ts';
import { expectNone, readSitePage, textOf } from '../helpers/site-pages.ts';

const corpus = await realCorpus();
const atlas = new Atlas(corpus);
const data = readAtlasData();
const criteria = corpus.vocabularies.criteria;

describe('dates of answers', () => {
  test('stand in the data as the articles give them', () => {
    expectNone(
      corpus.countries.flatMap((country) =>
        criteria.flatMap(({ id }) => {
          const { since, until, sinceFrom } = answerDatesOf(atlas, answerOf(country, id));
          const found = data.countries.find(({ code }) => code === country.code)?.criteria[id];
          return found?.since === (since ?? null) &&
            found.until === (until ?? null) &&
            found.sinceFrom === (sinceFrom ?? null)
            ? []
            : [`${country.code} ${id}: ${JSON.stringify(found)}`];
        }),
      ),
    );
  });

  test('stand in the data beside every provision', () => {
    const provisions = data.works.flatMap(({ workId, provisions: own }) => own.map((one) => ({ workId, ...one })));
    expectNone(
      provisions
        .filter((provision) => !['since', 'until'].every((key) => Object.hasOwn(provision, key)))
        .map(({ workId, n }) => `${workId}#${n}`),
    );
  });

  test.each(LANGUAGES)(
    'say on the page of a state that the date of an article is not recorded, or from when it is (%s)',
    (language) => {
      const words = DICTIONARIES[language];
      expectNone(
        corpus.countries.flatMap((country) => {
          const { root, path } = readSitePage(`${language}/legislation/${country.code}/index.html`);
          return criteria.flatMap(({ id }) => {
            const answer = answerOf(country, id);
            if (answer.status === 'not-recorded') return [];
            const { since, until, articleUndated } = answerDatesOf(atlas, answer);
            const cell = textOf(root.querySelector(`tr[id="${id}"]`)?.querySelectorAll('td').at(-1));
            const year = since?.slice(0, 4);
            return [
              ...(year === undefined || cell.includes(year) ? [] : [`${path}: ${id} without ${year}`]),
              ...(until === undefined || cell.includes(until.slice(0, 4)) ? [] : [`${path}: ${id} does not end`]),
              ...(!articleUndated || cell.includes(words['answer.since.articleUnknown'])
                ? []
                : [`${path}: ${id} undated`]),
            ];
          });
        }),
      );
    },
  );
});

// Today no answer has ended for good: where one did, others in force took its place. The pages are held to it as soon as one does;
// what an end means is tested in test/unit/atlas/answer-dates.test.ts.
describe('an answer that has ended', () => {
  const ended = corpus.countries.flatMap((country) =>
    criteria.flatMap(({ id }) => {
      const answer = answerOf(country, id);
      return answer.until ? [{ code: country.code, id, answer }] : [];
    }),
  );

  test.each(LANGUAGES)('says so on the pages of its state and its question, with what ended it (%s)', (language) => {
    expectNone(
      ended.flatMap(({ code, id, answer }) => {
        const reason = answer.until?.reason ?? '';
        return [
          textOf(readSitePage(`${language}/legislation/${code}/index.html`).root.querySelector(`tr[id="${id}"]`)),
          textOf(readSitePage(`${language}/legislation/criteria/${id}/index.html`).root.querySelector('main')),
        ].flatMap((text) => (text.includes(reason) ? [] : [`${code} ${id}: ${reason}`]));
      }),
    );
  });
});

describe('treaty actions', () => {
  test('with a day have a source', () => {
    expectNone(
      corpus.countries.flatMap(({ code, treaties }) =>
        Object.entries(treaties).flatMap(([id, { signed, bound, evidence }]) =>
          (signed !== null || bound !== null) && !evidence ? [`${code} ${id}`] : [],
        ),
      ),
    );
  });

  test.each(LANGUAGES)('without source stand as to be verified, without a day (%s)', (language) => {
    expectNone(
      corpus.countries.flatMap((country) => {
        const { root, path } = readSitePage(`${language}/legislation/${country.code}/index.html`);
        const rows = root.querySelectorAll('section[aria-labelledby="_treaties"] tbody tr');
        return treatiesOf(corpus).flatMap((id, index) => {
          const row = rows[index];
          const claimed = treatyStandingOf(country, id).action === 'to-verify';
          const cells = row?.querySelectorAll('td') ?? [];
          const says = textOf(cells[1]).startsWith(DICTIONARIES[language]['treaties.action.to-verify']);
          if (claimed !== says) return [`${path}: ${id}`];
          return claimed && textOf(cells[0]) !== DICTIONARIES[language]['common.notRecorded']
            ? [`${path}: ${id} has a day`]
            : [];
        });
      }),
    );
  });
});

describe('sources', () => {
  test('are named by title or publisher, and by host and kind', () => {
    const { root } = readSitePage('en/legislation/ar/ar-ley-26364/index.html');
    const [first] = root.querySelectorAll('section[aria-labelledby="_sources"] li');
    expect(textOf(first)).toMatch(/^.{5,}InfoLEG.*\(servicios\.infoleg\.gob\.ar; from the issuer\)/);
  });

  test('that were not seen stand in the evidence as one mark with its explanation', () => {
    const { root } = readSitePage('en/legislation/ag/index.html');
    const marks = root.querySelectorAll('.evidence .unseen').map((mark) => textOf(mark));
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark).toContain(DICTIONARIES.en['evidence.unseen']);
      expect(mark).toContain(DICTIONARIES.en['evidence.unseen.text']);
    }
  });

  test('of official texts are counted on the page about the atlas, and add up', () => {
    for (const language of LANGUAGES) {
      const { root } = readSitePage(`${language}/about/index.html`);
      const rows = root.querySelectorAll('[data-official-texts] tbody tr');
      expect(rows).toHaveLength(5);
      for (const row of rows) {
        const collection = row.getAttribute('data-collection');
        const works = corpus.works.filter((work) => work.collection === collection);
        const [all = 0, issuer = 0, copy = 0, none = 0] = row
          .querySelectorAll('td')
          .map((cell) => Number(textOf(cell)));
        expect(all).toBe(works.length);
        expect(issuer + copy + none).toBe(all);
        expect(none).toBe(works.filter(({ frontMatter }) => frontMatter.officialText === null).length);
      }
    }
  });
});

describe('the page of a question', () => {
  test.each(LANGUAGES)('shows by what answers are judged, and two cases with their decision (%s)', (language) => {
    expectNone(
      criteria.flatMap(({ id, test: rule, examples }) => {
        const { root, path } = readSitePage(`${language}/legislation/criteria/${id}/index.html`);
        const text = textOf(root.querySelector('.judged'));
        const wanted = [rule.yes, rule.partial, rule.no, rule.notCounted, ...examples.map(({ reason }) => reason)];
        return wanted.flatMap((labels) =>
          text.includes(labels[language].replace(/\s+/g, ' ')) ? [] : [`${path}: ${labels[language]}`],
        );
      }),
    );
  });
});
