// Content that is wrong stops the build, says where and what to do, and leaves the last good build alone.
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/lint/format-report.ts';
import { BUILD_RULES } from '../../src/lint/rules.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { machineEnv } from '../helpers/machine-env.ts';
import { makeContent, MINIMAL, RESOLUTION as FILE } from '../helpers/make-content.ts';

interface Case {
  /** What is wrong, as a sentence. */
  wrong: string;
  edit: (text: string) => string | Buffer;
  /** Text of the edited file at which the report points; absent for its start. */
  at?: string;
  /** Wrong value, as quoted. */
  quotes: string;
  remedy: RegExp;
}

const CASES: Case[] = [
  {
    wrong: 'a relation names a work that is not there',
    edit: (text) => text.replace('to: rtp-i}', 'to: rtp-ii}'),
    at: 'rtp-ii}',
    quotes: '"rtp-ii"',
    remedy: /Did you mean "rtp-i"\?/,
  },
  {
    wrong: 'a verb is unknown',
    edit: (text) => text.replace('verb="requests"', 'verb="request"'),
    at: '<Provision n="3.d"',
    quotes: '"request"',
    remedy: /Did you mean "requests"\?/,
  },
  {
    wrong: 'a date does not exist',
    edit: (text) => text.replace('2004-06-08', '2004-06-31'),
    at: '2004-06-31',
    quotes: '"2004-06-31"',
    remedy: /Write a year, a month or a day that exists/,
  },
  {
    wrong: 'two provisions have one number',
    edit: (text) => text.replace('n="preamble-poverty"', 'n="3.d"'),
    at: '<Provision n="3.d" numbering',
    quotes: '"3.d"',
    remedy: /Give each its own number/,
  },
  {
    wrong: 'a work imports code',
    edit: (text) => text.replace('\nCalls a', '\nimport thing from "./thing.js"\n\nCalls a'),
    at: 'import thing',
    quotes: 'import thing from "./thing.js"',
    remedy: /Content may use <Provision>/,
  },
  {
    wrong: 'a work holds an expression',
    edit: (text) => text.replace('Calls a meeting', 'Calls a {process.env.HOME} meeting'),
    at: '{process.env.HOME}',
    quotes: '"{process.env.HOME}"',
    remedy: /Content may use <Provision>/,
  },
  {
    wrong: 'a work holds raw HTML',
    edit: (text) => text.replace('Calls a meeting', 'Calls a <b>meeting</b>'),
    at: '<b>',
    quotes: '<b>',
    remedy: /Content may use <Provision>/,
  },
  {
    wrong: 'the YAML is broken',
    edit: (text) => text.replace('kind: resolution', 'kind: [resolution'),
    at: 'titles:',
    quotes: 'not valid YAML',
    remedy: /Check indentation, quotes and colons/,
  },
  {
    wrong: 'the file is not UTF-8',
    edit: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x0a])]),
    at: '\uFFFD',
    quotes: 'not UTF-8',
    remedy: /Save it as UTF-8/,
  },
  { wrong: 'the file is empty', edit: () => '', quotes: 'empty', remedy: /Write its record or remove it/ },
];

/** Content with the fault, and what a report of it has to say. */
async function spoil({
  edit,
  at,
  quotes,
  remedy,
}: Case): Promise<{ content: string; expectTold: (report: string) => void }> {
  const text = MINIMAL[FILE] ?? '';
  const edited = edit(text);
  expect(edited.toString(), 'the edit changes the file').not.toBe(text);
  const content = await makeContent({ [FILE]: edited });
  const expectTold = (report: string) => {
    expect(report).toContain(`content/${FILE}:${placeOf(edited.toString(), at)} `);
    expect(report).toContain(quotes);
    expect(report).toMatch(remedy);
  };
  return { content, expectTold };
}

describe('what a build checks', () => {
  test.each(CASES)('tells where and what to do if $wrong', async (fault) => {
    const { content, expectTold } = await spoil(fault);
    const { issues } = await runLint(content, BUILD_RULES);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    expectTold(formatReport(issues, 'text'));
  });
});

describe('a build', () => {
  // By a rule, by the reader of works and by the reader of files. The content is only checked here, so nothing is built and the runs do not
  // meet in one folder.
  const found = CASES.filter(({ wrong }) => /relation|imports|UTF-8/.test(wrong));

  test.concurrent.for(found)('stops if $wrong', async (fault) => {
    expect(found).toHaveLength(3);
    const { content, expectTold } = await spoil(fault);
    const out = join(content, '../dist');
    await mkdir(join(out, 'search'), { recursive: true });
    await writeFile(join(out, 'search', 'entry.json'), '{}');
    await writeFile(join(out, '404.html'), 'the last good build');

    const { code, errors } = await build(content, out);

    expect(code).toBe(1);
    expectTold(errors);
    expect(await readFile(join(out, '404.html'), 'utf8')).toBe('the last good build');
  });
});

/** Line and column of `part`, 1-based. */
function placeOf(text: string, part: string | undefined): string {
  const before = text.slice(0, part === undefined ? 0 : text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function build(content: string, out: string): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', out], {
    // In a CI run the report takes another form, which test/unit looks at.
    env: { ...machineEnv(), ATLAS_CONTENT: content, GITHUB_ACTIONS: '' },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, errors })));
}
