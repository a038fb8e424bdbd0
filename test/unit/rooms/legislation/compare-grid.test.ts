import { describe, expect, test } from 'vitest';
import { toGrid, toHtmlTable } from '../../../../src/rooms/legislation/compare-grid.ts';
import { toGroups } from '../../../../src/rooms/legislation/compare-groups.ts';
import { en } from '../../../../src/words/en.ts';
import { DATA } from '../../../helpers/compare-data.ts';

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
