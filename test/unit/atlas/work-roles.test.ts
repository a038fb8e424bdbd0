import { describe, expect, test } from 'vitest';
import { worksWithRole } from '../../../src/atlas/work-roles.ts';
import { edit, readContent } from '../../helpers/make-content.ts';

describe('worksWithRole', () => {
  test('gives the works of a role in the order of the list', async () => {
    const { corpus } = await readContent(
      edit('vocabularies/work-roles.yml', '[rtp-i-conclusions]', '[ngo-report, rtp-i-conclusions]'),
    );
    expect(worksWithRole(corpus, 'work-plan').map(({ workId }) => workId)).toEqual(['ngo-report', 'rtp-i-conclusions']);
    expect(worksWithRole(corpus, 'national-report-template').map(({ workId }) => workId)).toEqual(['ag-res-2010']);
  });

  test('gives none of a work that is not held, and none where the list cannot be read', async () => {
    const gone = await readContent(edit('vocabularies/work-roles.yml', '[ngo-report]', '[ngo-reports]'));
    expect(worksWithRole(gone.corpus, 'state-proposals')).toEqual([]);
    const unread = await readContent({ 'vocabularies/work-roles.yml': null });
    expect(worksWithRole(unread.corpus, 'work-plan')).toEqual([]);
  });
});
