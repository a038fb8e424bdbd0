import { describe, expect, test } from 'vitest';
import { findMissed, LIGHTHOUSE_PAGES } from '../../scripts/lighthouse/floors.ts';

describe('findMissed', () => {
  test('names each floor that a page is below, and how far it came', () => {
    expect(findMissed({ page: 'search', performance: 0.9, accessibility: 0.99, shift: 0.28 })).toEqual([
      'search performance 0.9',
      'search accessibility 0.99',
      'search layout shift 0.28',
    ]);
  });

  test('names none at the floors', () => {
    expect(findMissed({ page: 'search', performance: 0.98, accessibility: 1, shift: 0.019 })).toEqual([]);
  });

  test('asks for the shift of the search page alone, which is among the pages', () => {
    expect(findMissed({ page: 'home', performance: 1, accessibility: 1, shift: 0.1 })).toEqual([]);
    expect(Object.keys(LIGHTHOUSE_PAGES)).toContain('search');
    expect(Object.keys(LIGHTHOUSE_PAGES)).toHaveLength(8);
  });
});
