import { describe, expect, test } from 'vitest';
import { Atlas } from '../../../../src/atlas/atlas.ts';
import { LESSONS, viewLessons } from '../../../../src/rooms/learn/view-lessons.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { buildSite } from '../../../../src/site/locals/site.ts';
import { readContent } from '../../../helpers/make-content.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';

describe('viewLessons', () => {
  test.each(LANGUAGES)('has each lesson with its answer (%s)', async (language) => {
    const lessons = viewLessons(buildSite(new Atlas(await realCorpus()), '/', language));
    expect(lessons.map(({ id }) => id)).toEqual(LESSONS);
    expect(lessons[0]?.solution).toBe('2007');
    for (const { solution, href } of lessons) {
      expect(solution).not.toBe('');
      expect(href).toMatch(new RegExp(`^/${language}/`));
    }
  });

  test('leaves out a lesson whose record is not there', async () => {
    const { atlas } = await readContent();
    const ids = viewLessons(buildSite(atlas, '/', 'en')).map(({ id }) => id);
    expect(ids).not.toContain('find');
    expect(ids).not.toContain('trace');
  });
});
