import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import { runLint } from '../../src/lint/run-lint.ts';
import { edit, makeContent, type Files } from '../helpers/make-content.ts';
import { COMMITMENT_ES, IN_SPANISH, RESOLUTION_ES } from '../helpers/spanish-content.ts';
import { retold, TERMS } from './translation-violations.ts';

async function lint(files: Files) {
  return (await runLint(await makeContent(files))).issues;
}

/** The Spanish reason of the first step, where the terms are listed. */
function reason(text: string): Files {
  return { ...retold(COMMITMENT_ES, 'Pide planes.', text), ...TERMS };
}

describe('translation-refused-form', () => {
  test.each([
    ['a quotation', 'Pide planes contra el «tráfico de personas».'],
    ['a name', 'Pide planes a la Oficina contra el Tráfico de Personas.'],
    ['a passage of the list', 'Pide planes a los traficantes de drogas.'],
    ['part of another word', 'Pide planes sobre narcotráfico de personas.'],
  ])('allows %s', async (_, text) => {
    expect(await lint(reason(text))).toEqual([]);
  });

  test('refuses a form that begins a sentence with a capital', async () => {
    const found = await lint(reason('Pide planes. Tráfico de personas.'));
    expect(found.map(({ rule, column }) => `${rule} ${column}`)).toEqual(['translation-refused-form 26']);
  });

  test('leaves official titles and what readers type alone', async () => {
    expect(
      await lint({
        ...TERMS,
        ...edit('resolutions/ag-res-2010.mdx', 'Lucha contra la trata', 'El tráfico de personas'),
      }),
    ).toEqual([]);
  });

  test('asks nothing where no terms are listed', async () => {
    expect(await lint(retold(COMMITMENT_ES, 'Pide planes.', 'Pide tráfico de personas.'))).toEqual([]);
  });
});

describe('translation-term', () => {
  test.each([
    ['the term in the plural', 'Pide planes.'],
    ['what answers to it', 'Pide un programa.'],
    ['the English word that stays as a name', 'Pide el Plan.'],
  ])('allows %s', async (_, text) => {
    expect(await lint(reason(text))).toEqual([]);
  });

  test('warns of a term that the list does not hold to be sure', async () => {
    const files = {
      ...retold(RESOLUTION_ES, 'La pobreza expone a las personas.', 'La miseria expone a las personas.'),
      ...TERMS,
    };
    expect((await lint(files)).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['translation-term', 'warning'],
    ]);
  });

  test('takes the translation as it is, where all terms stand', async () => {
    expect(await lint({ ...IN_SPANISH, ...TERMS })).toEqual([]);
  });
});

describe('french-spaces-hold', () => {
  test('is repaired to content that has nothing to mend', async () => {
    const files = edit(
      'vocabularies/topics.yml',
      'fr: Before harm.',
      "fr: '« Avant» le mal ? Non: jamais ; voir 10:30 et https://example.org/?a=b ; fin !'",
    );
    const dir = await makeContent(files);
    const { issues } = await runLint(dir);
    const path = 'vocabularies/topics.yml';
    const mended = applyFixes(await readFile(join(dir, path), 'utf8'), issues);
    expect(mended).toContain(
      "'«\u00a0Avant\u00a0» le mal\u00a0? Non\u00a0: jamais\u00a0; voir 10:30 et https://example.org/?a=b\u00a0; fin\u00a0!'",
    );
    expect(await lint({ [path]: mended })).toEqual([]);
  });

  test('leaves Spanish and Portuguese alone', async () => {
    expect(await lint(edit('vocabularies/topics.yml', 'es: Before harm.', "es: '«Antes» del daño; ¿sí?'"))).toEqual([]);
  });
});
