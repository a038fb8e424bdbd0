import { describe, expect, test } from 'vitest';
import { findOnlySource } from '../../../../src/rooms/work/find-only-source.ts';
import { CONCLUSIONS, edit, readContent, type Files } from '../../../helpers/make-content.ts';

async function onlySourceOf(workId: string, files: Files = {}): Promise<string | undefined> {
  const work = (await readContent(files)).corpus.workById.get(workId);
  return work && findOnlySource(work)?.source;
}

describe('findOnlySource', () => {
  test('gives the source that all paragraphs share', async () => {
    expect(await onlySourceOf('rtp-i-conclusions')).toBe('https://example.org/text');
  });

  test('gives none where there are several, or none at all', async () => {
    expect(await onlySourceOf('ag-res-2010')).toBeUndefined();
    expect(await onlySourceOf('ngo-report')).toBeUndefined();
  });

  test('gives none where a paragraph has another', async () => {
    const files = edit(CONCLUSIONS, 'recalls="ag-res-2010"', 'recalls="ag-res-2010" source="https://example.com/copy"');
    expect(await onlySourceOf('rtp-i-conclusions', files)).toBeUndefined();
  });
});
