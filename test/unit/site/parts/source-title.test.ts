import { describe, expect, test } from 'vitest';
import { sourceTitle } from '../../../../src/site/parts/source-title.ts';
import { siteOf } from '../../../helpers/site-of.ts';
import { edit, INSTRUMENT, MINIMAL, readContent, RESOLUTION, type Files } from '../../../helpers/make-content.ts';

const ADDRESS = 'https://example.com/annexes';
const withText = (path: string): Files => ({
  [path]: (MINIMAL[path] ?? '').replace('confidence:', `officialText: {source: '${ADDRESS}', kind: copy}\nconfidence:`),
});

async function titleOf(address: string, files: Files): Promise<string | undefined> {
  const { corpus, issues } = await readContent(files);
  expect(issues).toEqual([]);
  return sourceTitle(address, siteOf(corpus, 'en'))?.text;
}

describe('sourceTitle', () => {
  test('is that of the work whose text stands there', async () => {
    expect(await titleOf(ADDRESS, withText(RESOLUTION))).toBe('AG/RES. 2010 (XXXIV-O/04)');
    expect(await titleOf(ADDRESS, withText(INSTRUMENT))).toBe('Protocolo de Lima');
  });

  test('is none where the texts of two works stand there, for neither is the title of the other', async () => {
    expect(await titleOf(ADDRESS, { ...withText(RESOLUTION), ...withText(INSTRUMENT) })).toBeUndefined();
  });

  test('is the recorded one before all', async () => {
    const recorded = edit('vocabularies/sources.yml', 'https://example.org/text', ADDRESS);
    expect(await titleOf(ADDRESS, { ...withText(RESOLUTION), ...withText(INSTRUMENT), ...recorded })).toBe(
      'Text of the law',
    );
  });
});
