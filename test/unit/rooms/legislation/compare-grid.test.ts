import { describe, expect, test } from 'vitest';
import { toGrid, toHtmlTable } from '../../../../src/rooms/legislation/compare-grid.ts';
import { toGroups } from '../../../../src/rooms/legislation/compare-groups.ts';
import { en } from '../../../../src/words/en.ts';
import { DATA } from '../../../helpers/compare-data.ts';

describe('toGrid', () => {
  const grid = toGrid(toGroups(DATA, ['ar', 'us'], en), {
    labels: ['Argentina', 'United States'],
    words: en,
    origin: 'https://atlas.example',
    sourcesOf: (state, row) =>
      state === 0 && row === 'one'
        ? { addresses: ['https://example.org/law', 'https://example.org/copy'], readOn: '2020-01-02' }
        : undefined,
  });

  test('has one line a row and eleven columns a state', () => {
    expect(grid).toHaveLength(1 + 2 + 3 + 1);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([3 + 2 * 11]));
    expect(grid[0]?.slice(0, 14)).toEqual([
      'Group',
      'Question',
      'Result',
      'Argentina',
      'Argentina: Where',
      'Argentina: Since',
      'Argentina: Date of',
      'Argentina: Until',
      'Argentina: Signed',
      'Argentina: Note',
      'Argentina: Confidence',
      'Argentina: Address of the article',
      'Argentina: Evidence',
      'Argentina: Read on',
    ]);
  });

  test('gives answer, place, date, note, address, source and day read; a text has no verdict', () => {
    expect(grid[1]?.slice(0, 14)).toEqual([
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
      'https://atlas.example/l/#art-2',
      'https://example.org/law; https://example.org/copy',
      '2020-01-02',
    ]);
    expect(grid[4]?.slice(2, 4)).toEqual(['', 'Plan (2018–2020)']);
    expect(grid.at(-1)?.slice(14)).toEqual([
      en['treaties.action.none'],
      '',
      '',
      '',
      '',
      '',
      'As of 2015-03-14',
      '',
      '',
      '',
      '',
    ]);
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
