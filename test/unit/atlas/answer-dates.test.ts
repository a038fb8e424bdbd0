import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { answerOn } from '../../../src/rooms/legislation/answers-on.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';
import type { Corpus } from '../../../src/corpus/types.ts';
import { answerDatesOf, articleDatesOf, groundsEndOf, statusNow } from '../../../src/atlas/answer-dates.ts';
import { answerOf } from '../../../src/atlas/coverage.ts';
import { firstDayOf, lastDayOf } from '../../../src/schemas/partial-date.ts';
import type { Answer } from '../../../src/schemas/country.ts';
import { COUNTRY, edit, LAW, MINIMAL, readContent, type Files } from '../../helpers/make-content.ts';

const LAW_TEXT = MINIMAL[LAW] ?? '';
const ARTICLE = '<Provision n="art-2"';

/** The law of the fixture with other facts, and with attributes added to article 2. */
function law(facts: Record<string, string> = {}, attributes = ''): Files {
  let text = LAW_TEXT.replace(ARTICLE, `${ARTICLE} ${attributes}`.trimEnd());
  for (const [from, to] of Object.entries(facts)) text = text.replace(from, to);
  return { [LAW]: text };
}

/** A later law of the same state that does something to the first. */
function laterLaw(relation: string, dates = 'adopted: 2012-12-19\npublished: 2012-12-27'): Files {
  return {
    'legislation/ar/ar-ley-26842.mdx': LAW_TEXT.replace(/adopted: .*\npublished: .*/, dates).replace(
      'confidence: high\n',
      `relations:\n- ${relation}\nconfidence: high\n`,
    ),
  };
}

const CODE = { 'kind: statute': 'kind: code', '2008-04-09': '1921-09-30', '2008-04-30': '1921-11-03' };
const AMENDS = '{predicate: amends, to: ar-ley-26364}';
const AMENDS_ARTICLE = "{predicate: amends, to: 'ar-ley-26364#art-2'}";

function answerIn({ countries }: Corpus): Answer {
  const country = countries.find(({ code }) => code === 'ar');
  if (!country) throw new Error('Argentina is not in the fixture.');
  return answerOf(country, 'dedicated-law');
}

async function datesWith(files: Files) {
  const { corpus, issues } = await readContent(files);
  expect(issues).toEqual([]);
  return answerDatesOf(new Atlas(corpus), answerIn(corpus));
}

