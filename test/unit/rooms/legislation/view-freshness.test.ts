import { describe, expect, test } from 'vitest';
import { dayOfContent } from '../../../../src/audit/freshness.ts';
import { viewFreshness } from '../../../../src/rooms/legislation/view-freshness.ts';
import { readStates } from '../../../helpers/fixture-state.ts';
import { COUNTRY, INSTRUMENT, MINIMAL } from '../../../helpers/make-content.ts';

describe('viewFreshness', () => {
  test('says when the facts of a state were last read, in the language of the page', async () => {
    const { site, argentina } = await readStates({}, 'es');
    expect(viewFreshness(site, argentina, dayOfContent(site.atlas))).toEqual({
      day: '2 de enero de 2020',
      last: '2 de enero de 2020',
      old: [],
      changes: { count: 0, href: '/es/changes/ar/' },
    });
  });

  test('has no day for a state of which no source has been read', async () => {
    const { site, bolivia } = await readStates();
    expect(viewFreshness(site, bolivia, dayOfContent(site.atlas))).toMatchObject({ last: undefined, old: [] });
  });

  test('names what rests on an old source, with its place on the page', async () => {
    // The answer and the ratification as a source of 2010 shows them.
    const old = {
      [COUNTRY]: (MINIMAL[COUNTRY] ?? '').replaceAll('asOf: 2019', 'asOf: 2010'),
      'instruments/palermo-protocol.mdx': MINIMAL[INSTRUMENT] ?? '',
    };
    const { site, argentina } = await readStates(old);
    const facts = viewFreshness(site, argentina, dayOfContent(site.atlas)).old;
    expect(facts).toContainEqual({
      text: 'Dedicated law',
      lang: undefined,
      href: '#dedicated-law',
      asOf: '2010',
    });
    expect(facts).toContainEqual({ text: 'Protocolo de Lima', lang: 'es', href: '#_treaties', asOf: '2010' });
  });
});
