import { describe, expect, test } from 'vitest';
import { endName, provisionName, shortCitation, workName, workTitle } from '../../../../src/site/parts/record-name.ts';
import type { Corpus, Work } from '../../../../src/corpus/types.ts';
import { LANGUAGES, type Language } from '../../../../src/schemas/fields.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { edit, LAW, readContent } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();

function workOf(workId: string, of: Corpus = corpus): Work {
  const work = of.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return work;
}

async function lawWith(from: string, to: string): Promise<Work> {
  return workOf('ar-ley-26364', (await readContent(edit(LAW, from, to))).corpus);
}

describe('shortCitation', () => {
  test.each([
    ['Ley 26.364 (B.O. 30 abril 2008)', 'Ley 26.364'],
    ['Ley 26.364', 'Ley 26.364'],
    ['Act No. 12 of 2010 (Cap. 5 (rev.)) ', 'Act No. 12 of 2010'],
    ['R.S.C. (1985), c. C-46', 'R.S.C. (1985), c. C-46'],
    ['Code (1) (2)', 'Code (1)'],
    ['(B.O. 2008)', '(B.O. 2008)'],
    ['Ley 1 (unclosed', 'Ley 1 (unclosed'],
  ])('of "%s" is "%s"', (citation, short) => {
    expect(shortCitation(citation)).toBe(short);
  });
});

describe('workName', () => {
  test('is the short citation of a law, in the language of its titles', () => {
    const law = workOf('ar-ley-26364');
    expect(LANGUAGES.map((language) => workName(law, siteOf(corpus, language)))).toEqual([
      { text: 'Ley 26.364', lang: 'es' },
      { text: 'Ley 26.364', lang: undefined },
      { text: 'Ley 26.364', lang: 'es' },
      { text: 'Ley 26.364', lang: 'es' },
    ]);
  });

  test('is the citation in the language of our rendering where the law has no title in the four', async () => {
    const law = await lawWith('titles: {es: Ley de Trata}', 'titles: {}');
    expect(workName(law, siteOf(corpus, 'fr'))).toEqual({ text: 'Ley 26.364', lang: 'en' });
  });

  test('is the symbol of another work, else its title, else that it has none', () => {
    expect(workName(workOf('ag-res-2010'), siteOf(corpus, 'es'))).toEqual({
      text: 'AG/RES. 2010 (XXXIV-O/04)',
      lang: undefined,
    });
    expect(workName(workOf('lima-protocol'), siteOf(corpus, 'en'))).toEqual({ text: 'Protocolo de Lima', lang: 'es' });
  });
});

describe('workTitle', () => {
  test('of a law is the official one, whatever the language of the reader', () => {
    expect(workTitle(workOf('ar-ley-26364'), siteOf(corpus, 'fr'))).toEqual({ text: 'Ley de Trata', lang: 'es' });
  });

  test('of a law without official title in the four is our rendering in English', async () => {
    const law = await lawWith('titles: {es: Ley de Trata}', 'titles: {}');
    expect(workTitle(law, siteOf(corpus, 'en'))).toEqual({ text: 'Law on Trafficking', lang: undefined });
    expect(workTitle(law, siteOf(corpus, 'pt'))).toEqual({ text: 'Law on Trafficking', lang: 'en' });
  });
});

describe('provisionName', () => {
  const law = workOf('ar-ley-26364');
  const nameOf = (work: Work, index: number, language: Language) => {
    const provision = work.provisions[index];
    return provision && provisionName(provision, work, siteOf(corpus, language));
  };

  test('is the label of an article, in the language of the law', () => {
    expect(nameOf(law, 1, 'en')).toEqual({ text: 'Art. 145 bis', lang: 'es' });
    expect(nameOf(law, 1, 'es')).toEqual({ text: 'Art. 145 bis', lang: undefined });
  });

  test('is made of the number where there is no label', async () => {
    const unlabelled = await lawWith(' label="Art. 2"', '');
    expect(nameOf(unlabelled, 0, 'en')).toEqual({ text: 'Art. 2', lang: undefined });
    expect(nameOf(workOf('ag-res-2010'), 1, 'es')).toEqual({ text: 'Preamble poverty', lang: 'en' });
  });
});

describe('endName', () => {
  test('names an article with its law and address', () => {
    expect(endName('ar-ley-26364#art-2', siteOf(corpus, 'en'))).toEqual({
      text: 'Ley 26.364',
      lang: 'es',
      href: '/en/legislation/ar/ar-ley-26364/#art-2',
      number: 'Art. 2',
      title: undefined,
    });
  });
});
