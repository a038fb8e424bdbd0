import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/graph/timeline.ts';
import { edit, LAW, MEETING, readContent } from '../../helpers/make-content.ts';

/** `year: ids` of the timeline, then the ids without date. */
async function read(files = {}): Promise<[string[], string[]]> {
  const { years, undated } = buildTimeline((await readContent(files)).corpus);
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
    const { years } = buildTimeline((await readContent()).corpus);
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
    const entry = buildTimeline(published.corpus).years.at(-1)?.entries[0];
    expect([entry?.date, entry?.isPublication]).toEqual(['2008-04-30', true]);
    const adopted = buildTimeline((await readContent()).corpus).years.at(-1)?.entries[0];
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
});
