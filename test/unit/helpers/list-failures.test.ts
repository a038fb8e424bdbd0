import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFailures } from '../../helpers/list-failures.ts';

const file = (name: string, status: string, tests: [string, string, string?][], message?: string) => ({
  name: resolve(name),
  status,
  ...(message === undefined ? {} : { message }),
  assertionResults: tests.map(([fullName, of, reason]) => ({
    fullName,
    status: of,
    failureMessages: reason === undefined ? [] : [reason],
  })),
});

describe('listFailures', () => {
  test('tells a failed test by its file, its sentence and the first lines of the reason', () => {
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`);
    const reason = ['Error: a', '    at /home/x/node_modules/vitest/run.js:1:2', ...lines].join('\n');
    const told = listFailures({
      numPassedTests: 1,
      testResults: [
        file('test/a.test.ts', 'failed', [
          ['a is b', 'passed'],
          ['a is c', 'failed', reason],
        ]),
      ],
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^test\/a\.test\.ts: a is c\nError: a\nline 0\n/);
    expect(told[0]).not.toContain('line 39');
  });
  test('tells a file that could not be run, and nothing of one that passed', () => {
    const told = listFailures({
      numPassedTests: 1,
      testResults: [
        file('test/a.test.ts', 'failed', [], 'Cannot find module b'),
        file('test/b.test.ts', 'passed', [['b', 'passed']]),
      ],
    });
    expect(told).toEqual(['test/a.test.ts\nCannot find module b']);
  });
});
