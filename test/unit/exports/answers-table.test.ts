import { describe, expect, test } from 'vitest';
import { ANSWER_COLUMNS, toAnswersTable } from '../../../src/exports/answers-table.ts';
import { AMERICAN_STATES } from '../../../src/schemas/states.ts';
import { readStates } from '../../helpers/fixture-state.ts';
import { COUNTRY, edit } from '../../helpers/make-content.ts';

async function rowsOf(files = {}) {
  const { site } = await readStates(files);
  const [headings, ...rows] = toAnswersTable(site.atlas, {
    t: site.t,
    state: site.labels.state,
    question: site.labels.criterion,
    places: ({ articles }) =>
      articles.map((article) => ({ text: article, address: `https://atlas.example/#${article}` })),
  });
  const column = (id: string) => ANSWER_COLUMNS.findIndex((entry) => entry.id === id);
  const cell = (code: string, question: string, id: string) =>
    rows.find((row) => row[0] === code && row[column('question-id')] === question)?.[column(id)];
  return { headings, rows, cell };
}

describe('toAnswersTable', () => {
  test('has a row for each state and question, blanks too', async () => {
    const { headings, rows, cell } = await rowsOf();
    expect(rows).toHaveLength(AMERICAN_STATES.length * 2);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings?.length]));
    expect(cell('BO', 'non-punishment', 'answer')).toBe('not recorded');
    expect(cell('BO', 'non-punishment', 'source')).toBe('');
  });

  test('gives article, its address, date, source and the day on which it was read', async () => {
    const { cell } = await rowsOf();
    const wanted = {
      state: 'Argentina',
      answer: 'yes',
      where: 'art-2',
      'article-address': 'https://atlas.example/#art-2',
      since: '2008-04-30',
      source: 'https://example.org/text',
      confidence: 'high',
      'read-on': '2020-01-02',
    };
    for (const [id, value] of Object.entries(wanted)) expect(cell('AR', 'dedicated-law', id), id).toBe(value);
  });

  test('gives an answer that has ended as not recorded, with the day on which it ended', async () => {
    const until =
      "until: {date: 2019, reason: It was closed., evidence: {source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}}";
    const { cell } = await rowsOf(edit(COUNTRY, 'articles: [art-2], ', `articles: [art-2], ${until}, `));
    expect(cell('AR', 'dedicated-law', 'answer')).toBe('not recorded');
    expect(cell('AR', 'dedicated-law', 'until')).toBe('2019');
  });
});
