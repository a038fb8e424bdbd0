import { describe, expect, test } from 'vitest';
import { rowEvidence } from '../../../../src/site/parts/row-evidence.ts';

describe('rowEvidence', () => {
  test('names all sources and the day of the main one', () => {
    expect(
      rowEvidence([
        { source: 'https://example.org/a', checkedOn: '2026-11-28' },
        { source: 'document:ag-res-2348', checkedOn: '2026-11-27' },
      ]),
    ).toEqual({ 'data-source': 'https://example.org/a; document:ag-res-2348', 'data-read': '2026-11-28' });
  });

  test('is nothing where no source is recorded', () => {
    expect(rowEvidence([])).toEqual({});
    expect(rowEvidence(undefined)).toEqual({});
  });
});
