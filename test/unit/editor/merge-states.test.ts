import { describe, expect, test } from 'vitest';
import { mergeStates } from '../../../src/editor/client/merge-states.ts';
import type { RecordState, StatePart } from '../../../src/editor/client/record-state.ts';

const part = (n: string, text: string, from?: number): StatePart => ({
  kind: 'provision',
  text,
  attributes: { n },
  told: {},
  ...(from !== undefined && { from }),
});
const state = (value: Record<string, unknown>, parts: StatePart[] = []): RecordState => ({ value, parts, texts: {} });

describe('mergeStates', () => {
  test('puts each one’s facts together', () => {
    const merged = mergeStates(state({ a: 1, b: 1, c: 1 }), state({ a: 2, b: 1, c: 1 }), state({ a: 1, b: 3 }));
    expect(merged.value).toEqual({ a: 2, b: 3 });
  });

  test('puts a changed paragraph where it stands now, and keeps those of the others', () => {
    const base = [part('1', 'one', 0), part('2', 'two', 1)];
    const mine = [part('1', 'one', 0), part('2', 'mine', 1), part('9', 'new')];
    const theirs = [part('0', 'zero', 0), part('1', 'theirs', 1), part('2', 'two', 2)];
    expect(mergeStates(state({}, base), state({}, mine), state({}, theirs)).parts).toEqual([
      part('0', 'zero', 0),
      part('1', 'theirs', 1),
      part('2', 'mine', 2),
      part('9', 'new'),
    ]);
  });
});
