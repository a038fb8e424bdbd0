import { describe, expect, test } from 'vitest';
import { countOfficialTexts } from '../../../../src/site/parts/count-official-texts.ts';
import { edit, readContent, RESOLUTION } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

describe('countOfficialTexts', () => {
  test.each([
    ['issuer', { issuer: 1, copy: 0, none: 0 }],
    ['copy', { issuer: 0, copy: 1, none: 0 }],
  ])('counts a text at a source of kind %s once', async (kind, counts) => {
    const text = `kind: resolution\nofficialText: {source: 'https://example.org/2010', kind: ${kind}}\n`;
    const { corpus } = await readContent(edit(RESOLUTION, 'kind: resolution\n', text));
    const rows = countOfficialTexts(siteOf(corpus, 'en'));
    expect(rows.find(({ collection }) => collection === 'resolutions')).toEqual({
      collection: 'resolutions',
      list: { href: '/en/resolutions/', text: 'Resolutions' },
      all: 1,
      ...counts,
    });
  });

  test('has a row for every collection, whose counts add up', async () => {
    const { corpus } = await readContent();
    for (const { all, issuer, copy, none } of countOfficialTexts(siteOf(corpus, 'en')))
      expect(issuer + copy + none).toBe(all);
  });
});
