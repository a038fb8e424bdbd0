import { describe, expect, test } from 'vitest';
import { lookUpLabels } from '../../../src/words/label-look-up.ts';
import { realCorpus } from '../../helpers/real-corpus.ts';

describe('lookUpLabels', () => {
  test('gives a body its short name for tables, and its label where it has none', async () => {
    const corpus = await realCorpus();
    const labels = lookUpLabels(corpus, 'es');
    expect(labels.body('oas-general-assembly')).toBe('Asamblea General de la Organización de los Estados Americanos');
    expect(labels.bodyShort('oas-general-assembly')).toBe('Asamblea General de la OEA');
    expect(labels.bodyShort('csh')).toBe(labels.body('csh'));
  });
});
