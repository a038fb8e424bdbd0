import { describe, expect, test } from 'vitest';
import { listSubregions } from '../../../../src/site/parts/list-subregions.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const SECOND =
  'entries:\n- {id: aaa, labels: {en: Zulu, es: Alfa, pt: Alfa, fr: Alfa}, members: [ar, bo], evidence: [{source: https://example.org/members, kind: issuer, confidence: high, checkedOn: 2020-01-01}]}\n';

describe('listSubregions', () => {
  test('lists them by their names in the language of the page, each with its states', async () => {
    const { corpus } = await readContent();
    const { subregions } = (await readContent({ 'vocabularies/subregions.yml': SECOND })).corpus.vocabularies;
    const vocabularies = {
      ...corpus.vocabularies,
      subregions: [...corpus.vocabularies.subregions, ...subregions],
    };
    const both = { ...corpus, vocabularies };
    expect(listSubregions(siteOf(both, 'en')).map(({ label }) => label)).toEqual(['Andean Community', 'Zulu']);
    expect(listSubregions(siteOf(both, 'es'))).toEqual([
      { id: 'aaa', label: 'Alfa', members: ['ar', 'bo'] },
      { id: 'andean', label: 'Comunidad Andina', members: ['bo'] },
    ]);
  });
});
