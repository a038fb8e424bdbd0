import { describe, expect, test } from 'vitest';
import { viewAnswer, type AnswerView } from '../../../../src/site/parts/answer-view.ts';
import type { Language } from '../../../../src/schemas/languages.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { COUNTRY, edit, readContent, type Files } from '../../../helpers/make-content.ts';

const SOURCE = "{source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}";
const ENDED = edit(
  COUNTRY,
  'articles: [art-2], ',
  `articles: [art-2], until: {date: 2019-11-26, reason: It was closed., evidence: ${SOURCE}}, `,
);

async function viewOf(files: Files = {}, lang: Language = 'en', id = 'dedicated-law'): Promise<AnswerView> {
  const { corpus } = await readContent(files);
  const country = corpus.countries.find(({ code }) => code === 'ar');
  if (!country) throw new Error('Argentina is not in the fixture.');
  return viewAnswer(siteOf(corpus, lang), country, id);
}

describe('viewAnswer', () => {
  test('gives answer, place, date and how sure it is, with the address on the page of the state', async () => {
    expect(await viewOf()).toMatchObject({
      id: 'dedicated-law',
      href: '/en/legislation/ar/#dedicated-law',
      status: 'yes',
      now: 'yes',
      words: 'yes',
      since: '2008-04-30',
      sinceFrom: 'law',
      until: undefined,
      ended: undefined,
      confidence: 'high',
      places: [{ text: 'Ley 26.364, Art. 2', href: '/en/legislation/ar/ar-ley-26364/#art-2', lang: 'es' }],
    });
  });

  test('says in the language of the page what it says, and marks what is in another', async () => {
    const view = await viewOf({}, 'es');
    expect(view).toMatchObject({ href: '/es/legislation/ar/#dedicated-law', words: 'sí' });
    expect(view.places).toEqual([
      { text: 'Ley 26.364, Art. 2', href: '/es/legislation/ar/ar-ley-26364/#art-2', lang: undefined },
    ]);
  });

  test('is a blank, never a no, where nothing is recorded', async () => {
    const blank = {
      status: 'not-recorded',
      now: 'not-recorded',
      words: 'not recorded',
      isRecorded: false,
      since: undefined,
      confidence: undefined,
      evidence: undefined,
      places: [],
    };
    expect(await viewOf({}, 'en', 'non-punishment')).toMatchObject(blank);
    expect(await viewOf({}, 'en', 'victims-fund')).toMatchObject(blank);
  });

  test('keeps the note of a blank, and shows neither date nor evidence of it', async () => {
    const view = await viewOf(
      edit(
        COUNTRY,
        "{status: 'yes', law: ar-ley-26364,",
        '{status: not-recorded, note: Nobody looked., law: ar-ley-26364,',
      ),
    );
    expect(view).toMatchObject({ note: 'Nobody looked.', since: undefined, evidence: undefined, isRecorded: false });
  });

  test('begins with the blank where the answer has ended, and says what held until when and why', async () => {
    const view = await viewOf(ENDED);
    expect(view).toMatchObject({
      status: 'yes',
      now: 'not-recorded',
      isRecorded: true,
      words: 'not recorded (yes until 26 November 2019)',
      ended: { words: 'yes until 26 November 2019', reason: 'It was closed.' },
    });
    expect(view.endSources).toHaveLength(1);
    expect((await viewOf(ENDED, 'fr')).words).toMatch(/^non renseigné.* \(oui jusqu’au 26 novembre 2019\)$/);
  });

  test('holds the sources of a day of its own apart from those of the answer', async () => {
    const files = edit(
      COUNTRY,
      'law: ar-ley-26364, articles: [art-2], ',
      `locus: A plan, since: {date: 2015-03, from: plan, evidence: ${SOURCE}}, `,
    );
    const view = await viewOf(files, 'pt');
    expect(view).toMatchObject({ since: '2015-03', sinceFrom: 'plan', articleUndated: false });
    expect(view.sinceSources.map(({ source }) => source)).toEqual(['https://example.org/text']);
    expect(view.places).toEqual([{ text: 'A plan', lang: 'en', href: undefined }]);
  });

  test('answers a question outside the checklist too', async () => {
    const files = edit(
      COUNTRY,
      'penalty: {',
      `others:\n  victims-fund: {status: 'no', evidence: ${SOURCE}}\npenalty: {`,
    );
    expect(await viewOf(files, 'en', 'victims-fund')).toMatchObject({ status: 'no', words: 'no', confidence: 'high' });
  });
});
