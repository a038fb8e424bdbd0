import { describe, expect, test } from 'vitest';
import { GRAPH_RULES, READER_RULES, RULES } from '../../src/lint/rules.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { makeContent, type Files } from '../helpers/make-content.ts';
import { ALLOWED } from './allowed.ts';
import { GRAPH_VIOLATIONS, READER_VIOLATIONS, type Violation } from './reader-violations.ts';
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
    expect([...Object.keys(VIOLATIONS), ...Object.keys(RECORD_VIOLATIONS)].sort()).toEqual(named.sort());
    expect(Object.keys(READER_VIOLATIONS).sort()).toEqual(Object.keys(READER_RULES).sort());
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

  test.each([...rows(READER_VIOLATIONS), ...rows(GRAPH_VIOLATIONS), ...rows(VIOLATIONS), ...rows(RECORD_VIOLATIONS)])(
    '%s reports %s',
    async (rule, _, { files, issues }) => {
      const found = await lint(files);
      expect(found.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual(issues);
      for (const issue of found) expect(issue).toMatchObject({ rule, severity: 'error' });
    },
  );
});
