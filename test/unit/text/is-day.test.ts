import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/text/is-day.ts';

describe('isDay', () => {
  test.each(['2012-06-15', '2012-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each(['', '2012', '2012-06', '2011-02-29', '2012-02-31', '2012-13-01', '2012-6-5', '15.06.2012', '0012-06-15'])(
    'refuses %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
