import { describe, expect, test } from 'vitest';
import { openCommitment, openPractice } from '../../../src/corpus/read-record.ts';
import { COMMITMENT, MINIMAL, PRACTICE } from '../../helpers/make-content.ts';

const PRACTICE_TEXT = MINIMAL[PRACTICE] ?? '';
const COMMITMENT_TEXT = MINIMAL[COMMITMENT] ?? '';
const PROVISION = '\n<Provision n="1" verb="requests">\n\nAsks.\n\n</Provision>\n';

function practice(text: string) {
  return openPractice({ id: 'ar-rescue-programme', file: 'f.mdx', text })();
}

function commitment(text: string) {
  return openCommitment({ id: 'adopt-plans', file: 'f.mdx', text })();
}

/** `line:column rule` of each issue. */
function short(issues: readonly { line: number; column: number; rule: string }[]): string[] {
  return issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('openPractice', () => {
  test('gives facts, prose and relations, with their places', () => {
    const { record, issues } = practice(PRACTICE_TEXT);
    expect(issues).toEqual([]);
    expect(record).toMatchObject({
      workId: 'ar-rescue-programme',
      titles: { en: 'Rescue programme' },
      years: { from: '2008', to: null },
      results: [{ text: 'Ninety victims were accompanied.', source: 'https://example.org/text' }],
      summary: { text: 'Goes with victims from the first hour on.' },
      relations: [
        {
          predicate: 'implements',
          to: 'ag-res-2010#3.d',
          note: 'A plan put to work.',
          place: { file: 'f.mdx', line: 14, column: 31 },
        },
      ],
      file: 'f.mdx',
    });
    expect(record?.placeOf('topics.0')).toEqual({ file: 'f.mdx', line: 7, column: 10 });
  });

  test('gives a relation with a source the confidence of the practice, unless it has its own', () => {
    const text = PRACTICE_TEXT.replace(
      ', note: A plan put to work.}',
      ", source: 'https://example.org/a'}\n- {predicate: implements, to: ag-res-2010, source: 'https://example.org/b', confidence: low}",
    );
    expect(practice(text).record?.relations.map(({ evidence }) => evidence)).toEqual([
      { source: 'https://example.org/a', confidence: 'high' },
      { source: 'https://example.org/b', confidence: 'low' },
    ]);
  });

  test('keeps the years that are recorded: goes on, ended, not recorded', () => {
    const years = (text: string) => practice(PRACTICE_TEXT.replace('{from: 2008, to: null}', text)).record?.years;
    expect(years('{from: 2008, to: null}')).toEqual({ from: '2008', to: null });
    expect(years('{from: 2008-05, to: 2010}')).toEqual({ from: '2008-05', to: '2010' });
    expect(years('{from: null}')).toEqual({ from: null });
    expect(years('{from: 2008-05, to: 2008}')).toBeUndefined();
  });
});

describe('openCommitment', () => {
  test('gives the steps in their order, and the prose with what it points at', () => {
    const { record, issues } = commitment(
      COMMITMENT_TEXT.replace('and asked for again', '<Ref to="rtp-i-conclusions#1">again</Ref>'),
    );
    expect(issues).toEqual([]);
    expect(record).toMatchObject({
      id: 'adopt-plans',
      steps: [
        { provision: 'ag-res-2010#3.d', change: 'states', reason: 'Asks for plans.' },
        { provision: 'rtp-i-conclusions#1', change: 'renews', reason: 'Asks again.' },
      ],
      activities: [],
      notKnown: ['Whether any plan was carried out.'],
      summary: { text: 'Asked for once, again.' },
    });
    expect(record?.steps[0]).not.toHaveProperty('against');
  });

  test('keeps what a step is compared with', () => {
    const { record } = commitment(COMMITMENT_TEXT.replace('renews,', "renews, against: 'ag-res-2010#3.d',"));
    expect(record?.steps[1]?.against).toBe('ag-res-2010#3.d');
  });
});

describe.each([
  ['openPractice', practice, PRACTICE_TEXT, 'A practice'],
  ['openCommitment', commitment, COMMITMENT_TEXT, 'A commitment'],
] as const)('%s', (_, read, text, kind) => {
  test.each([
    '',
    'Text.\n',
    '\n---\ntitles: {}\n---\n',
    'title: no fence\n---\n',
    '---\nnever: closed\n',
    '---a\n---\nb: c\n---\n',
  ])('gives no record where front matter is missing: %j', (without) => {
    const { record, issues } = read(without);
    expect(record).toBeUndefined();
    expect(short(issues)).toEqual(['1:1 front-matter-present']);
  });

  test('gives no record where a fact is wrong, and every issue of facts and text at once', () => {
    const { record, issues } = read(`${text.replace('topics: [prevention]', 'topics: 3')}\nA {b}.\n`);
    expect(record).toBeUndefined();
    expect(issues.map(({ rule }) => rule)).toEqual(['schema-valid', 'mdx-declarative']);
  });

  test('refuses provisions, and still gives the record', () => {
    const { record, issues } = read(text + PROVISION);
    expect(record).toBeDefined();
    expect(issues.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `mdx-declarative: ${kind} has no provisions of its own. Write plain prose; name paragraphs of works.`,
    ]);
    expect(issues[0]?.line).toBe(text.split('\n').length + 1);
  });
});
