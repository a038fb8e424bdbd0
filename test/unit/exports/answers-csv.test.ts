import { describe, expect, test } from 'vitest';
import { toAnswersCsv, type AnswerRow } from '../../../src/exports/answers-csv.ts';
import { translatorFor } from '../../../src/words/translate.ts';
import { parseCsv } from '../../helpers/parse-csv.ts';

const SEEN = {
  source: 'https://example.org/text',
  kind: 'issuer',
  confidence: 'high',
  checkedOn: '2020-01-02',
} as const;

const YES: AnswerRow = {
  question: 'non-punishment',
  state: 'mx',
  answer: {
    now: 'yes',
    isRecorded: true,
    since: '2012-06-15',
    places: [
      { text: 'Ley General, Art. 37', href: '/en/legislation/mx/mx-ley/#art-37' },
      { text: 'A ruling', href: undefined },
    ],
    evidence: { ...SEEN, also: [{ ...SEEN, source: 'document:mx-ley', checkedOn: '2020-01-03' }] },
    confidence: 'high',
    note: '=Freed.',
  },
};
const BLANK: AnswerRow = {
  question: 'non-punishment',
  state: 'gt',
  answer: {
    now: 'not-recorded',
    isRecorded: false,
    since: undefined,
    places: [],
    evidence: undefined,
    confidence: 'medium',
  },
};

const write = (rows: readonly AnswerRow[]) =>
  parseCsv(
    toAnswersCsv(rows, {
      t: translatorFor('en'),
      state: (code) => `<${code}>`,
      address: (href) => `https://example.org${href}`,
    }),
  );

describe('toAnswersCsv', () => {
  test('has a row a state by code, with articles, sources and days of reading in one order', () => {
    const [headings, blank, yes] = write([YES, BLANK]);
    expect(headings).toHaveLength(11);
    expect(blank).toEqual(['non-punishment', 'GT', '<gt>', 'not recorded', '', '', '', '', '', '', '']);
    expect(yes).toEqual([
      'non-punishment',
      'MX',
      '<mx>',
      'yes',
      'Ley General, Art. 37; A ruling',
      'https://example.org/en/legislation/mx/mx-ley/#art-37',
      '2012-06-15',
      'https://example.org/text; document:mx-ley',
      '2020-01-02; 2020-01-03',
      'high',
      "'=Freed.",
    ]);
  });
});
