import { describe, expect, test } from 'vitest';
import { viewMatrix } from '../../../../src/rooms/legislation/view-matrix.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, edit, type Files } from '../../../helpers/make-content.ts';
import { AMERICAN_STATES } from '../../../../src/schemas/states.ts';

const SOURCE = "{source: 'https://example.org/text', confidence: high, checkedOn: 2020-01-02}";

async function viewOf(files: Files = {}, lang: 'en' | 'es' = 'en') {
  const view = viewMatrix((await readStates(files, lang)).site);
  const cell = (code: string, question: string) => {
    const column = view.columns.findIndex(({ id }) => id === question);
    return view.rows.find(({ href }) => href.endsWith(`/${code}/`))?.cells[column];
  };
  return { view, cell };
}

describe('viewMatrix', () => {
  test('has a cell for each state and question, and names a group on the first of its questions', async () => {
    const { view } = await viewOf();
    expect(view.rows).toHaveLength(AMERICAN_STATES.length);
    expect(new Set(view.rows.map(({ cells }) => cells.length))).toEqual(new Set([view.columns.length]));
    expect(view.groups.reduce((sum, { size }) => sum + size, 0)).toBe(view.columns.length);
    expect(view.columns.map(({ id, start }) => [id, start !== undefined])).toEqual([
      ['dedicated-law', true],
      ['non-punishment', true],
    ]);
  });

  test('reads an answer out with its place and how sure it is', async () => {
    const { cell } = await viewOf();
    expect(cell('ar', 'dedicated-law')).toMatchObject({
      html: 'yes, <span lang="es">Ley 26.364, Art. 2</span>, confidence: high',
      confidence: 'high',
      answer: { href: '/en/legislation/ar/#dedicated-law', since: '2008-04-30' },
    });
    const spanish = await viewOf({}, 'es');
    expect(spanish.cell('ar', 'dedicated-law')?.html).toMatch(/^sí, Ley 26\.364, /);
  });

  test('leaves a blank without place and confidence, and counts it as a blank', async () => {
    const { view, cell } = await viewOf();
    expect(cell('bo', 'dedicated-law')).toMatchObject({ html: 'not recorded', confidence: undefined });
    expect(view.rows.find(({ href }) => href.endsWith('/bo/'))?.counts).toBe('2 not recorded');
    const totals = Object.fromEntries(view.totals.map(({ status, counts }) => [status, counts]));
    const all = AMERICAN_STATES.length;
    expect(totals).toEqual({ yes: [1, 0], partial: [0, 0], no: [0, 0], 'not-recorded': [all - 1, all] });
  });

  test('shows an answer that has ended as not recorded, with neither confidence nor count as a yes', async () => {
    const until = `until: {date: 2019, reason: It was closed., evidence: ${SOURCE}}`;
    const { view, cell } = await viewOf(edit(COUNTRY, 'articles: [art-2], ', `articles: [art-2], ${until}, `));
    expect(cell('ar', 'dedicated-law')).toMatchObject({ confidence: undefined, answer: { now: 'not-recorded' } });
    expect(cell('ar', 'dedicated-law')?.html).toContain('not recorded (yes until 2019)');
    expect(view.totals[0]?.counts).toEqual([0, 0]);
  });

  test('escapes a place and cuts a long one', async () => {
    const locus = `A <b>plan</b> ${'of many words '.repeat(8)}`.trim();
    const { cell } = await viewOf(edit(COUNTRY, 'law: ar-ley-26364, articles: [art-2], ', `locus: '${locus}', `));
    const html = cell('ar', 'dedicated-law')?.html ?? '';
    expect(html).toContain('yes, A &lt;b&gt;plan&lt;/b&gt; of many words');
    expect(html).toContain(' …, confidence: high');
  });
});
