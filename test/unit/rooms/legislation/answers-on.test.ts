import { describe, expect, test } from 'vitest';
import { answerOn, groupByAnswerOn } from '../../../../src/rooms/legislation/answers-on.ts';
import type { AnswerStatus } from '../../../../src/schemas/country.ts';

const answer = (since?: string, until?: string, status: AnswerStatus = 'yes') => ({ status, since, until });

describe('answerOn', () => {
  test('leaves an answer as it stands where no day is asked for, one that has ended as not recorded', () => {
    expect(answerOn(answer(), undefined)).toBe('yes');
    expect(answerOn(answer('2008', '2010'), undefined)).toBe('not-recorded');
  });

  test.each(['yes', 'partial', 'no'] as const)('shows %s from its first day on', (status) => {
    expect(answerOn(answer('2008-04-09', undefined, status), '2008-04-08')).toBe('not-recorded');
    expect(answerOn(answer('2008-04-09', undefined, status), '2008-04-09')).toBe(status);
    expect(answerOn(answer('2008-04-09', undefined, status), '2026-01-01')).toBe(status);
  });

  test('takes an answer without date as not recorded', () => {
    expect(answerOn(answer(), '2026-01-01')).toBe('not-recorded');
    expect(answerOn(answer(undefined, '2030'), '2026-01-01')).toBe('not-recorded');
    expect(answerOn(answer('2008', undefined, 'not-recorded'), '2026-01-01')).toBe('not-recorded');
  });

  test.each([
    ['2008', '2008-12-30', '2008-12-31'],
    ['2008-02', '2008-02-28', '2008-02-29'],
    ['2008-04', '2008-04-29', '2008-04-30'],
  ])('counts %s only from its end', (since, before, from) => {
    expect(answerOn(answer(since), before)).toBe('not-recorded');
    expect(answerOn(answer(since), from)).toBe('yes');
  });

  test.each([
    ['2012', '2011-12-31', '2012-01-01'],
    ['2012-07', '2012-06-30', '2012-07-01'],
    ['2012-07-26', '2012-07-25', '2012-07-26'],
  ])('shows what is repealed in %s until the day before', (until, last, after) => {
    expect(answerOn(answer('2008', until), last)).toBe('yes');
    expect(answerOn(answer('2008', until), after)).toBe('not-recorded');
  });
});

describe('groupByAnswerOn', () => {
  const answers = [
    { name: 'a', status: 'yes', since: '2010', until: undefined },
    { name: 'b', status: 'yes', since: '2000-05-01', until: '2015-01-01' },
    { name: 'c', status: 'not-recorded', since: undefined, until: undefined },
    { name: 'd', status: 'partial', since: undefined, until: undefined },
  ] as const;
  const on = (day: string | undefined) =>
    Object.fromEntries(
      [...groupByAnswerOn(answers, (answer) => answer, day)].map(([status, members]) => [
        status,
        members.map(({ name }) => name).join(''),
      ]),
    );

  test('has every state in the group of its answer of the day, those whose answer came later among the blanks', () => {
    expect(on('2005-01-01')).toEqual({ yes: 'b', 'not-recorded': 'acd' });
    expect(on('2012-01-01')).toEqual({ yes: 'ab', 'not-recorded': 'cd' });
    expect(on('2020-01-01')).toEqual({ yes: 'a', 'not-recorded': 'bcd' });
    expect(on(undefined)).toEqual({ yes: 'a', partial: 'd', 'not-recorded': 'bc' });
  });
});
