import { describe, expect, test } from 'vitest';
import { languageParams, Routes, STATIC_PAGES } from '../../../src/addresses/routes.ts';
import { readContent } from '../../helpers/make-content.ts';

const { corpus } = await readContent();

describe('Routes', () => {
  test('puts a slash behind a base that has none', () => {
    expect(new Routes('/atlas', 'en', corpus).base).toBe('/atlas/');
    expect(new Routes('/', 'en', corpus).base).toBe('/');
  });

  describe.each(['/', '/atlas/'])('under %s', (base) => {
    const routes = new Routes(base, 'es', corpus);
    const work = corpus.workById.get('ag-res-2010');
    const law = corpus.workById.get('ar-ley-26364');
    if (!work || !law) throw new Error('The fixture lacks ag-res-2010 or ar-ley-26364.');

    test.each([
      ['path', routes.path('data/'), 'es/data/'],
      ['path in another language', routes.path('data/', 'pt'), 'pt/data/'],
      ['home', routes.page('home'), 'es/'],
      ['page', routes.page('howToRead'), 'es/guides/how-to-read-a-resolution/'],
      ['page in another language', routes.page('glossary', 'fr'), 'fr/glossary/'],
      ['work', routes.work(work), 'es/resolutions/ag-res-2010/'],
      ['provision', routes.work(work, '3.d'), 'es/resolutions/ag-res-2010/#3.d'],
      ['law', routes.work(law), 'es/legislation/ar/ar-ley-26364/'],
      ['article of a law', routes.work(law, 'art-145-bis'), 'es/legislation/ar/ar-ley-26364/#art-145-bis'],
      ['state', routes.state('ar'), 'es/legislation/ar/'],
      ['criterion', routes.criterion('dedicated-law'), 'es/legislation/criteria/dedicated-law/'],
      ['treaty', routes.treaty('palermo-protocol'), 'es/legislation/treaties/palermo-protocol/'],
      ['end that is an article', routes.end('ar-ley-26364#art-2'), 'es/legislation/ar/ar-ley-26364/#art-2'],
      ['meeting', routes.meeting('rtp-i'), 'es/meetings/rtp-i/'],
      ['body', routes.body('rtp'), 'es/bodies/rtp/'],
      ['topic', routes.topic('prevention'), 'es/topics/prevention/'],
      ['commitment', routes.commitment('adopt-plans'), 'es/commitments/adopt-plans/'],
      ['practice', routes.practice('ar-rescue-programme'), 'es/practices/ar-rescue-programme/'],
      ['indicator', routes.indicator('states-with-law'), 'es/indicators/#states-with-law'],
      ['end that is a practice', routes.end('ar-rescue-programme'), 'es/practices/ar-rescue-programme/'],
      ['term', routes.term('trafficking'), 'es/glossary/#trafficking'],
      ['asset', routes.asset('data/atlas.json'), 'data/atlas.json'],
      ['identifier', routes.id('ag-res-2010'), 'id/ag-res-2010/'],
      ['end that is a work', routes.end('lima-protocol'), 'es/instruments/lima-protocol/'],
      ['end that is a provision', routes.end('lima-protocol#art-5'), 'es/instruments/lima-protocol/#art-5'],
      ['end that is a meeting', routes.end('rtp-i'), 'es/meetings/rtp-i/'],
    ])('addresses a %s', (_, address, path) => {
      expect(address).toBe(`${base}${path}`);
    });
  });
});

describe('STATIC_PAGES', () => {
  test.each(Object.entries(STATIC_PAGES))('%s has a relative path with a slash at its end', (_, path) => {
    expect(path).toMatch(/^(?:[a-z0-9-]+\/)*$/);
  });
  test('gives each page a path of its own', () => {
    const paths = Object.values(STATIC_PAGES);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('languageParams', () => {
  test('has one entry a language', () => {
    expect(languageParams().map(({ params }) => params.lang)).toEqual(['en', 'es', 'pt', 'fr']);
  });
});
