import { describe, expect, test } from 'vitest';
import { datesOfWork } from '../../../src/atlas/dates-of-work.ts';
import { LAW, MINIMAL, readContent } from '../../helpers/make-content.ts';

describe('datesOfWork', () => {
  test.each([
    ['adopted: 2008-04-09\npublished: 2008-04-30\ninForceFrom: 2008-05-08', '2008-04-09', false, '2008-05-08'],
    ['adopted: 2008-04-09\npublished: 2008-04-30', '2008-04-09', false, '2008-04-30'],
    ['adopted: 2008-04', '2008-04', false, '2008-04'],
    ['adopted: null\npublished: 2008-04-30', '2008-04-30', true, '2008-04-30'],
    ['adopted: null\ninForceFrom: 2009', undefined, false, '2009'],
    ['adopted: null', undefined, false, undefined],
  ])('reads %j', async (dates, enacted, isPublication, holdsFrom) => {
    const text = (MINIMAL[LAW] ?? '').replace(/adopted: .*\npublished: .*/, dates);
    const work = (await readContent({ [LAW]: text })).corpus.workById.get('ar-ley-26364');
    expect(work && datesOfWork(work)).toEqual({ enacted, isPublication, holdsFrom });
  });

  test('gives a work that is no law the day of its adoption', async () => {
    const { corpus } = await readContent();
    const days = Object.fromEntries(corpus.works.map((work) => [work.workId, datesOfWork(work).enacted]));
    expect(days).toMatchObject({ 'ag-res-2010': '2004-06-08', 'ngo-report': undefined });
  });
});
