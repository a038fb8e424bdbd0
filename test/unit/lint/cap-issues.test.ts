import { describe, expect, test } from 'vitest';
import { issueAt } from '../../../src/corpus/issue.ts';
import { capIssues } from '../../../src/lint/cap-issues.ts';

const issuesOf = (count: number, file: string, rule = 'rule') =>
  Array.from({ length: count }, (_, at) => issueAt({ file, line: at + 1, column: 1 }, rule, `Wrong ${at}.`));

describe('capIssues', () => {
  test('tells the first fifty of a rule in a file, and how many more there are', () => {
    const told = capIssues([...issuesOf(25_910, 'content/a.mdx'), ...issuesOf(3, 'content/b.mdx')]);
    expect(told).toHaveLength(54);
    expect(told[49]?.message).toBe('Wrong 49.');
    expect(told[50]).toMatchObject({
      line: 51,
      severity: 'error',
      message: 'And 25860 more of this kind from here on.',
    });
    expect(told[51]?.file).toBe('content/b.mdx');
  });

  test('leaves as they are fifty-one, other rules and what can be repaired', () => {
    const other = [...issuesOf(51, 'a'), ...issuesOf(51, 'a', 'other-rule'), ...issuesOf(51, 'b')];
    expect(capIssues(other)).toEqual(other);
    const fixes = issuesOf(200, 'a').map((issue, start) => ({
      ...issue,
      fix: { start, end: start + 1, replacement: '' },
    }));
    expect(capIssues(fixes)).toEqual(fixes);
  });
});
