import { describe, expect, test } from 'vitest';
import {
  endName,
  meetingName,
  provisionName,
  workMark,
  workName,
  workSubtitle,
  workTitle,
} from '../../../../src/site/parts/record-name.ts';
import type { Corpus, Work } from '../../../../src/corpus/types.ts';
import { LANGUAGES, type Language } from '../../../../src/schemas/fields.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { edit, INSTRUMENT, LAW, MEETING, MINIMAL, readContent, RESOLUTION } from '../../../helpers/make-content.ts';

const { corpus } = await readContent();

const [SHORT = ''] = /shortTitle: .*\n/.exec(MINIMAL[INSTRUMENT] ?? '') ?? [];

function workOf(workId: string, of: Corpus = corpus): Work {
  const work = of.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return work;
}

async function lawWith(from: string, to: string): Promise<Work> {
  return workOf('ar-ley-26364', (await readContent(edit(LAW, from, to))).corpus);
}

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

  test('is the short name in the language of the reader, before symbol and citation', async () => {
    expect(LANGUAGES.map((language) => workName(workOf('lima-protocol'), siteOf(corpus, language)).text)).toEqual([
      'Lima Protocol',
      'Protocolo de Lima',
      'Protocolo de Lima',
      'Protocole de Lima',
    ]);
    const named = await readContent(
      edit(RESOLUTION, 'kind: resolution', 'shortTitle: {es: La lucha}\nkind: resolution'),
    );
    expect(workName(workOf('ag-res-2010', named.corpus), siteOf(named.corpus, 'fr'))).toEqual({
      text: 'La lucha',
      lang: 'es',
    });
    const law = await lawWith('kind: statute', 'shortTitle: {es: LPT}\nkind: statute');
    expect(workName(law, siteOf(corpus, 'en'))).toEqual({ text: 'LPT', lang: 'es' });
  });

  test('is the symbol of a work without short name, else its title', async () => {
    expect(workName(workOf('ag-res-2010'), siteOf(corpus, 'es'))).toEqual({
      text: 'AG/RES. 2010 (XXXIV-O/04)',
      lang: undefined,
    });
    const bare = await readContent(edit(INSTRUMENT, SHORT, ''));
    expect(workName(workOf('lima-protocol', bare.corpus), siteOf(corpus, 'en'))).toEqual({
      text: 'Protocolo de Lima',
      lang: 'es',
    });
  });
});

describe('workSubtitle', () => {
  test('is the title, and nothing where that is the name', () => {
    expect(workSubtitle(workOf('lima-protocol'), siteOf(corpus, 'en'))).toEqual({
      text: 'Protocolo de Lima',
      lang: 'es',
    });
    expect(workSubtitle(workOf('lima-protocol'), siteOf(corpus, 'es'))).toBeUndefined();
    expect(workSubtitle(workOf('ag-res-2010'), siteOf(corpus, 'en'))?.text).toBe('Fighting trafficking');
  });
});

describe('workMark', () => {
  test('is the symbol of a work that is named by its short name', async () => {
    const named = await readContent(edit(INSTRUMENT, 'symbol: null', 'symbol: A/RES/55/25, annex II'));
    expect(workMark(workOf('lima-protocol', named.corpus), siteOf(corpus, 'en'))).toBe('A/RES/55/25, annex II');
    expect(workMark(workOf('ag-res-2010'), siteOf(corpus, 'en'))).toBeUndefined();
    expect(workMark(workOf('lima-protocol'), siteOf(corpus, 'en'))).toBeUndefined();
  });
});

describe('meetingName', () => {
  test('is the short name, language by language, else the name', async () => {
    const { corpus: named } = await readContent(edit(MEETING, 'number: 1', 'shortTitle: {en: RTP-I}\nnumber: 1'));
    const [meeting] = named.meetings;
    if (!meeting) throw new Error('The fixture holds no meeting.');
    expect(meetingName(meeting, siteOf(named, 'en'))).toEqual({ text: 'RTP-I', lang: undefined });
    expect(meetingName(meeting, siteOf(named, 'es'))).toEqual({ text: 'Primera Reunión', lang: undefined });
    expect(meetingName(meeting, siteOf(named, 'fr'))).toEqual({ text: 'RTP-I', lang: 'en' });
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
