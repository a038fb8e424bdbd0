import { describe, expect, test } from 'vitest';
import { Routes } from '../../../../src/addresses/routes.ts';
import { suggestPath } from '../../../../src/site/frame/suggest-path.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

const routes = new Routes('/atlas/', 'es', await realCorpus());

describe('suggestPath', () => {
  test.each([
    ['/atlas/es/legislation/sr/#dedicated-law', '/atlas/es/corrections/?page=legislation/sr/%23dedicated-law'],
    ['https://atlas.example.org/atlas/es/map/', '/atlas/es/corrections/?page=map/'],
    ['/atlas/es/', '/atlas/es/corrections/?page='],
  ])('leads from %s to %s', (address, expected) => {
    expect(suggestPath(routes, address)).toBe(expected);
  });
});
