import { describe, expect, test } from 'vitest';
import { viewLanguages } from '../../../../src/rooms/lists/view-languages.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { makeContent } from '../../../helpers/make-content.ts';
import { realCorpus } from '../../../helpers/real-corpus.ts';
import { siteOf } from '../../../helpers/site-of.ts';

const corpus = await realCorpus();
const view = viewLanguages(siteOf(corpus, 'en'));

describe('viewLanguages', () => {
  test('counts every record once', () => {
    const works = view.rows.slice(0, 5).reduce((sum, { all }) => sum + all, 0);
    expect(works).toBe(corpus.works.length);
    expect(view.rows.find(({ name }) => name === 'States and questions')?.all).toBe(corpus.countries.length);
  });

  test('finds the content of the atlas told in each language, and nothing of it behind', () => {
    expect(view.languages).toEqual(['es', 'pt', 'fr']);
    for (const { name, all, told } of view.rows) expect(told, name).toEqual([all, all, all]);
    expect(view.behind).toEqual([0, 0, 0]);
  });

  test('says what is not told', async () => {
    const { corpus: untold } = await readCorpus(await makeContent({}));
    const { rows } = viewLanguages(siteOf(untold, 'es'));
    expect(rows.length).toBeGreaterThan(3);
    // One resolution of these has a Spanish title and Spanish digests of its own.
    for (const { told } of rows) expect(told.slice(1)).toEqual([0, 0]);
  });
});
