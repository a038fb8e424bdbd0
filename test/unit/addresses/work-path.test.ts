import { expect, test } from 'vitest';
import { workPath } from '../../../src/addresses/work-path.ts';
import { readContent } from '../../helpers/make-content.ts';

test('workPath puts a law below its state, and every other work below its collection', async () => {
  const { corpus } = await readContent();
  expect(corpus.works.map((work) => workPath(work))).toEqual([
    'resolutions/ag-res-2010/',
    'conclusions/rtp-i-conclusions/',
    'instruments/lima-protocol/',
    'reports/ngo-report/',
    'legislation/ar/ar-ley-26364/',
  ]);
});
