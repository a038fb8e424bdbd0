import { describe, expect, test } from 'vitest';
import { RECIPES } from '../../../../src/exports/tables/recipes.ts';
import { TABLES } from '../../../../src/exports/tables/tables.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { ORIGIN } from '../../../helpers/bulk-data.ts';

/** Columns that a program in Python or R names: `answers["question"]`, `asked$question`, `subset(answers, in_checklist)`. */
function listColumns(code: string): string[] {
  return [
    ...[...code.matchAll(/\["(\w+)"\]/g)].map(([, id = '']) => id),
    ...[...code.matchAll(/\w+\$(\w+)/g)].map(([, id = '']) => id),
    ...[...code.matchAll(/subset\(\w+, (\w+)\)/g)].map(([, id = '']) => id),
    ...[...code.matchAll(/aggregate\((\w+) %in% \w+ ~ (\w+)/g)].flatMap(([, a = '', b = '']) => [a, b]),
  ];
}

describe('RECIPES', () => {
  const programs = RECIPES.filter(({ tool }) => tool === 'python' || tool === 'r').map(
    (recipe) => [`${recipe.tool} ${recipe.id}`, recipe.code(`${ORIGIN}/data/`, 'en')] as const,
  );

  test.each(programs)('name in %s files and columns that exist', (_, code) => {
    const [, name] = /"(\w+)\.csv"/.exec(code) ?? [];
    const table = TABLES.find((each) => each.name === name);
    const named = listColumns(code);
    expect(named.length).toBeGreaterThan(0);
    // A counter of answers is asked by answer.
    const known = [...(table?.columns.map(({ id }) => id) ?? []), 'yes', 'partial', 'no'];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(LANGUAGES)('name the function as the spreadsheet of %s does', (language) => {
    const code = RECIPES.find(({ tool }) => tool === 'spreadsheet')?.code('', language) ?? '';
    const name = { en: 'COUNTIFS', es: 'CONTAR.SI.CONJUNTO', pt: 'CONT.SES', fr: 'NB.SI.ENS' }[language];
    expect(code).toContain(`=${name}(`);
  });
});
