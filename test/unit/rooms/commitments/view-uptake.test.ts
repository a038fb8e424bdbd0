import { describe, expect, test } from 'vitest';
import { VERDICT_MARKS, viewUptake } from '../../../../src/rooms/commitments/view-uptake.ts';
import { edit, readContent, UPTAKE, type Files } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function viewOf(files: Files = {}) {
  const { corpus } = await readContent(files);
  return viewUptake(siteOf(corpus, 'es'));
}

describe('viewUptake', () => {
  test('puts each recommendation beside the texts that take it up', async () => {
    const view = await viewOf();
    expect(view?.source).toEqual({ href: '/es/resolutions/ag-res-2010/', text: 'AG/RES. 2010 (XXXIV-O/04)' });
    expect(view?.sections).toMatchObject([
      {
        title: '',
        recommendations: [
          {
            n: '3.d',
            number: { text: '¶ 3.d' },
            verdict: 'taken-up',
            asked: { href: '/es/resolutions/ag-res-2010/#3.d' },
            by: [
              {
                link: { href: '/es/conclusions/rtp-i-conclusions/#1', text: 'RTP-I/doc.5/06 ¶ 1' },
                adopted: 'marzo de 2006',
                digest: { text: 'Repeats the request for plans.', lang: 'en' },
                note: 'Repeats it.',
              },
            ],
            commitments: [{ href: '/es/commitments/adopt-plans/', text: 'Planes' }],
          },
        ],
      },
    ]);
  });

  test('says how much of the later texts is held, and when they were read', async () => {
    const view = await viewOf();
    expect(view?.held).toContain('2 de enero de 2020');
    expect(view?.notFound).toContain('1 de 1');
  });

  test('leaves out commitments that are not there', async () => {
    const view = await viewOf(edit(UPTAKE, 'commitments: [adopt-plans]', 'commitments: [gone]'));
    expect(view?.sections[0]?.recommendations[0]?.commitments).toEqual([]);
  });

  test('is undefined where the content names no text, or one that is not held', async () => {
    expect(await viewOf(edit(UPTAKE, 'source: ag-res-2010', 'source: null'))).toBeUndefined();
    expect(await viewOf(edit(UPTAKE, 'source: ag-res-2010', 'source: gone'))).toBeUndefined();
  });

  test('gives the verdicts with their marks, what was not found as what is not recorded', async () => {
    const view = await viewOf();
    expect(view?.verdicts).toMatchObject([{ verdict: 'taken-up', mark: 'yes', members: [{ n: '3.d' }] }]);
    expect(view?.share.counts).toEqual({ yes: 1, partial: 0, no: 0, 'not-recorded': 0 });
    const partly = await viewOf(edit(UPTAKE, 'verdict: taken-up', 'verdict: partly'));
    expect(partly?.verdicts).toMatchObject([{ verdict: 'partly', mark: 'partial' }]);
    expect(VERDICT_MARKS['not-found']).toBe('not-recorded');
  });

  test('lists what is on the page: the table, then each heading with its recommendations', async () => {
    const view = await viewOf();
    expect(view?.contents.map(({ id, note }) => [id, note])).toEqual([
      ['_table', undefined],
      ['_section-0', '1'],
    ]);
  });
});
