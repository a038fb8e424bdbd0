import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/exports/tables/tables.ts';
import { MEANINGS, tellMeaning } from '../../../src/words/data/tell-meaning.ts';

const texts = new Set(
  TABLES.flatMap(({ row, counting, columns }) => [
    row,
    counting,
    ...columns.flatMap(({ meaning, unit }) => (unit === undefined ? [meaning] : [meaning, unit])),
  ]),
);

describe('tellMeaning', () => {
  test.each(['es', 'pt', 'fr'] as const)('has every text of the tables, and no other (%s)', (language) => {
    expect(Object.keys(MEANINGS[language]).toSorted()).toEqual([...texts].toSorted());
  });

  test.each(['es', 'pt', 'fr'] as const)('keeps names in back-quotes and figures (%s)', (language) => {
    const named = (text: string) => (text.match(/`[^`]+`|\d+/g) ?? []).toSorted();
    for (const text of texts) expect(named(tellMeaning(text, language))).toEqual(named(text));
  });

  test('says it in English as it is declared, and what no dictionary has', () => {
    expect(tellMeaning('What was counted', 'en')).toBe('What was counted');
    expect(tellMeaning('What nobody told', 'fr')).toBe('What nobody told');
  });
});
