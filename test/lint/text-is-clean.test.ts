import { describe, expect, test } from 'vitest';
import { Atlas } from '../../src/atlas/atlas.ts';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import type { LintInput } from '../../src/lint/rule.ts';
import { textIsClean } from '../../src/lint/rules/text-is-clean.ts';
import { readContent } from '../helpers/make-content.ts';

const { corpus } = await readContent();

async function check(text: string) {
  const input: LintInput = { atlas: new Atlas(corpus), corpus, texts: new Map([['f.yml', text]]), today: undefined };
  return textIsClean.check(input);
}

/** What --fix makes of `text`: fixes until there is none, as scripts/lint-content.ts does, and how often it went round. */
async function repair(text: string): Promise<[text: string, rounds: number]> {
  let result = text;
  for (let round = 0; ; round++) {
    const issues = await check(result);
    if (!issues.length) return [result, round];
    if (round === 10) throw new Error(`Not clean after ten rounds: ${JSON.stringify(result)}`);
    result = applyFixes(result, issues);
  }
}

const LONG = Array.from({ length: 400 }, (_, index) => `line ${index}`);

describe('textIsClean', () => {
  test.each(['a\n', 'a\n\nb\n', 'a\tb\n', '  a\n', '\n', '', 'a\u00a0\n'])('finds nothing in %j', async (text) => {
    expect(await check(text)).toEqual([]);
  });

  test.each([
    ['\uFEFFa\n', 'a\n'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r', 'a\nb\n'],
    ['a \nb\t\n', 'a\nb\n'],
    ['a \r\nb\t\r\n', 'a\nb\n'],
    ['a', 'a\n'],
    ['a  ', 'a\n'],
    ['a\n\n\n', 'a\n'],
    ['a\n \n\t\n', 'a\n'],
    ['a\r\n\r\n\r\n', 'a\n'],
    ['\uFEFFa \r\n\r\nb \r\n \r\n', 'a\n\nb\n'],
    ['a😀', 'a😀\n'],
    [`${LONG.join('\r\n')}\r\n`, `${LONG.join('\n')}\n`],
    [`${LONG.join('  \n')}  \n`, `${LONG.join('\n')}\n`],
  ])('repairs %j', async (dirty, clean) => {
    const [repaired, rounds] = await repair(dirty);
    expect(repaired).toBe(clean);
    expect(rounds).toBeGreaterThan(0);
    expect(await repair(repaired)).toEqual([repaired, 0]);
  });

  test('reports each kind of dirt once a file, where it stands first', async () => {
    const issues = await check('a\nb \nc \n\n\n');
    expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toMatchInlineSnapshot(`
      [
        "2:2 Spaces end this line. Run \`npm run lint:content -- --fix\`.",
        "3:3 Empty lines end the file. Run \`npm run lint:content -- --fix\`.",
      ]
    `);
  });
});
