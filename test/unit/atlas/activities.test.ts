import { describe, expect, test } from 'vitest';
import { activitiesIn } from '../../../src/atlas/activities.ts';
import { edit, readContent, REPORT } from '../../helpers/make-content.ts';

/** States of the fixture in which the activity of the report took place, if its place is `place`. */
async function statesOf(place: string): Promise<string[]> {
  const { corpus } = await readContent(edit(REPORT, 'place="Lima"', `place="${place}"`));
  return corpus.countries.filter((country) => activitiesIn(corpus, country).length > 0).map(({ code }) => code);
}

describe('activitiesIn', () => {
  test.each([
    ['Argentina', ['ar']],
    ['Buenos Aires, Argentina', ['ar']],
    ['Chile; Republic of Argentina', ['ar']],
    ['the Argentina', ['ar']],
    ['Lima', []],
    ['Argentina Avenue, Lima', []],
    ['New Argentina', []],
  ])('takes "%s" for a place in %j', async (place, states) => {
    expect(await statesOf(place)).toEqual(states);
  });

  test('gives the paragraph and its work', async () => {
    const { corpus } = await readContent(edit(REPORT, 'place="Lima"', 'place="Argentina"'));
    const argentina = corpus.countries.find(({ code }) => code === 'ar');
    if (!argentina) throw new Error('The fixture has no state "ar".');
    expect(activitiesIn(corpus, argentina).map(({ work, provision }) => `${work.workId}#${provision.n}`)).toEqual([
      'ngo-report#1',
    ]);
  });
});
