import { describe, expect, test } from 'vitest';
import { viewRecord, type RecordView } from '../../../../src/rooms/work/view-record.ts';
import { edit, LAW, readContent, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function viewOf(workId: string, files: Files = {}): Promise<RecordView> {
  const { corpus } = await readContent(files);
  const work = corpus.workById.get(workId);
  if (!work) throw new Error(`${workId} is not in the fixture.`);
  return viewRecord(siteOf(corpus, 'en'), work);
}

describe('viewRecord', () => {
  test('puts beside the number of a law whether it is in force', async () => {
    expect((await viewOf('ar-ley-26364')).label).toMatchObject({ force: 'in-force' });
    const files = edit(LAW, 'legalForce: in-force', 'legalForce: not-in-force');
    expect((await viewOf('ar-ley-26364', files)).label).toMatchObject({ force: 'not-in-force' });
  });

  test('puts beside the symbol of another text what it is, unless it was adopted', async () => {
    expect((await viewOf('ag-res-2010')).label).toBeUndefined();
    expect((await viewOf('ngo-report')).label).toEqual({ text: 'issued', force: undefined });
  });

  test('says whether there are proposals, and names the one source of all paragraphs', async () => {
    expect(await viewOf('ngo-report')).toMatchObject({ hasProposals: true, seenIn: undefined, sure: undefined });
    expect(await viewOf('rtp-i-conclusions')).toMatchObject({
      hasProposals: false,
      seenIn: { href: '#_source-1' },
      sure: 'high',
    });
  });
});
