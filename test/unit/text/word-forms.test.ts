import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/schemas/languages.ts';
import { toFormsPattern } from '../../../src/text/word-forms.ts';

function find(text: string, language: Language, ...forms: string[]): string | undefined {
  return new RegExp(toFormsPattern(forms, language), 'iu').exec(text)?.[0];
}

describe('toFormsPattern', () => {
  test.each<[Language, string, string, string]>([
    ['es', 'tráfico de personas', 'El TRAFICO de personas', 'TRAFICO de personas'],
    ['es', 'víctima de trata', 'las víctimas de la trata', 'víctimas de la trata'],
    ['es', 'indemnización', 'Indemnizaciones', 'Indemnizaciones'],
    ['es', 'acción, medios y fines', 'acciones, medios y fines', 'acciones, medios y fines'],
    ['es', 'funcionario público', 'funcionarias públicas', 'funcionarias públicas'],
    ['pt', 'conclusão', 'as conclusões', 'conclusões'],
    ['pt', 'órgão policial', 'órgãos policiais', 'órgãos policiais'],
    ['pt', 'tráfico de', 'tráfico de pessoas', 'tráfico de'],
    ['fr', 'réparation', 'les reparations', 'reparations'],
    ['fr', 'victime de la traite', 'victimes de traite', 'victimes de traite'],
    ['fr', 'main d’œuvre', 'main-d’oeuvre', 'main-d’oeuvre'],
    ['fr', 'plan national', 'plans nationaux', 'plans nationaux'],
    ['en', 'bonded party', 'bonded  parties', 'bonded  parties'],
    ['en', 'confiscat*', 'It was confiscated.', 'confiscated'],
  ])('%s: "%s" is found in "%s"', (language, form, text, found) => {
    expect(find(text, language, form)).toBe(found);
  });

  test.each<[Language, string, string]>([
    ['es', 'trata', 'tratado y contrata'],
    ['es', 'acta', 'impacta'],
    ['pt', 'tráfico de', 'o tráfico, sempre'],
    ['pt', 'ato', 'o fato'],
    ['en', 'act', 'acts'],
  ])('%s: "%s" is not found in "%s"', (language, form, text) => {
    expect(find(text, language, form)).toBeUndefined();
  });

  test('finds the first of several forms, and nothing where there is none', () => {
    expect(find('un plan y una ley', 'es', 'ley', 'plan')).toBe('plan');
    expect(find('un plan', 'es')).toBeUndefined();
  });
});
