import { describe, expect, test } from 'vitest';
import { onlyDiffering, toGroups } from '../../../../src/rooms/legislation/compare-groups.ts';
import type { CompareAnswer } from '../../../../src/rooms/legislation/compare-json.ts';
import { en } from '../../../../src/words/en.ts';
import { DATA, state, YES } from '../../../helpers/compare-data.ts';

const verdicts = (codes: string[]) =>
  Object.fromEntries(toGroups(DATA, codes, en).flatMap(({ rows }) => rows.map(({ id, verdict }) => [id, verdict])));

describe('toGroups', () => {
  test('tells rows that differ, that are the same, and of which nothing can be told', () => {
    expect(verdicts(['ar', 'co'])).toMatchObject({ one: 'same', two: 'unknown', t: 'same' });
    expect(verdicts(['ar', 'us'])).toMatchObject({ one: 'same', two: 'same', t: 'differs' });
    expect(verdicts(['ar', 'co', 'us'])).toMatchObject({ two: 'unknown', t: 'differs' });
    expect(verdicts(['co', 'co'])).toMatchObject({ two: 'unknown' });
  });

  test('judges no text: penalty, plans and authority have no verdict', () => {
    for (const codes of [
      ['ar', 'co'],
      ['ar', 'us'],
    ])
      expect(verdicts(codes)).toMatchObject({ penalty: undefined, plans: undefined, authority: undefined });
  });

  test('shows the rows that are chosen, and leaves out groups without any', () => {
    const groups = toGroups(DATA, ['ar', 'co'], en, undefined, ['t', 'one']);
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['g', ['one']],
      ['treaties', ['t']],
    ]);
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
