import { describe, expect, test } from 'vitest';
import {
  onlyDiffering,
  readChoice,
  toGrid,
  toGroups,
  toHtmlTable,
  writeChoice,
} from '../../../../src/rooms/legislation/compare-rows.ts';
import type { CompareAnswer, CompareData, CompareState } from '../../../../src/rooms/legislation/compare-json.ts';
import { en } from '../../../../src/words/en.ts';

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
    expect(readChoice(query, isState)).toEqual({
      codes,
      unknown,
      tooMany,
      onlyDifferences: false,
      on: undefined,
      notADay: undefined,
    });
  });

  test('reads what writeChoice writes', () => {
    expect(writeChoice(['ar', 'co'], true)).toBe('?c=ar,co&d=1');
    expect(readChoice('?c=ar,co&d=1', isState)).toMatchObject({ codes: ['ar', 'co'], onlyDifferences: true });
    expect(writeChoice([], false)).toBe('');
    expect(writeChoice(['ar', 'co'], false, '2005-01-01')).toBe('?c=ar,co&on=2005-01-01');
    expect(readChoice('?c=ar,co&on=2005-01-01', isState)).toMatchObject({ on: '2005-01-01', notADay: undefined });
    expect(readChoice('?c=ar,co&on=2005', isState)).toMatchObject({ on: undefined, notADay: '2005' });
  });
});

const YES: CompareAnswer = {
  status: 'yes',
  places: [
    { text: 'Ley 1, Art. 2', href: '/l/#art-2' },
    { text: '=draft', lang: 'en' },
  ],
  since: '2008-04-30',
  until: null,
  sinceFrom: 'article',
  note: { text: 'A note.', lang: 'en' },
  confidence: 'high',
};
const BLANK: CompareAnswer = {
  status: 'not-recorded',
  places: [],
  since: null,
  until: null,
  sinceFrom: null,
  note: null,
  confidence: null,
};

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

  test('shows on a day what is recorded as in force then, and nothing of what holds now', () => {
    const [group, treaties, ...others] = toGroups(DATA, ['ar'], en, '2005-01-01');
    expect(group?.rows.map(({ cells: [cell] }) => [cell?.mark, cell?.places, cell?.note])).toEqual([
      ['not-recorded', [], undefined],
      ['not-recorded', [], undefined],
    ]);
    expect(treaties?.rows[0]?.cells[0]).toMatchObject({ mark: 'yes' });
    expect(others).toEqual([]);
    const later = toGroups(DATA, ['ar'], en, '2008-04-30');
    expect(later[0]?.rows[0]?.cells[0]).toMatchObject({ mark: 'yes', sinceWord: en['answer.sinceFrom.article'] });
    expect(toGroups(DATA, ['ar'], en, '2002-11-18')[1]?.rows[0]?.cells[0]?.mark).toBe('not-recorded');
  });

  test('shows an answer that has ended as not recorded, with its end and the reason', () => {
    const ended: CompareAnswer = { ...YES, until: '2024-11-26', ended: { text: 'Dissolved.', lang: 'en' } };
    const data = { ...DATA, states: { ar: state('Argentina', { answers: { one: ended, two: YES } }) } };
    expect(toGroups(data, ['ar'], en)[0]?.rows[0]?.cells[0]).toMatchObject({
      mark: 'not-recorded',
      word: 'not recorded',
      until: { label: 'yes', date: '2024-11-26', use: 'until' },
      ended: { text: 'Dissolved.' },
      key: 'not-recorded',
    });
    expect(toGroups(data, ['ar'], en, '2024-11-25')[0]?.rows[0]?.cells[0]?.mark).toBe('yes');
  });

  test('says where the date of an article is not recorded, and shows an action to be verified as one that is not', () => {
    const undated: CompareAnswer = { ...YES, since: null, sinceFrom: null, articleUndated: true };
    const data = {
      ...DATA,
      states: {
        ar: state('Argentina', {
          answers: { one: undated, two: YES },
          treaties: { t: { action: 'to-verify' as const, signed: null, bound: null } },
        }),
      },
    };
    const groups = toGroups(data, ['ar'], en);
    expect(groups[0]?.rows[0]?.cells[0]).toMatchObject({ sinceWord: en['answer.since.articleUnknown'] });
    expect(groups.at(-1)?.rows[0]?.cells[0]).toMatchObject({ mark: 'not-recorded', word: 'to be verified' });
    expect(toGroups(data, ['ar'], en, '2026-01-01')[0]?.rows[0]?.cells[0]?.mark).toBe('not-recorded');
  });

  test('gives a state that lacks a criterion a blank', () => {
    const lacking = { ...DATA, states: { ar: state('Argentina', { answers: {}, treaties: {} }) } };
    const [group] = toGroups(lacking, ['ar'], en);
    expect(group?.rows.map(({ cells }) => cells[0]?.word)).toEqual(['not recorded', 'not recorded']);
  });
});

describe('toGrid', () => {
  const grid = toGrid(toGroups(DATA, ['ar', 'us'], en), ['Argentina', 'United States'], en);

  test('has one line a row and eight columns a state', () => {
    expect(grid).toHaveLength(1 + 2 + 3 + 1);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([3 + 2 * 8]));
    expect(grid[0]?.slice(0, 11)).toEqual([
      'Group',
      'Question',
      'differs',
      'Argentina',
      'Argentina: Where',
      'Argentina: Since',
      'Argentina: Date of',
      'Argentina: Until',
      'Argentina: Signed',
      'Argentina: Note',
      'Argentina: Evidence',
    ]);
  });

  test('gives answer, place, date, note and evidence', () => {
    expect(grid[1]?.slice(0, 11)).toEqual([
      'The group',
      'one',
      'same',
      'yes',
      'Ley 1, Art. 2; =draft',
      '2008-04-30',
      'date of the article',
      '',
      '',
      'A note.',
      'high',
    ]);
    expect(grid[4]?.[3]).toBe('Plan (2018–2020)');
    expect(grid.at(-1)?.slice(11)).toEqual([en['treaties.action.none'], '', '', '', '', '', 'As of 2015-03-14', '']);
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
