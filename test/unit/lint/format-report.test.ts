import { describe, expect, test } from 'vitest';
import { issueAt } from '../../../src/corpus/issue.ts';
import { formatReport, REPORT_FORMATS } from '../../../src/lint/format-report.ts';
import { findHidden } from '../../../src/text/hidden-characters.ts';

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
        100 %\\r\\nand more
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

  test.each(REPORT_FORMATS)('lets no message in %s be obeyed by a terminal or a runner', (format) => {
    const evil = issueAt(
      { file: 'content/a\n::add-mask::b.yml', line: 1, column: 1 },
      'rule',
      '::stop-commands::x\n::error::forged\u001B[2J\u202E\u009B ##[add-mask]b',
    );
    const report = formatReport([evil], format);
    expect(findHidden(report.replaceAll('\t', '\u0007'))).toBeUndefined();
    const lines = report.split('\n').map((line) => line.trim());
    const commands = lines.filter((line) => line.startsWith('::') || (format !== 'github' && line.includes('##[')));
    expect(commands).toHaveLength(format === 'github' ? 1 : 0);
  });

  test.each(REPORT_FORMATS)('cuts long values in %s', (format) => {
    const long = { ...issueAt(place, 'rule', 'x'), message: `"${'x'.repeat(1_000_000)}" is long. Shorten it.` };
    const report = formatReport([long], format);
    expect(report.length).toBeLessThan(1000);
    expect(report).toContain('is long. Shorten it.');
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
