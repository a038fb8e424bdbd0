import { describe, expect, test } from 'vitest';
import { toLine, toLines } from '../../../src/text/to-line.ts';

describe('toLine', () => {
  test.each([
    ['a\nb', 'a\\nb'],
    ['a\u001B[2Jb\u009B', 'a\\x1b[2Jb\\x9b'],
    ['::stop-commands::x', '\\x3a:stop-commands::x'],
    ['  ::error::x', '  \\x3a:error::x'],
    ['a ##[add-mask]b', 'a \\x23#[add-mask]b'],
    ['content/ar.yml: Perú', 'content/ar.yml: Perú'],
  ])('writes %j as %j', (text, line) => {
    expect(toLine(text)).toBe(line);
  });
});

describe('toLines', () => {
  test('keeps lines, and lets none of them be obeyed', () => {
    expect(toLines('Error: a\n::error::x\n    at b\r')).toBe('Error: a\n\\x3a:error::x\n    at b\\r');
  });
});
