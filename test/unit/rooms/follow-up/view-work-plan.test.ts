import { describe, expect, test } from 'vitest';
import { viewWorkPlan, type WorkPlanView } from '../../../../src/rooms/follow-up/view-work-plan.ts';
import { formatDate } from '../../../../src/words/format.ts';
import {
  COMMITMENT,
  CONCLUSIONS,
  edit,
  INSTRUMENT,
  MINIMAL,
  readContent,
  REPORT,
  type Files,
} from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

async function viewOf(files: Files = {}): Promise<WorkPlanView> {
  const { corpus } = await readContent(files);
  return viewWorkPlan(siteOf(corpus, 'en'));
}

/** No plan is held. */
const NO_PLAN = edit('vocabularies/work-roles.yml', '[rtp-i-conclusions]', '[work-plan-2010-2012]');

const PLAN = {
  ...NO_PLAN,
  'instruments/work-plan-2010-2012.mdx': (MINIMAL[INSTRUMENT] ?? '')
    .replace('titles: {es: Protocolo de Lima}', 'titles: {en: Work Plan}\nperiod: 2010 to 2012')
    .replace('symbol: null', 'symbol: CP/doc.1/10'),
};

describe('viewWorkPlan', () => {
  test('shows the plans that are held, with their years, what is held and who names them', async () => {
    expect((await viewOf(NO_PLAN)).plans).toEqual([]);
    const citing = edit(CONCLUSIONS, 'recalls="ag-res-2010"', 'recalls="work-plan-2010-2012"');
    const [plan, ...others] = (await viewOf({ ...PLAN, ...citing })).plans;
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      link: { href: '/en/instruments/work-plan-2010-2012/', text: 'Work Plan' },
      period: '2010 to 2012',
      adopted: '1998',
      name: 'Lima Protocol',
      citedBy: [{ text: 'RTP-I/doc.5/06' }],
    });
    expect(plan?.held).toContain('1 ');
  });

  test('shows what reports say was done, where it has a day or a place', async () => {
    expect((await viewOf()).reports).toEqual([]);
    const { reports } = await viewOf(edit(REPORT, 'verb="proposes" proponent="ar"', 'verb="reports"'));
    expect(reports).toMatchObject([
      {
        workId: 'ngo-report',
        count: 1,
        groups: [
          {
            state: undefined,
            activities: [
              {
                date: formatDate('2005-01/2005-03', 'en'),
                place: 'Lima',
                digest: { text: 'A fund is proposed.' },
                link: { href: '/en/reports/ngo-report/#1' },
              },
            ],
          },
        ],
      },
    ]);
    const bare = edit(
      REPORT,
      'verb="proposes" proponent="ar" confidence="low" date="2005-01/2005-03" place="Lima"',
      'verb="reports"',
    );
    expect((await viewOf(bare)).reports).toEqual([]);
  });

  test('marks the states that handed in a report among all states', async () => {
    const [report] = (await viewOf()).handedIn;
    expect(report?.adopted).toBeUndefined();
    expect(report?.states.filter(({ reported }) => reported).map(({ link }) => link.text)).toEqual(['Argentina']);
    expect(report?.count).toContain(String(report?.states.length));
  });

  test('lists the commitments that a paragraph of a plan is a step of', async () => {
    expect((await viewOf(PLAN)).threads).toEqual([]);
    const { threads } = await viewOf({
      ...PLAN,
      ...edit(COMMITMENT, "'rtp-i-conclusions#1'", "'work-plan-2010-2012#art-5'"),
    });
    expect(threads.map(({ id }) => id)).toEqual(['adopt-plans']);
  });

  test('puts activities under the state where they took place, and says how many and which', async () => {
    const view = await viewOf(
      edit(
        REPORT,
        'verb="proposes" proponent="ar" confidence="low" date="2005-01/2005-03" place="Lima"',
        'verb="reports" place="Buenos Aires, Argentina"',
      ),
    );
    expect(view.reports[0]?.groups).toMatchObject([{ state: { href: '/en/legislation/ar/', text: 'Argentina' } }]);
    expect(view.finding).toBe('Activities reported: 1; with the state where they took place: 1 (Argentina).');
    expect((await viewOf()).finding).toBeUndefined();
  });

  test('puts one that took place in two states under each of them, and counts it once', async () => {
    const view = await viewOf(
      edit(
        REPORT,
        'verb="proposes" proponent="ar" confidence="low" date="2005-01/2005-03" place="Lima"',
        'verb="reports" place="Brasilia, BR; Buenos Aires, Argentina"',
      ),
    );
    const [report] = view.reports;
    expect(report?.groups.map(({ state }) => state?.href)).toEqual(['/en/legislation/ar/', '/en/legislation/br/']);
    expect(report?.count).toBe(1);
    expect(view.finding).toBe('Activities reported: 1; with the state where they took place: 1 (Argentina and BR).');
  });
});
