import { beforeAll, describe, expect, test } from 'vitest';
import { STATIC_PAGES } from '../../../../src/addresses/routes.ts';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { prepareGuesses, type Guess, type NamedPage } from '../../../../src/site/instant/guess-address.ts';
import { instantLabels } from '../../../../src/site/instant/instant-labels.ts';
import { toInstantJson, type InstantData } from '../../../../src/site/instant/instant-json.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { LANGUAGES, type Language } from '../../../../src/schemas/languages.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const PAGES: NamedPage[] = Object.entries(STATIC_PAGES).map(([name, path]) => ({ path, name }));
const guessers = new Map<Language, (path: string) => Guess[]>();
const guess = (path: string, language: Language) =>
  guessers
    .get(language)?.(path)
    .map((one) => one.path) ?? [];

beforeAll(async () => {
  const corpus = await realCorpus();
  const atlas = new Atlas(corpus);
  for (const language of LANGUAGES) {
    const site = buildSite(atlas, '/', language);
    const data = JSON.parse(toInstantJson(corpus, instantLabels(site))) as InstantData;
    guessers.set(language, prepareGuesses(data, PAGES));
  }
});

const RESOLUTION = 'resolutions/ag-res-2348/';
const WRONG: Record<Language, [string, string][]> = {
  en: [
    ['en/resolutions/2348', RESOLUTION],
    ['en/resolution/AG-RES-2348/', RESOLUTION],
    ['EN/Resolutions/AG-RES-2348', RESOLUTION],
    ['en/resolutions/ag-res-2348.html', RESOLUTION],
    ['en/resolutions/ag_res_2348/index.html', RESOLUTION],
    ['en/documents/ag-res-2348', RESOLUTION],
    ['en/legislation/AR/', 'legislation/ar/'],
    ['en/legislation/argentina/', 'legislation/ar/'],
    ['en/countries/trinidad-and-tobago', 'legislation/tt/'],
    ['en/laws/mexico.php', 'legislation/mx/'],
    ['en/legislation/argentna', 'legislation/ar/'],
    ['en/legislation/non-punishment', 'legislation/criteria/non-punishment/'],
    ['en/treaties/palermo-protocol', 'instruments/palermo-protocol/'],
    ['en/glosary', 'glossary/'],
    ['en/compare', 'legislation/compare/'],
    ['id/AG-RES-2348', RESOLUTION],
    ['resolutions/ag-res-2348', RESOLUTION],
  ],
  es: [
    ['es/resolucion/2348', RESOLUTION],
    ['es/resoluci%C3%B3n/2348', RESOLUTION],
    ['es/resoluciones/AG-RES-2348/', RESOLUTION],
    ['es-mx/resolutions/ag-res-2348/', RESOLUTION],
    ['es/legislacion/argentina', 'legislation/ar/'],
    ['es/legislación/Perú', 'legislation/pe/'],
    ['es/leyes/ar/26364', 'legislation/ar/ar-ley-26364/'],
    ['es/paises/republica-dominicana', 'legislation/do/'],
    ['es/tratados', 'legislation/treaties/'],
    ['es/glosario.html', 'glossary/'],
    ['es/compromisos', 'commitments/'],
    ['es/buenas-practicas', 'practices/'],
    ['es/reuniones/', 'meetings/'],
  ],
  pt: [
    ['pt/resolucao/2348', RESOLUTION],
    ['pt/resolu%C3%A7%C3%B5es/ag-res-2348', RESOLUTION],
    ['pt-br/resolutions/AG-RES-2348/', RESOLUTION],
    ['pt/legislacao/brasil', 'legislation/br/'],
    ['pt/leis/BR', 'legislation/br/'],
    ['pt/estados/uruguai', 'legislation/uy/'],
    ['pt/glossario', 'glossary/'],
    ['pt/compromissos', 'commitments/'],
    ['pt/relatorios', 'reports/'],
    ['pt/comparacao', 'legislation/compare/'],
    ['pt/indicadores/index.htm', 'indicators/'],
  ],
  fr: [
    ['fr/resolution/2348', RESOLUTION],
    ['fr/r%C3%A9solutions/AG-RES-2348', RESOLUTION],
    ['fr-ca/resolutions/ag-res-2348', RESOLUTION],
    ['fr/legislation/haiti', 'legislation/ht/'],
    ['fr/lois/ha%C3%AFti', 'legislation/ht/'],
    ['fr/pays/canada', 'legislation/ca/'],
    ['fr/glossaire', 'glossary/'],
    ['fr/traites', 'legislation/treaties/'],
    ['fr/rapports', 'reports/'],
    ['fr/engagements', 'commitments/'],
    ['fr/carte.html', 'map/'],
  ],
};

describe('prepareGuesses', () => {
  test.each(LANGUAGES.flatMap((language) => WRONG[language].map(([path, meant]) => [path, meant, language] as const)))(
    '%s is first read as %s',
    (path, meant, language) => {
      expect(guess(path, language)[0]).toBe(meant);
    },
  );

  test('offers few, each once', () => {
    const guesses = guess('en/resolutions/trafficking', 'en');
    expect(guesses.length).toBeGreaterThan(1);
    expect(guesses.length).toBeLessThanOrEqual(5);
    expect(new Set(guesses).size).toBe(guesses.length);
  });

  test.each(['en/', 'en/%E0%A4%A', 'en/////', 'xqzv-wkjh', `en/${'x'.repeat(5000)}`, 'en/<script>'])(
    'guesses nothing where nothing is near: %s',
    (path) => {
      expect(guess(path, 'en')).toEqual([]);
    },
  );

  test('offers what the search box offers, with the number of the paragraph', () => {
    expect(guess('en/resolutions/2348-paragraph-3-d', 'en')[0]).toMatch(/^resolutions\/ag-res-2348\//);
  });
});
