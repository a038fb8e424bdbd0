import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/lint/apply-fixes.ts';
import { edit, lintContent as lint, type Files } from '../helpers/make-content.ts';
import { COMMITMENT_ES, IN_SPANISH, RESOLUTION_ES, STATE_ES } from '../helpers/spanish-content.ts';
import { retold, TERMS } from './translation-violations.ts';

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
    const issues = await lint(files);
    const path = 'vocabularies/topics.yml';
    const mended = applyFixes(String(files[path]), issues);
    expect(mended).toContain(
      "'«\u00a0Avant\u00a0» le mal\u00a0? Non\u00a0: jamais\u00a0; voir 10:30 et https://example.org/?a=b\u00a0; fin\u00a0!'",
    );
    expect(await lint({ [path]: mended })).toEqual([]);
  });

  test('leaves Spanish and Portuguese alone', async () => {
    expect(await lint(edit('vocabularies/topics.yml', 'es: Before harm.', "es: '«Antes» del daño; ¿sí?'"))).toEqual([]);
  });
});

describe('translation-keeps-force', () => {
  /** The original note of the state's answer and its Spanish. */
  const note = (english: string, spanish: string): Files => ({
    ...IN_SPANISH,
    'countries/ar.yml': (IN_SPANISH['countries/ar.yml'] ?? '').replace(
      'Since 2008 it punishes with 4 years or more.',
      english,
    ),
    [STATE_ES]: `criteria:\n  dedicated-law:\n    note: '${spanish}'\n`,
  });
  const LONG = 'A law of the state that says who may be helped, by whom, where and for how long, whatever the case.';

  test.each([
    ['a duty that is lost', 'Courts must order it.', 'Los tribunales lo dicen.', 'names no duty'],
    ['advice that becomes a fact', 'Courts should order it.', 'Los tribunales lo dicen.', 'does not advise'],
    ['what is done told as a duty', 'Courts order it.', 'Los tribunales deben decirlo.', 'says "deben"'],
    ['a negation that is lost', 'Courts did not say it.', 'Los tribunales lo dijeron.', 'denies nothing'],
  ])('warns of %s', async (_, english, spanish, said) => {
    const found = await lint(note(english, spanish));
    expect(found.map(({ rule, severity, file, line }) => `${rule} ${severity} ${file}:${line}`)).toEqual([
      'translation-keeps-force warning content/countries/ar.es.yml:3',
    ]);
    expect(found[0]?.message).toContain(said);
  });

  test.each([
    ['too short', 'Una ley.'],
    [
      'too long',
      'Una ley del Estado que dice a quién se puede ayudar, quién lo hace, dónde y cuánto. '.repeat(3).trim(),
    ],
  ])('refuses what is %s', async (_, spanish) => {
    const found = await lint(note(LONG, spanish));
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['translation-keeps-force error']);
  });

  test.each([
    ['a duty in another word', 'Courts must order it.', 'Los tribunales están obligados a ello.'],
    ['advice told as what fits', 'Courts should order it.', 'Conviene que los tribunales lo digan.'],
    ['a negation within a word', 'Courts did not know it.', 'Los tribunales lo desconocían.'],
    ['a number of a law', 'Law No. 5 is of 2008.', 'La Ley 5 es de 2008.'],
  ])('allows %s', async (_, english, spanish) => {
    expect(await lint(note(english, spanish))).toEqual([]);
  });
});
