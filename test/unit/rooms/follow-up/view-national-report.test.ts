import { describe, expect, test } from 'vitest';
import { viewNationalReport } from '../../../../src/rooms/follow-up/view-national-report.ts';
import { edit, MINIMAL, readContent, REPORT } from '../../../helpers/make-content.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const head = (MINIMAL[REPORT] ?? '').split('<Provision')[0] ?? '';
const TEMPLATE = `${head.replace('symbol: null', 'symbol: RTP-II/INF.1/09')}
## Prevention

<Provision n="1" verb="requests" criteria="dedicated-law">

Is there a law?

</Provision>

<Provision n="2" verb="requests">

Is there a plan?

</Provision>

## Protection

<Provision n="3" verb="requests">

Is there a shelter?

</Provision>
`;

describe('viewNationalReport', () => {
  test('puts every point under its heading, with its questions of law', async () => {
    const { corpus } = await readContent({
      'reports/annotated-agenda.mdx': TEMPLATE,
      ...edit('vocabularies/work-roles.yml', 'works: [ag-res-2010]', 'works: [annotated-agenda]'),
    });
    const view = viewNationalReport(siteOf(corpus, 'en'));
    expect(view?.source).toEqual({ href: '/en/reports/annotated-agenda/', text: 'NGO statement' });
    expect(view?.count).toBe(3);
    expect(view?.sections.map(({ title, points }) => [title, points.map(({ digest }) => digest)])).toEqual([
      ['Prevention', ['Is there a law?', 'Is there a plan?']],
      ['Protection', ['Is there a shelter?']],
    ]);
    expect(view?.sections[0]?.points[0]).toMatchObject({
      link: { href: '/en/reports/annotated-agenda/#1' },
      criteria: [{ href: '/en/legislation/criteria/dedicated-law/', text: 'Dedicated law' }],
    });
  });

  test('is undefined where the work of the template is not held', async () => {
    const { corpus } = await readContent(
      edit('vocabularies/work-roles.yml', 'works: [ag-res-2010]', 'works: [annotated-agenda]'),
    );
    expect(viewNationalReport(siteOf(corpus, 'en'))).toBeUndefined();
  });
});
