import { describe, expect, test } from 'vitest';
import { issueAt } from '../../../src/corpus/issue.ts';
import { formatReport, REPORT_FORMATS } from '../../../src/lint/format-report.ts';

const place = { file: 'content/resolutions/ag-res-2456.mdx', line: 14, column: 5 };
const issues = [
  issueAt(place, 'relation-target-exists', '"recalls" names "ag-res-2384". Did you mean "ag-res-2348"?'),
  issueAt({ file: 'content/a,b:c.yml', line: 1, column: 1 }, 'rule-two', '100 %\r\nand more', 'warning'),
];

describe('formatReport', () => {
  test('writes text for a terminal, with counts', () => {
    expect(formatReport(issues, 'text')).toMatchInlineSnapshot(`
      "content/resolutions/ag-res-2456.mdx:14:5  error  relation-target-exists
        "recalls" names "ag-res-2384". Did you mean "ag-res-2348"?
      content/a,b:c.yml:1:1  warning  rule-two
        100 %
      and more
      1 error, 1 warning
      "
    `);
  });

  test('writes JSON that holds the issues as they are', () => {
    const withFix = issues.map((issue) => ({ ...issue, fix: { start: 1, end: 2, replacement: '' } }));
    expect(JSON.parse(formatReport(withFix, 'json'))).toEqual(withFix);
  });

  test('writes annotations whose special characters are escaped', () => {
    expect(formatReport(issues, 'github')).toMatchInlineSnapshot(`
      "::error file=content/resolutions/ag-res-2456.mdx,line=14,col=5,title=relation-target-exists::"recalls" names "ag-res-2384". Did you mean "ag-res-2348"?
      ::warning file=content/a%2Cb%3Ac.yml,line=1,col=1,title=rule-two::100 %25%0D%0Aand more
      "
    `);
  });

  test.each(REPORT_FORMATS)('ends %s with one newline', (format) => {
    expect(formatReport(issues, format)).toMatch(/[^\n]\n$/);
  });

  test.each([
    [1, 0, '1 error, 0 warnings'],
    [2, 1, '2 errors, 1 warning'],
    [0, 2, '0 errors, 2 warnings'],
  ])('counts %i errors and %i warnings', (errors, warnings, line) => {
    const list = [
      ...Array.from({ length: errors }, () => issueAt(place, 'a', 'b')),
      ...Array.from({ length: warnings }, () => issueAt(place, 'a', 'b', 'warning')),
    ];
    expect(formatReport(list, 'text').split('\n').at(-2)).toBe(line);
  });

  test.each([
    ['text', 'Content is clean.\n'],
    ['json', '[]\n'],
    ['github', ''],
  ] as const)('says in %s that nothing is wrong', (format, report) => {
    expect(formatReport([], format)).toBe(report);
  });
});
