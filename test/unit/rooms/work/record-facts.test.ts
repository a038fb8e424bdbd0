import { describe, expect, test } from 'vitest';
import { listRecordFacts, type FactRow } from '../../../../src/rooms/work/record-facts.ts';
import { edit, readContent, REPORT, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function factsOf(workId: string, files: Files = {}): Promise<FactRow[]> {
  const { corpus } = await readContent(files);
  const work = corpus.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return listRecordFacts(siteOf(corpus, 'en'), work);
}
const find = (rows: readonly FactRow[], label: string) => rows.find((row) => row.label === label)?.values;

describe('listRecordFacts', () => {
  test('names what is not recorded in one row, the last', async () => {
    const rows = await factsOf('ngo-report');
    expect(rows.at(-1)).toEqual({
      label: 'Not recorded',
      values: [{ text: 'Symbol · Session or meeting · Place · Date · Official series' }],
    });
    expect(find(rows, 'Symbol')).toBeUndefined();
    expect(rows.every(({ values }) => values.length > 0)).toBe(true);
  });

  test('says how sure the record is, and what was not seen', async () => {
    const files = edit(REPORT, 'confidence: low\nevidence', 'confidence: low\nunseen: the annex\nevidence');
    const rows = await factsOf('ngo-report', files);
    expect(find(rows, 'Evidence')).toEqual([{ text: 'low', confidence: 'low' }]);
    expect(find(rows, 'Not seen')?.[0]).toMatchObject({ text: 'the annex.' });
  });

  test('gives a recorded value its link and its language', async () => {
    const rows = await factsOf('ar-ley-26364');
    expect(find(rows, 'State')).toEqual([{ text: 'Argentina', href: '/en/legislation/ar/' }]);
    expect(find(rows, 'Citation')).toEqual([{ text: 'Ley 26.364 (B.O. 30 abril 2008)', lang: 'es' }]);
  });
});
