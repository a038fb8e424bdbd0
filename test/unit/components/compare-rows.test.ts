import { describe, expect, test } from 'vitest';
import {
  onlyDiffering,
  readChoice,
  toGrid,
  toGroups,
  toHtmlTable,
  writeChoice,
} from '../../../src/components/compare-rows.ts';
import type { CompareAnswer, CompareData, CompareState } from '../../../src/exports/compare-json.ts';
import { en } from '../../../src/i18n/en.ts';

const isState = (code: string) => ['ar', 'br', 'co', 'mx', 'us'].includes(code);

describe('readChoice', () => {
  test.each([
    ['', [], [], false],
    ['?c=ar,co,mx', ['ar', 'co', 'mx'], [], false],
    ['?c=MX,%20ar,,mx', ['mx', 'ar'], [], false],
    ['?c=ar&c=co', ['ar', 'co'], [], false],
    ['?c1=ar&c2=&c3=co&c4=', ['ar', 'co'], [], false],
    ['?c=ar,zz,<b>', ['ar'], ['zz', '<b>'], false],
    ['?c=ar,co,mx,us', ['ar', 'co', 'mx', 'us'], [], false],
    ['?c=ar,co,mx,us,br', ['ar', 'co', 'mx', 'us'], [], true],
    ['?c=ar,co,mx,us,zz', ['ar', 'co', 'mx', 'us'], ['zz'], false],
  ])('reads %j', (query, codes, unknown, tooMany) => {
    expect(readChoice(query, isState)).toEqual({ codes, unknown, tooMany, onlyDifferences: false });
  });

  test('reads what writeChoice writes', () => {
    expect(writeChoice(['ar', 'co'], true)).toBe('?c=ar,co&d=1');
    expect(readChoice('?c=ar,co&d=1', isState)).toMatchObject({ codes: ['ar', 'co'], onlyDifferences: true });
    expect(writeChoice([], false)).toBe('');
  });
});

const YES: CompareAnswer = {
  status: 'yes',
  places: [
    { text: 'Ley 1, Art. 2', href: '/l/#art-2' },
    { text: '=draft', lang: 'en' },
  ],
  since: '2008-04-30',
  note: { text: 'A note.', lang: 'en' },
  confidence: 'high',
};
const BLANK: CompareAnswer = { status: 'not-recorded', places: [], since: null, note: null, confidence: null };

function state(label: string, own: Partial<CompareState> = {}): CompareState {
  return {
    label,
    address: '/s/',
    answers: { one: YES, two: YES },
    penalty: { text: '4 to 8 years', places: [], note: null, confidence: 'high' },
    plans: [{ title: 'Plan', from: '2018', to: '2020-05' }],
    authority: { name: 'Council', role: null },
    treaties: { t: { action: 'ratification', signed: null, bound: '2002-11-19' } },
    ...own,
  };
}

const DATA: CompareData = {
  language: 'en',
  groups: [{ id: 'g', label: 'The group' }],
  criteria: ['one', 'two'].map((id) => ({ id, label: id, group: 'g', address: `/${id}/` })),
  treaties: [{ id: 't', label: 'Treaty', address: '/t/' }],
  states: {
    ar: state('Argentina'),
    co: state('Colombia', {
      answers: { one: YES, two: { ...BLANK, note: { text: 'Not seen.', lang: 'en' } } },
      penalty: null,
      plans: [],
      treaties: { t: { action: 'accession', signed: '2000-12-12', bound: '2004' } },
    }),
    us: state('United States', { treaties: { t: { action: 'none', signed: null, bound: null, asOf: '2015-03-14' } } }),
  },
};
const differing = (codes: string[]) =>
  toGroups(DATA, codes, en).flatMap(({ rows }) => rows.filter(({ differs }) => differs).map(({ id }) => id));

describe('toGroups', () => {
  test('finds rows that differ in answer, penalty, plans or binding action, and no others', () => {
    expect(differing(['ar', 'co'])).toEqual(['two', 'penalty', 'plans']);
    expect(differing(['ar', 'us'])).toEqual(['t']);
    expect(differing(['ar', 'ar'])).toEqual([]);
  });

  test('writes a blank as not recorded, never as no', () => {
    const cells = toGroups(DATA, ['co', 'ar'], en).flatMap(({ rows }) => rows.map(({ cells: [first] }) => first));
    expect(cells.filter((cell) => cell?.mark === 'no')).toEqual([]);
    for (const id of [1, 2, 3])
      expect(cells[id]).toMatchObject({ mark: 'not-recorded', word: 'not recorded', since: undefined });
    expect(cells[1]?.note?.text).toBe('Not seen.');
  });

  test('leaves out groups without a difference', () => {
    expect(onlyDiffering(toGroups(DATA, ['ar', 'us'], en)).map(({ id }) => id)).toEqual(['treaties']);
  });

  test('gives a state that lacks a criterion a blank', () => {
    const lacking = { ...DATA, states: { ar: state('Argentina', { answers: {}, treaties: {} }) } };
    const [group] = toGroups(lacking, ['ar'], en);
    expect(group?.rows.map(({ cells }) => cells[0]?.word)).toEqual(['not recorded', 'not recorded']);
  });
});

describe('toGrid', () => {
  const grid = toGrid(toGroups(DATA, ['ar', 'us'], en), ['Argentina', 'United States'], en);

  test('has one line a row and six columns a state', () => {
    expect(grid).toHaveLength(1 + 2 + 3 + 1);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([3 + 2 * 6]));
    expect(grid[0]?.slice(0, 9)).toEqual([
      'Group',
      'Question',
      'differs',
      'Argentina',
      'Argentina: Where',
      'Argentina: Since',
      'Argentina: Signed',
      'Argentina: Note',
      'Argentina: Evidence',
    ]);
  });

  test('gives answer, place, date, note and evidence', () => {
    expect(grid[1]?.slice(0, 9)).toEqual([
      'The group',
      'one',
      'same',
      'yes',
      'Ley 1, Art. 2; =draft',
      '2008-04-30',
      '',
      'A note.',
      'high',
    ]);
    expect(grid[4]?.[3]).toBe('Plan (2018–2020)');
    expect(grid.at(-1)?.slice(9)).toEqual([en['treaties.action.none'], '', '', '', 'As of 2015-03-14', '']);
  });

  test('becomes HTML in which nothing is markup or formula', () => {
    expect(
      toHtmlTable(
        [
          ['<b>', 'x'],
          ['=1', '"&"'],
        ],
        'en',
      ),
    ).toBe(
      `<table lang="en"><thead><tr><th>&lt;b&gt;</th><th>x</th></tr></thead><tbody><tr><td>'=1</td><td>&quot;&amp;&quot;</td></tr></tbody></table>`,
    );
  });
});
