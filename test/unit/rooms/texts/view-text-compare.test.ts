import { beforeAll, describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { toCompareRecord } from '../../../../src/rooms/texts/compare-record.ts';
import { viewTextCompare } from '../../../../src/rooms/texts/view-text-compare.ts';
import { buildSite, type Site } from '../../../../src/site/locals/site.ts';
import { shelveTexts } from '../../../../src/texts/shelve-texts.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { makeTexts, OFFICIAL_WORKS } from '../../../helpers/official-content.ts';

let site: Site;
beforeAll(async () => {
  const { corpus } = await readContent(OFFICIAL_WORKS);
  const { shelf } = await shelveTexts(await makeTexts(), corpus);
  site = buildSite(new Atlas(corpus, shelf), '/', 'en');
});

describe('viewTextCompare', () => {
  test('offers the works that have texts by date, with their languages', () => {
    expect(viewTextCompare(site).works.map(({ id, languages }) => [id, languages])).toEqual([
      ['ag-res-2011', ['en', 'es']],
      ['ag-res-2012', ['en']],
      ['ag-res-2013', ['en']],
    ]);
  });

  test('offers chains of commitments, step by step, and of the texts of a body', () => {
    expect(viewTextCompare(site).chains).toEqual([
      {
        text: 'Plans',
        href: '/en/compare/?chain=ag-res-2011%231%2Cag-res-2012%231%2Cag-res-2013%231',
      },
      {
        text: 'General Assembly: AG/RES. 2011 (X-O/06) → AG/RES. 2012 (X-O/07) → AG/RES. 2013 (X-O/08)',
        href: '/en/compare/?chain=ag-res-2011%2Cag-res-2012%2Cag-res-2013',
      },
    ]);
  });
});

describe('toCompareRecord', () => {
  test('has the paragraphs in each language, with the provisions that tell them and their fields', () => {
    const work = site.atlas.corpus.workById.get('ag-res-2011');
    if (!work) throw new Error('The fixture lacks ag-res-2011.');
    const { texts, provisions } = toCompareRecord(site, work);
    expect(texts.en?.slice(-2)).toEqual([
      { n: '2.a', label: 'a.', text: 'To count the said lamps once a year; and', provision: '2.a' },
      {
        n: '2.b',
        label: 'b.',
        text: 'To report the number of lamps to the Assembly before June.',
        provision: '2.b',
      },
    ]);
    expect(texts.es?.length).toBe(3);
    expect(provisions['1']?.name).toBe('¶ 1');
    expect(provisions['1']?.fields.map(({ key }) => key)).toContain('addressee');
  });
});