describe('answerDatesOf', () => {
  test('takes the day of the law for an article that nothing has changed', async () => {
    expect(await datesWith({})).toEqual({
      since: '2008-04-30',
      until: undefined,
      sinceFrom: 'law',
      articleUndated: false,
    });
  });

  test('takes the day of the article before that of its law', async () => {
    expect(await datesWith(law({}, 'since="2012-12-27"'))).toMatchObject({ since: '2012-12-27', sinceFrom: 'article' });
  });

  test('takes the latest of several articles', async () => {
    const files = {
      ...law({}, 'since="2012"'),
      ...edit(COUNTRY, 'articles: [art-2]', 'articles: [art-145-bis, art-2]'),
    };
    expect(await datesWith(files)).toMatchObject({ since: '2012', sinceFrom: 'article' });
  });

  test('never dates an article by the code around it', async () => {
    expect(await datesWith(law(CODE))).toEqual({
      since: undefined,
      until: undefined,
      sinceFrom: undefined,
      articleUndated: true,
    });
    expect(await datesWith(law(CODE, 'since="2008-04-30"'))).toMatchObject({
      since: '2008-04-30',
      sinceFrom: 'article',
    });
  });

  test('never dates an answer by a code alone', async () => {
    const files = { ...law(CODE), ...edit(COUNTRY, 'articles: [art-2], ', '') };
    expect(await datesWith(files)).toMatchObject({ since: undefined, articleUndated: true });
  });

  test('dates an article by a law that amends this very article, and by no other', async () => {
    expect(await datesWith(laterLaw(AMENDS_ARTICLE))).toMatchObject({ since: '2012-12-27', sinceFrom: 'article' });
    const other = laterLaw(AMENDS_ARTICLE.replace('art-2', 'art-145-bis'));
    expect(await datesWith(other)).toMatchObject({ since: '2008-04-30', sinceFrom: 'law' });
  });

  test('has no date where a law without date changed the article, or a later law the whole', async () => {
    expect(await datesWith(laterLaw(AMENDS_ARTICLE, 'adopted: null'))).toMatchObject({ articleUndated: true });
    expect(await datesWith(laterLaw(AMENDS))).toMatchObject({ since: undefined, articleUndated: true });
    const kept = { ...laterLaw(AMENDS), ...law({}, 'since="2008-04-30"') };
    expect(await datesWith(kept)).toMatchObject({ since: '2008-04-30', sinceFrom: 'article' });
  });

  test('never dates an answer by a law that was amended since, whether it names an article or not', async () => {
    const whole = edit(COUNTRY, 'articles: [art-2], ', '');
    expect(await datesWith({ ...whole })).toMatchObject({ since: '2008-04-30', sinceFrom: 'law' });
    expect(await datesWith({ ...laterLaw(AMENDS), ...whole })).toEqual({
      since: undefined,
      until: undefined,
      sinceFrom: undefined,
      articleUndated: true,
    });
    const asSuch = edit(COUNTRY, 'articles: [art-2], ', 'since: {date: 2008-04-30, from: law}, ');
    expect(await datesWith({ ...laterLaw(AMENDS), ...asSuch })).toMatchObject({
      since: '2008-04-30',
      sinceFrom: 'law',
      articleUndated: false,
    });
  });

  test('takes the day of a plan or a body where the answer gives it', async () => {
    const body = edit(
      COUNTRY,
      'law: ar-ley-26364, articles: [art-2]',
      'locus: A unit, since: {date: 2015-06, from: body}',
    );
    expect(await datesWith(body)).toMatchObject({ since: '2015-06', sinceFrom: 'body', articleUndated: false });
    const none = edit(COUNTRY, 'law: ar-ley-26364, articles: [art-2]', 'locus: A unit');
    expect(await datesWith(none)).toEqual({
      since: undefined,
      until: undefined,
      sinceFrom: undefined,
      articleUndated: false,
    });
  });

  test('ends with the article, with the law that is repealed, or where the answer says so', async () => {
    const until =
      "{date: 2019, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}";
    expect(await datesWith(law({}, 'until="2015-01-01"'))).toMatchObject({ until: '2015-01-01' });
    expect(await datesWith(laterLaw(AMENDS.replace('amends', 'repeals')))).toMatchObject({ until: '2012-12-27' });
    expect(await datesWith(laterLaw(AMENDS_ARTICLE.replace('amends', 'repeals')))).toMatchObject({
      until: '2012-12-27',
    });
    const ended = edit(COUNTRY, 'articles: [art-2], ', `articles: [art-2], until: ${until}, `);
    expect(await datesWith(ended)).toMatchObject({ since: '2008-04-30', until: '2019' });
    const { corpus } = await readContent(ended);
    expect(statusNow(new Atlas(corpus), answerIn(corpus))).toBe('not-recorded');
  });
});

describe('answerDatesOf, of an answer with a day of its own,', () => {
  const withBody = edit(COUNTRY, 'articles: [art-2], ', 'articles: [art-2], since: {date: 2015-06, from: body}, ');

  test.each([
    ['its law is repealed', laterLaw(AMENDS.replace('amends', 'repeals'), 'adopted: 2023-05-01'), '2023-05-01'],
    ['its article is repealed', laterLaw(AMENDS_ARTICLE.replace('amends', 'repeals'), 'adopted: 2023-05'), '2023-05'],
    ['its article ends', law({}, 'until="2020"'), '2020'],
  ])('ends it when %s', async (_, files, until) => {
    expect(await datesWith({ ...files, ...withBody })).toEqual({
      since: '2015-06',
      until,
      sinceFrom: 'body',
      articleUndated: false,
    });
    const { corpus } = await readContent({ ...files, ...withBody });
    expect(statusNow(new Atlas(corpus), answerIn(corpus))).toBe('not-recorded');
  });
});

