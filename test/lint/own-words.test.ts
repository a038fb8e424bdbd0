import { describe, expect, test } from 'vitest';
import { runLint } from '../../src/lint/run-lint.ts';
import { makeContent, type Files } from '../helpers/make-content.ts';
import { makeTexts, officialText } from '../helpers/official-content.ts';
import { RESOLUTION_ES } from '../helpers/spanish-content.ts';
import { retold } from './translation-violations.ts';

const PRINTED = 'La pobreza y la falta de trabajo exponen a las personas a un daño que nadie repara después.';

async function lint(digest: string, words: string = PRINTED) {
  const files: Files = retold(RESOLUTION_ES, 'La pobreza expone a las personas.', digest);
  const texts = await makeTexts({
    'ag-res-2010.es.md': officialText('ag-res-2010', `## RESUELVE:\n\n[1 | 1.] ${words}\n`, { language: 'es' }),
  });
  const { issues } = await runLint(await makeContent(files), undefined, undefined, texts);
  return issues.filter(({ rule }) => rule === 'digest-own-words');
}

describe('digest-own-words', () => {
  test('warns of thirteen words of the official text in a row, at the paragraph', async () => {
    const found = await lint('Dice que la pobreza y la FALTA de trabajo exponen a las personas a un mal.');
    expect(found.map(({ severity, file, line }) => `${severity} ${file}:${line}`)).toEqual([
      'warning content/resolutions/ag-res-2010.es.mdx:21',
    ]);
    expect(found[0]?.message).toContain(
      '"la pobreza y la falta de trabajo exponen a las personas a un …"'.slice(0, 30),
    );
  });

  test.each([
    ['twelve words', 'Pobreza y la falta de trabajo exponen a las personas a un mal.'],
    ['a quotation', `Dice: «${PRINTED}»`],
    ['words of its own', 'Quien es pobre corre más riesgo.'],
  ])('allows %s', async (_, digest) => {
    expect(await lint(digest)).toEqual([]);
  });

  test('asks nothing of a work whose text is not held', async () => {
    expect(await lint(PRINTED, 'Otro texto del todo distinto.')).toEqual([]);
  });
});
