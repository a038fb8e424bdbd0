import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.ts';
import { buildTimeline, countKinds } from '../../../src/atlas/timeline.ts';
import { edit, LAW, MEETING, MINIMAL, readContent, type Files } from '../../helpers/make-content.ts';

/** `year: ids` of the timeline, then the ids without date. */
async function read(files = {}): Promise<[string[], string[]]> {
  const { years, undated } = buildTimeline(new Atlas((await readContent(files)).corpus));
  return [
    years.map(({ year, entries }) => `${year}: ${entries.map(({ id }) => id).join(' ')}`),
    undated.map(({ id }) => id),
  ];
}

describe('buildTimeline', () => {
  test('puts works, meetings and laws in their years, oldest first, and the undated apart', async () => {
    expect(await read()).toEqual([
      ['1998: lima-protocol', '2004: ag-res-2010', '2006: rtp-i-conclusions rtp-i', '2008: ar-ley-26364'],
      ['ngo-report'],
    ]);
  });

  test('says of what kind each is', async () => {
    const { years } = buildTimeline(new Atlas((await readContent()).corpus));
    expect(years.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      'work',
      'work',
      'work',
      'meeting',
      'law',
    ]);
  });

  test('takes the publication of a law whose adoption has no date, and says so', async () => {
    const published = await readContent(edit(LAW, 'adopted: 2008-04-09', 'adopted: null'));
    const entry = buildTimeline(new Atlas(published.corpus)).years.at(-1)?.entries[0];
    expect([entry?.date, entry?.isPublication]).toEqual(['2008-04-30', true]);
    const adopted = buildTimeline(new Atlas((await readContent()).corpus)).years.at(-1)?.entries[0];
    expect([adopted?.date, adopted?.isPublication]).toEqual(['2008-04-09', false]);
  });

  test('invents no year for a law or a meeting without date', async () => {
    const files = {
      ...edit(LAW, 'adopted: 2008-04-09\npublished: 2008-04-30', 'adopted: null'),
      ...edit(MEETING, 'dates: 2006-03-14/2006-03-17', 'dates: null'),
    };
    const [years, undated] = await read(files);
    expect(years).toEqual(['1998: lima-protocol', '2004: ag-res-2010', '2006: rtp-i-conclusions']);
    expect(undated).toEqual(['ngo-report', 'rtp-i', 'ar-ley-26364']);
  });

  describe('of a code', () => {
    /** The law of the fixture as a code whose two articles have these attributes, beside a law of 2012 with `relation`. */
    const code = (first: string, second: string, relation?: string): Files => ({
      [LAW]: (MINIMAL[LAW] ?? '')
        .replace('kind: statute', 'kind: code')
        .replace('n="art-2"', `n="art-2" ${first}`)
        .replace('n="art-145-bis"', `n="art-145-bis" ${second}`),
      ...(relation !== undefined && {
        'legislation/ar/ar-ley-26842.mdx': (MINIMAL[LAW] ?? '')
          .replace(/adopted: .*\npublished: .*/, 'adopted: 2012-12-19\npublished: 2012-12-27')
          .replace('confidence: high\n', `${relation}confidence: high\n`),
      }),
    });
    const laws = async (files: Files) => {
      const { years, undated } = buildTimeline(new Atlas((await readContent(files)).corpus));
      const write = ({ id, articles }: (typeof undated)[number]) => [id, ...articles.map(({ n }) => n)].join(' ');
      return [
        ...years.flatMap(({ year, entries }) =>
          entries.filter(({ kind }) => kind === 'law').map((entry) => `${year}: ${write(entry)}`),
        ),
        ...undated.filter(({ kind }) => kind === 'law').map((entry) => `undated: ${write(entry)}`),
      ];
    };

    test('has its articles on their days, and those without day among the undated', async () => {
      expect(await laws(code('since="2010-01-01"', ''))).toEqual([
        '2010: ar-ley-26364 art-2',
        'undated: ar-ley-26364 art-145-bis',
      ]);
      expect(await laws(code('', ''))).toEqual(['undated: ar-ley-26364']);
    });

    test('leaves to a law that is held what that law wrote', async () => {
      expect(await laws(code('since="2012-12-27" datedBy="ar-ley-26842"', 'since="2015"', ''))).toEqual([
        '2012: ar-ley-26842',
        '2015: ar-ley-26364 art-145-bis',
      ]);
      const amending = "relations:\n- {predicate: amends, to: 'ar-ley-26364#art-2'}\n";
      expect(await laws(code('', 'since="2015"', amending))).toEqual([
        '2012: ar-ley-26842',
        '2015: ar-ley-26364 art-145-bis',
      ]);
    });

    test('counts each law once in a year', async () => {
      const { years } = buildTimeline(
        new Atlas((await readContent(code('since="2015-02"', 'since="2015-03"'))).corpus),
      );
      const year = years.find((one) => one.year === 2015);
      expect(year?.entries).toHaveLength(2);
      expect(countKinds(year?.entries ?? [])).toEqual({ work: 0, meeting: 0, law: 1 });
    });
  });
});