describe('groundsEndOf', () => {
  test('is the first end of the articles named, or that of the law', async () => {
    const { atlas } = await readContent(law({}, 'until="2020"'));
    expect(groundsEndOf(atlas, 'ar-ley-26364', ['art-145-bis', 'art-2'])).toBe('2020');
    expect(groundsEndOf(atlas, 'ar-ley-26364', ['art-145-bis'])).toBeUndefined();
    expect(groundsEndOf(atlas, 'ar-ley-26364', [])).toBeUndefined();
    const repealed = await readContent(laterLaw(AMENDS.replace('amends', 'repeals')));
    expect(groundsEndOf(repealed.atlas, 'ar-ley-26364', [])).toBe('2012-12-27');
    expect(groundsEndOf(repealed.atlas, 'ar-ley-26364', ['art-145-bis'])).toBe('2012-12-27');
  });
});

describe('articleDatesOf', () => {
  test('gives the earlier of two ends', async () => {
    const { atlas, corpus } = await readContent({
      ...law({}, 'until="2015-01-01"'),
      ...laterLaw(AMENDS.replace('amends', 'repeals')),
    });
    const work = corpus.workById.get('ar-ley-26364');
    const [article] = work?.provisions ?? [];
    expect(work && article && articleDatesOf(atlas, work, article)).toMatchObject({ until: '2012-12-27' });
  });
});

describe('answers of the real content', async () => {
  const corpus = await realCorpus();
  const atlas = new Atlas(corpus);
  const DAYS = [
    '1990-06-15',
    '1996-01-01',
    '2000-11-15',
    '2005-01-01',
    '2008-05-01',
    '2011-06-30',
    '2013-01-01',
    '2016-10-07',
    '2021-07-01',
    '2026-11-28',
  ];

  test.each(DAYS)('show on %s no answer that rests on a later law or article', (day) => {
    const wrong = corpus.countries.flatMap((country) =>
      corpus.vocabularies.criteria.flatMap(({ id }) => {
        const answer = answerOf(country, id);
        const { since, until } = answerDatesOf(atlas, answer);
        if (answerOn({ status: answer.status, since, until }, day) === 'not-recorded') return [];
        const work = answer.law === undefined ? undefined : corpus.workById.get(answer.law);
        // Whatever the answer is dated by, its law and each of its articles must be as old as the day.
        const enacted = work?.frontMatter.adopted ?? work?.frontMatter.law?.published;
        const articles = answer.articles.flatMap((n) => work?.provisions.find((one) => one.n === n) ?? []);
        const late = [
          ...(enacted !== undefined && firstDayOf(enacted) > day ? [enacted] : []),
          ...articles.flatMap(({ since: own }) => (own !== undefined && lastDayOf(own) > day ? [own] : [])),
        ];
        return late.map((date) => `${country.code} ${id}: ${date}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('that name a law are dated, nine of ten at least', () => {
    const named = corpus.countries.flatMap((country) =>
      corpus.vocabularies.criteria
        .map(({ id }) => answerOf(country, id))
        .filter(({ status, law: of }) => of !== undefined && (status === 'yes' || status === 'partial')),
    );
    const dated = named.filter((answer) => answerDatesOf(atlas, answer).since !== undefined);
    expect(dated.length / named.length).toBeGreaterThanOrEqual(0.9);
  });

  test('are never dated before 1994 but by their article', () => {
    const old = corpus.countries.flatMap((country) =>
      corpus.vocabularies.criteria.flatMap(({ id }) => {
        const { since, sinceFrom } = answerDatesOf(atlas, answerOf(country, id));
        return since !== undefined && since < '1994' && sinceFrom !== 'article' ? [`${country.code} ${id}`] : [];
      }),
    );
    expect(old).toEqual([]);
  });
});
