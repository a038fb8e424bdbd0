import { describe, expect, test } from 'vitest';
import { issueAt, type Fix, type Issue } from '../../../src/corpus/issue.ts';
import { applyFixes } from '../../../src/lint/apply-fixes.ts';

function issue(fix?: [start: number, end: number, replacement: string]): Issue {
  const plain = issueAt({ file: 'f', line: 1, column: 1 }, 'rule', 'Message.');
  if (!fix) return plain;
  const [start, end, replacement] = fix;
  return { ...plain, fix: { start, end, replacement } satisfies Fix };
}

describe('applyFixes', () => {
  test.each<[string, [number, number, string][], string]>([
    ['nothing', [], 'abcdef'],
    ['a replacement', [[1, 3, 'XYZ']], 'aXYZdef'],
    ['a removal', [[0, 1, '']], 'bcdef'],
    ['an insertion at the end', [[6, 6, '!']], 'abcdef!'],
    [
      'several, whatever their order',
      [
        [0, 1, 'A'],
        [4, 5, ''],
        [2, 3, 'CC'],
      ],
      'AbCCdf',
    ],
    [
      'two that touch',
      [
        [0, 2, 'x'],
        [2, 4, 'y'],
      ],
      'xyef',
    ],
    [
      'of two that overlap, the later',
      [
        [0, 3, 'x'],
        [2, 4, 'y'],
      ],
      'abyef',
    ],
    [
      'of two at one place, the longer',
      [
        [2, 3, 'x'],
        [2, 5, 'y'],
      ],
      'abyf',
    ],
    [
      'of three, those that do not overlap',
      [
        [0, 2, 'x'],
        [1, 5, 'y'],
        [4, 6, 'z'],
      ],
      'xcdz',
    ],
    [
      'of two equal ones, one',
      [
        [0, 1, 'x'],
        [0, 1, 'x'],
      ],
      'xbcdef',
    ],
  ])('makes %s', (_, fixes, result) => {
    expect(applyFixes('abcdef', fixes.map(issue))).toBe(result);
    expect(applyFixes('abcdef', fixes.toReversed().map(issue))).toBe(result);
  });

  test('leaves issues without fix alone', () => {
    expect(applyFixes('abc', [issue(), issue([1, 2, 'x'])])).toBe('axc');
  });
});
