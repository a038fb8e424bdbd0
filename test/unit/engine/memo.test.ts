import { describe, expect, test } from 'vitest';
import { memo } from '../../../src/engine/memo.ts';

describe('memo', () => {
  test('works out each answer once', () => {
    const asked: string[] = [];
    const shout = memo((word: string) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect(['plan', 'ley', 'plan'].map(shout)).toEqual(['PLAN', 'LEY', 'PLAN']);
    expect(asked).toEqual(['plan', 'ley']);
  });

  test('knows nothing of what another one was asked', () => {
    const asked: string[] = [];
    const make = () => memo((word: string) => asked.push(word));
    make()('plan');
    make()('plan');
    expect(asked).toEqual(['plan', 'plan']);
  });
});
