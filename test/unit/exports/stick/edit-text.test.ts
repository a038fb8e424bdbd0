import { describe, expect, test } from 'vitest';
import { editText } from '../../../../src/exports/stick/edit-text.ts';

describe('editText', () => {
  test('changes the places and nothing else, in any order', () => {
    const edits = [
      { from: 6, to: 7, text: 'w' },
      { from: 0, to: 1, text: 'H' },
      { from: 5, to: 5, text: ',' },
    ];
    expect(editText('hello world', edits)).toBe('Hello, world');
  });

  test('lets a change go that lies within a longer one', () => {
    expect(
      editText('abcdef', [
        { from: 2, to: 3, text: 'x' },
        { from: 1, to: 5, text: '' },
        { from: 1, to: 1, text: 'y' },
      ]),
    ).toBe('af');
  });
});
