import { describe, expect, test } from 'vitest';
import {
  confidence,
  countryCode,
  evidence,
  labels,
  partialDate,
  partialDateRange,
  partialLabels,
  PROVISION_NUMBER,
  recordId,
  source,
} from '../../../src/schemas/fields.ts';
import { isPartialDate } from '../../../src/schemas/partial-date.ts';

const DATES = ['2008', '2008-04', '2008-04-09', '2008-02-29', '2000-02-29', '1800', '2200-12-31', '2026-01-01'];
const NOT_DATES = [
  '',
  ' ',
  '208',
  '1799',
  '2201',
  '20080',
  '2008-13',
  '2008-00',
  '2008-4',
  '2008-04-00',
  '2008-04-31',
  '2008-02-30',
  '2007-02-29',
  '1900-02-29',
  '2008-04-09T00:00:00Z',
  '2008-04-9',
  '2008/04/09',
  '08/04/2009',
  '9 April 2008',
  ' 2008',
  '2008\n',
  'n.d.',
];

describe('isPartialDate', () => {
  test.each(DATES)('accepts %j', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });
  test.each([...NOT_DATES, '2008/2009'])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('partialDate', () => {
  test.each([...DATES.map((text) => [text, text] as const), [1930, '1930'] as const])(
    'reads %j as the text %j',
    (input, text) => {
      expect(partialDate.parse(input)).toBe(text);
    },
  );
  test.each([...NOT_DATES, 193, 20080, 2008.5, Number.NaN, null, true, new Date(0), ['2008'], undefined])(
    'refuses %j',
    (input) => {
      expect(partialDate.safeParse(input).success).toBe(false);
    },
  );
  test('says what to write', () => {
    const message = partialDate.safeParse('08/04/2009').error?.issues[0]?.message;
    expect(message).toMatchInlineSnapshot(
      `"is not a date. Write a year, a month or a day that exists: 2008, 2008-04 or 2008-04-09."`,
    );
  });
});

describe('partialDateRange', () => {
  test.each([
    ['2008', '2008'],
    [1930, '1930'],
    ['2009-03-25/2009-03-27', '2009-03-25/2009-03-27'],
    ['2009-03-25/2009-03-25', '2009-03-25/2009-03-25'],
    ['2009-03/2010', '2009-03/2010'],
    ['2009-03/2009', '2009-03/2009'],
    ['2009/2009-03-01', '2009/2009-03-01'],
  ])('reads %j as the text %j', (input, text) => {
    expect(partialDateRange.parse(input)).toBe(text);
  });
  test.each([...NOT_DATES, '2008/', '/2008', '2008/2009/2010', '2008-2009', '2008–2009', '2008 / 2009', null])(
    'refuses %j',
    (input) => {
      expect(partialDateRange.safeParse(input).success).toBe(false);
    },
  );
  test.each([
    ['2009-03-27/2009-03-25', 'is a period that ends before it starts. Put the earlier date first.'],
    ['2010/2009-12', 'is a period that ends before it starts. Put the earlier date first.'],
  ])('refuses %j, which runs backwards', (input, message) => {
    expect(partialDateRange.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe('recordId', () => {
  test.each(['ag-res-2348', 'a', '1', 'rtp-ii-doc-7-09'])('accepts %j', (id) => {
    expect(recordId.parse(id)).toBe(id);
  });
  test.each(['', 'AG-RES', 'ag_res', 'ag--res', '-ag', 'ag-', 'ag res', 'ag.res', 'año', 'a#1'])('refuses %j', (id) => {
    expect(recordId.safeParse(id).success).toBe(false);
  });
});

describe('PROVISION_NUMBER', () => {
  test.each(['1', '3.d', 'art-145-bis', 's-279.01', 'pre-2', 'prosecution-1.c', 'twg1-theme-3'])('fits %j', (n) => {
    expect(n).toMatch(PROVISION_NUMBER);
  });
  test.each(['', '3.D', '3.', '.d', '3..d', '3.-d', '3 d', '3#d', '3/d', '¶3', 'a"b'])('does not fit %j', (n) => {
    expect(n).not.toMatch(PROVISION_NUMBER);
  });
});

describe('countryCode', () => {
  test.each([
    ['ar', true],
    ['AR', false],
    ['arg', false],
    ['', false],
  ])('of %j is valid: %j', (code, valid) => {
    expect(countryCode.safeParse(code).success).toBe(valid);
  });
});

describe('labels', () => {
  const four = { en: 'a', es: 'b', pt: 'c', fr: 'd' };
  test('accepts all four languages', () => {
    expect(labels.parse(four)).toEqual(four);
  });
  test.each([
    ['one is missing', { en: 'a', es: 'b', pt: 'c' }],
    ['one is empty', { ...four, fr: '' }],
    ['there is a fifth', { ...four, de: 'e' }],
  ])('refuses a record in which %s', (_, value) => {
    expect(labels.safeParse(value).success).toBe(false);
  });
});

describe('partialLabels', () => {
  test('accepts some languages or none', () => {
    expect(partialLabels.parse({ es: 'b' })).toEqual({ es: 'b' });
    expect(partialLabels.parse({})).toEqual({});
  });
  test.each([{ de: 'e' }, { es: '' }, { es: null }])('refuses %j', (value) => {
    expect(partialLabels.safeParse(value).success).toBe(false);
  });
});

describe('source', () => {
  test.each(['https://www.oas.org/a?b=c#d', 'http://oas.org', 'document:rtp-ii-doc-7-09'])('accepts %j', (text) => {
    expect(source.parse(text)).toBe(text);
  });
  test.each([
    '',
    'oas.org',
    'www.oas.org/a',
    'ftp://oas.org',
    'https://',
    'https://a b.org',
    'https://[x',
    'javascript:alert(1)',
    'document:',
    'document:A',
    'document:a b',
    'seen in print',
  ])('refuses %j', (text) => {
    expect(source.safeParse(text).success).toBe(false);
  });
});

describe('evidence', () => {
  const whole = { source: 'https://oas.org', kind: 'issuer', confidence: 'high', checkedOn: '2026-11-21' };
  test('takes the date of the source beside the day on which it was read', () => {
    expect(evidence.parse({ ...whole, asOf: 2015 })).toEqual({ ...whole, asOf: '2015' });
  });
  test.each(['source', 'kind', 'confidence', 'checkedOn'] as const)('needs "%s"', (key) => {
    const issues = evidence.safeParse({ ...whole, [key]: undefined }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([[key]]);
  });
  test.each([{ kind: 'mirror' }, { confidence: 'certain' }, { checkedOn: 'today' }, { author: 'me' }])(
    'refuses %j',
    (change) => {
      expect(evidence.safeParse({ ...whole, ...change }).success).toBe(false);
    },
  );
});

describe('confidence', () => {
  test('has three levels and no "none"', () => {
    expect(confidence.options).toEqual(['high', 'medium', 'low']);
  });
});
