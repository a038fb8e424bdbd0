import { describe, expect, test } from 'vitest';
import { listParts } from '../../../../src/exports/stick/list-parts.ts';

describe('listParts', () => {
  test('lists folders that hold folders or many files, not that of a page or of a table', () => {
    expect(
      listParts([
        'OPEN-ME.html',
        '_astro/a.css',
        '_astro/b.css',
        '_astro/c.css',
        'data/answers/es.csv',
        'data/answers/es.xlsx',
        'es/index.html',
        'es/help/index.html',
        'es/legislation/ar/ar-law/index.html',
      ]),
    ).toEqual(['_astro', 'data', 'es', 'es/legislation', 'es/legislation/ar']);
  });
});
