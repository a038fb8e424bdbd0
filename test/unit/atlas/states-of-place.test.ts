import { describe, expect, test } from 'vitest';
import { statesOfPlace } from '../../../src/atlas/states-of-place.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

const { countries } = await realCorpus();

describe('statesOfPlace', () => {
  test.each([
    ['Guatemala City, Guatemala', ['gt']],
    ['Uruguay', ['uy']],
    ['The Bahamas', ['bs']],
    ['St. Kitts and Nevis', ['kn']],
    ['Chile; Thailand', ['cl']],
    ['Lima, Peru; Quito, Ecuador', ['pe', 'ec']],
    ['Republic of Chile', ['cl']],
    ['Vienna, Austria', []],
    ['', []],
  ])('finds the states of %s', (place, codes) => {
    expect(statesOfPlace(place, countries)).toEqual(codes);
  });
});
