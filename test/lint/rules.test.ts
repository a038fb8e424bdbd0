import { describe, expect, test } from 'vitest';
import { GRAPH_RULES, READER_RULES, RULES } from '../../src/lint/rules.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { COUNTRY, edit, LAW, makeContent, type Files } from '../helpers/make-content.ts';
import { ALLOWED } from './allowed.ts';
import { GRAPH_VIOLATIONS, READER_VIOLATIONS, type Violation } from './reader-violations.ts';
import { DATE_VIOLATIONS } from './date-violations.ts';
import { RECORD_VIOLATIONS } from './record-violations.ts';
import { VIOLATIONS } from './rule-violations.ts';

async function lint(files: Files = {}) {
  return (await runLint(await makeContent(files))).issues;
}

function rows(table: Record<string, Violation[]>): [rule: string, what: string, violation: Violation][] {
  return Object.entries(table).flatMap(([rule, violations]) =>
    violations.map((violation): [string, string, Violation] => [rule, violation.what, violation]),
  );
}

describe('RULES', () => {
  test('has for every rule content that breaks it', () => {
    const named = RULES.map(({ name }) => name).filter((name) => name !== 'graph');
    const broken = [VIOLATIONS, RECORD_VIOLATIONS, READER_VIOLATIONS, DATE_VIOLATIONS].flatMap((table) =>
      Object.keys(table),
    );
    expect([...new Set(broken)].sort()).toEqual([...named, ...Object.keys(READER_RULES)].sort());
    expect(Object.keys(GRAPH_VIOLATIONS).sort()).toEqual(Object.keys(GRAPH_RULES).sort());
  });

  test('names each rule once, as a kebab-case sentence, and says in a sentence what must hold', () => {
    const table = {
      ...READER_RULES,
      ...GRAPH_RULES,
      ...Object.fromEntries(RULES.map(({ name, summary }) => [name, summary])),
    };
    const count = RULES.length + Object.keys(READER_RULES).length + Object.keys(GRAPH_RULES).length;
    expect(Object.keys(table)).toHaveLength(count);
    for (const [name, summary] of Object.entries(table)) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(summary).toMatch(/^\S.*\.$/);
    }
  });

  test('finds nothing in content that is right', async () => {
    expect(await lint()).toEqual([]);
  });

  test.each(ALLOWED)('%s allows %s', async (_, __, files) => {
    expect(await lint(files)).toEqual([]);
  });

  test.each([
    ...rows(READER_VIOLATIONS),
    ...rows(GRAPH_VIOLATIONS),
    ...rows(VIOLATIONS),
    ...rows(RECORD_VIOLATIONS),
    ...rows(DATE_VIOLATIONS),
  ])('%s reports %s', async (rule, _, { files, issues }) => {
    const found = await lint(files);
    expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual(issues);
    for (const issue of found) expect(issue).toMatchObject({ rule, severity: 'error' });
  });
});

describe('runLint on a day', () => {
  const TODAY = '2026-11-28';
  const onDay = async (files: Files, today: string | undefined) => {
    const { issues } = await runLint(await makeContent(files), RULES, today);
    return issues.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  };

  test.each([
    ['a source read', LAW, 'checkedOn: 2020-01-02', 'checkedOn: 2199-06-30', 16, 74],
    ['a law adopted', LAW, '2008-04-09\npublished: 2008-04-30', '2027-01-01\npublished: 2027-01-09', 8, 1],
    ['a state bound', COUNTRY, 'bound: 2002-11-19', 'bound: 2027', 10, 42],
    ['a source as of', COUNTRY, 'asOf: 2019}}\n', 'asOf: 2027-01}}\n', 6, 176],
    ['an article', LAW, 'n="art-2"', 'n="art-2" since="2027"', 21, 22],
  ])('refuses %s on a day to come, and takes it without a day', async (_, path, from, to, line, column) => {
    const key = /\w+(?=(?:: |=")\d)/.exec(to.replace(/^2027-01-01/, 'adopted: 2027-01-01'))?.[0] ?? '';
    const found = (await onDay(edit(path, from, to), TODAY)).filter((issue) => issue.includes('is after today'));
    expect(found[0]).toContain(`content/${path}:${line}:${column} "${key}: `);
    expect(found[0]).toContain(`is after today (${TODAY})`);
    expect((await onDay(edit(path, from, to), undefined)).filter((issue) => issue.includes('is after today'))).toEqual(
      [],
    );
  });

  test('takes the day itself, the year that holds it, and a law that is to enter into force', async () => {
    const files = edit(LAW, 'published: 2008-04-30', 'published: 2008-04-30\ninForceFrom: 2027-01-01');
    expect(await onDay(files, TODAY)).toEqual([]);
    expect(await onDay(edit(COUNTRY, 'asOf: 2019}}\n', 'asOf: 2026}}\n'), TODAY)).toEqual([]);
    expect(await onDay({}, '2020-01-03')).toEqual([]);
  });
});
