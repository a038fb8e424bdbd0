// Over the real content, in the four languages: what a reader types must offer what he or she means.
import { describe, expect, test } from 'vitest';
import { instantLabels } from '../../../../src/site/instant/instant-labels.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { toInstantJson, type InstantData } from '../../../../src/site/instant/instant-json.ts';
import { translatorFor } from '../../../../src/words/translate.ts';
import { prepareMatcher } from '../../../../src/site/instant/match.ts';
import { lookUpLabels } from '../../../../src/words/label-look-up.ts';
import type { Language } from '../../../../src/schemas/fields.ts';

const corpus = await realCorpus();
const matchers = new Map<Language, ReturnType<typeof prepareMatcher>>();

function suggest(language: Language, query: string) {
  const matcher =
    matchers.get(language) ??
    prepareMatcher(
      JSON.parse(
        toInstantJson(
          corpus,
          instantLabels({ lang: language, t: translatorFor(language), labels: lookUpLabels(corpus, language) }),
        ),
      ) as InstantData,
    );
  matchers.set(language, matcher);
  return matcher(query);
}

const addresses = (language: Language, query: string) =>
  suggest(language, query).map(({ entry, n }) => (n === undefined ? entry.path : `${entry.path}#${n}`));

describe('prepareMatcher', () => {
  test.each<[Language, string, string]>([
    ['en', '2348', 'resolutions/ag-res-2348/'],
    ['en', '2348 3.d', 'resolutions/ag-res-2348/#3.d'],
    ['en', 'AG/RES. 2348 ¶3(d)', 'resolutions/ag-res-2348/#3.d'],
    ['es', 'agres2348', 'resolutions/ag-res-2348/'],
    ['en', '234', 'resolutions/ag-res-2348/'],
    ['en', 'RTP-III/doc.7/12 4.g', 'conclusions/rtp-iii-doc-7-12/#4.g'],
    ['en', 'Ley 26.364 art 2', 'legislation/ar/ar-ley-26364/#art-2'],
    ['es', 'ley 26.36', 'legislation/ar/ar-ley-26364/'],
    ['en', 'art. 145 bis AR', 'legislation/ar/ar-codigo-penal/#art-145-bis'],
    ['pt', 'art. 149-A do Código Penal', 'legislation/br/br-codigo-penal/#art-149-a'],
    ['en', 'Palermo art 3', 'instruments/palermo-protocol/#art-3.a'],
    ['en', 'law 985 of 2005', 'legislation/co/co-ley-985-2005/'],
    ['en', 'TVPA', 'legislation/us/us-tvpa-2000/'],
    ['en', 'IRPA s. 118', 'legislation/ca/ca-irpa/#s-118'],
    ['en', 'convention on the rights', 'instruments/crc/'],
    ['fr', 'convention droits enfant', 'instruments/crc/'],
    ['en', 'belem', 'instruments/belem-do-para/'],
    ['en', 'arg', 'legislation/ar/'],
    ['pt', 'brasil', 'legislation/br/'],
    ['fr', 'etats-u', 'legislation/us/'],
    ['en', 'dominica', 'legislation/dm/'],
    ['en', 'non-pun', 'legislation/criteria/non-punishment/'],
    ['en', 'labor exp', 'topics/labour-exploitation/'],
    ['es', 'coady', 'glossary/#coadyuvancia'],
    ['en', 'cim', 'bodies/cim/'],
    ['en', 'third meeting', 'meetings/rtp-iii/'],
    ['es', 'migration and aliens', 'legislation/cl/cl-ley-21325/'],
    ['en', 'ley de migración y extranjería', 'legislation/cl/cl-ley-21325/'],
    ['en', 'convención de belém do pará', 'instruments/belem-do-para/'],
    ['fr', 'convenção de belém', 'instruments/belem-do-para/'],
    ['en', 'protocolo de palermo', 'instruments/palermo-protocol/'],
    ['es', 'protocole de palerme', 'instruments/palermo-protocol/'],
    ['pt', 'palermo protocol', 'instruments/palermo-protocol/'],
    ['en', 'déclaration de mar del plata', 'conclusions/summit-mar-del-plata-2005/'],
    ['fr', 'esfuerzos de cooperación hemisférica', 'resolutions/ag-res-2348/'],
    ['es', 'premier plan de travail', 'instruments/work-plan-2010-2012/'],
    ['fr', 'segunda reunión de autoridades', 'meetings/rtp-ii/'],
    ['es', 'victims are not punished', 'commitments/victims-not-punished/'],
    ['en', 'brasil', 'legislation/br/'],
  ])('offers first, to a reader of %s who types %s: %s', (language, query, path) => {
    expect(addresses(language, query)[0]).toBe(path);
  });

  test('offers every work of a symbol that has several', () => {
    expect(addresses('en', 'A/RES/55/25').sort()).toEqual([
      'instruments/palermo-protocol/',
      'instruments/smuggling-protocol/',
      'instruments/untoc/',
    ]);
  });

  test.each(['', '   ', 'zzzz', 'art 5', '🙂', '“', '%', '<img src=x>', 'a'.repeat(300), 'trafficking zzzz'])(
    'offers nothing for "%s"',
    (query) => {
      expect(suggest('en', query)).toEqual([]);
    },
  );

  test('needs every word that is typed', () => {
    expect(addresses('en', 'work plan western').length).toBeGreaterThan(0);
    expect(addresses('en', 'work plan westerly')).toEqual([]);
  });

  test.each(['a', 'traf', 'ley', 'convention', 'the', '26364'])('offers at most seven, each once: %s', (query) => {
    const offered = addresses('en', query);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(7);
    expect(new Set(offered).size).toBe(offered.length);
  });

  test('leaves room for other kinds than the one that matches most', () => {
    const kinds = new Set(addresses('en', 'traf').map((path) => path.split('/')[0]));
    expect(kinds.size).toBeGreaterThanOrEqual(3);
  });

  test('names a provision as it is printed', () => {
    const number = (query: string) => suggest('en', query)[0]?.number;
    expect(number('2348 3.d')).toBe('¶ 3.d');
    expect(number('art. 149-A Código Penal')).toBe('Art. 149-A');
    expect(number('2348')).toBeUndefined();
  });

  test('leads to no provision that has only a number of the editors, or that is not held', () => {
    expect(addresses('en', 'AG/RES. 2348 ¶ 9')).toEqual(['resolutions/ag-res-2348/']);
  });

  test('leads to addresses that exist', () => {
    const works = new Map(corpus.works.map((work) => [work.workId, work.provisions.map(({ n }) => n)]));
    for (const { entry, n } of ['palermo art 3', 'art 2', '2348 3.d', 'art 1 ley'].flatMap((q) => suggest('en', q)))
      if (n !== undefined) expect(works.get(entry.path.split('/').at(-2) ?? '')).toContain(n);
  });
});
