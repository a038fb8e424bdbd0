import { describe, expect, test } from 'vitest';
import { readTexts } from '../../../src/texts/read-texts.ts';
import { reportAlignment } from '../../../src/texts/report-alignment.ts';
import { readContent } from '../../helpers/make-content.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const head = (language = 'en') => `---
work: ag-res-2010
language: ${language}
source:
  file: lights.txt
  sha256: ${'a'.repeat(64)}
imported: 2026-11-29
licence: Text of the organisation.
---
`;
const WHOLE = `${head()}
[head-1] AG/RES. 2010 (XXXIV-O/04)

[preamble-poverty] NOTING it,

[3 | 3.] To ask:

[3.d | d.] for plans.
`;

describe('readTexts', () => {
  test('reads texts by their names, reports what is wrong, and names what it leaves out', async () => {
    const dir = temporaryFolder({
      'ag-res-2010.en.md': WHOLE,
      'ag-res-2010.en.2.md': 'not read',
      'README.md': 'not read',
      '_partial/ag-res-2010.es.md': 'not read',
      'ag-res-2010.fr.md': `${head('fr')}\nSans marque.\n`,
    });
    const { texts, issues } = await readTexts(dir);
    expect(texts.map(({ language }) => language)).toEqual(['en']);
    expect(issues).toMatchObject([
      { severity: 'warning', rule: 'text-is-whole', file: 'texts/_partial/ag-res-2010.es.md' },
      { severity: 'warning', rule: 'text-once-a-language', file: 'texts/ag-res-2010.en.2.md' },
      { severity: 'error', rule: 'text-mark-valid', file: 'texts/ag-res-2010.fr.md', line: 11 },
    ]);
  });
});

describe('reportAlignment', () => {
  test('says what is missing on either side', async () => {
    const { corpus } = await readContent();
    const work = corpus.workById.get('ag-res-2010');
    const read = async (text: string) => (await readTexts(temporaryFolder({ 'ag-res-2010.en.md': text }))).texts[0];
    const [whole, other] = [await read(WHOLE), await read(WHOLE.replace('[3.d', '[3.e'))];
    if (!work || !whole || !other) throw new Error('not read');
    expect(reportAlignment(work, whole)).toEqual({
      told: 2,
      provisions: 2,
      paragraphs: 4,
      onlyInWork: [],
      onlyInText: [],
      isWhole: true,
    });
    expect(reportAlignment(work, other)).toMatchObject({
      told: 1,
      onlyInWork: ['3.d'],
      onlyInText: ['3.e'],
      isWhole: false,
    });
  });
});
