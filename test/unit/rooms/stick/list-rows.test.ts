import { describe, expect, test } from 'vitest';
import { listRows } from '../../../../src/rooms/stick/list-rows.ts';
import { translatorFor } from '../../../../src/words/translate.ts';

const t = translatorFor('es');

describe('listRows', () => {
  const rows = listRows(
    [
      { path: 'OPEN-ME.html', bytes: 1 },
      { path: '_astro/zz-end.js', bytes: 2 },
      { path: 'data/answers/es.csv', bytes: 4 },
      { path: 'es/topics/index.html', bytes: 8, title: 'Temas' },
      { path: 'es/topics/a/index.html', bytes: 16, title: 'A' },
      { path: 'es/topics/zz-end.js', bytes: 32 },
      { path: 'es/bodies/index.html', bytes: 64, title: 'Órganos' },
      { path: 'es/index.html', bytes: 128, title: 'Mandate Atlas' },
      { path: 'es/meetings.ics', bytes: 256 },
    ],
    t,
  );

  test('tells each part with its page, the home page first, and what all share last', () => {
    expect(rows).toEqual([
      { title: 'Mandate Atlas', href: 'es/index.html', count: 2, bytes: 384 },
      { title: 'Órganos', href: 'es/bodies/index.html', count: 1, bytes: 64 },
      { title: 'Temas', href: 'es/topics/index.html', count: 2, bytes: 24 },
      { title: t('stick.tables'), count: 1, bytes: 4 },
      { title: t('stick.shared'), count: 3, bytes: 35 },
    ]);
  });
});
