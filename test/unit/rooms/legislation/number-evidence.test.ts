import { describe, expect, test } from 'vitest';
import { numberEvidence } from '../../../../src/rooms/legislation/number-evidence.ts';
import type { Evidence } from '../../../../src/schemas/fields.ts';

const evidence = (source: string, more: Partial<Evidence> = {}): Evidence => ({
  source,
  kind: 'issuer',
  confidence: 'high',
  checkedOn: '2026-11-21',
  ...more,
});

describe('numberEvidence', () => {
  test('gives a source the same number wherever it is cited, and keeps the days on which it was read', () => {
    const { cite, list } = numberEvidence();
    expect(cite(evidence('a', { also: [evidence('b')] }))).toEqual({ numbers: [1, 2], doubt: undefined });
    expect(cite(evidence('c'), evidence('a', { checkedOn: '2026-11-20' }))).toEqual({
      numbers: [1, 3],
      doubt: undefined,
    });
    expect(list().map(({ number, source, readOn }) => [number, source.source, readOn])).toEqual([
      [1, 'a', ['2026-11-20', '2026-11-21']],
      [2, 'b', ['2026-11-21']],
      [3, 'c', ['2026-11-21']],
    ]);
  });

  test('says how sure a fact is where it is less than high; without evidence it is low', () => {
    const { cite, list } = numberEvidence();
    expect(cite(evidence('a', { confidence: 'medium' })).doubt).toBe('medium');
    expect(cite(undefined)).toEqual({ numbers: [], doubt: 'low' });
    expect(list()).toHaveLength(1);
  });
});
