// The files that readers and programs take away: each at its one address, those of every work among them.
import { describe, expect, test } from 'vitest';
import { checkDataFiles } from '../../../../src/exports/check-data-files.ts';
import { PRIVATE_FEEDS } from '../../../../src/exports/public-files.ts';
import { WORK_ENDINGS, workFilePath } from '../../../../src/exports/work/work-file.ts';
import { listSiteFiles } from '../../../../src/integrations/files/list-site-files.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { atlas } = await readContent();
const files = listSiteFiles(atlas, '/atlas/', new URL('https://example.org'));
const paths = files.map(({ path }) => path);
const textOf = async (path: string) => {
  const made = (await files.find((file) => file.path === path)?.write()) ?? '';
  return made instanceof Uint8Array ? Buffer.from(made).toString() : [made].flat().join('');
};

describe('listSiteFiles', () => {
  test('has no path twice', () => {
    expect(paths.filter((path, index) => paths.indexOf(path) < index)).toEqual([]);
  });

  test('has the files of every work, in the language in which it is told', () => {
    const wanted = atlas.corpus.works.flatMap((work) =>
      WORK_ENDINGS.map((ending) => `${work.frontMatter.language}/${workFilePath(work, ending)}`),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(paths).toEqual(expect.arrayContaining(wanted));
  });

  test('has every public file below data/ but the manifest, each with its schema', () => {
    const feeds = PRIVATE_FEEDS.flatMap(({ path }) =>
      LANGUAGES.map((lang) => path.replace('<lang>', lang).replace('<telling>', 'es').replace('<part>', 'head')),
    );
    expect(checkDataFiles([...paths, ...feeds, 'data/manifest.json'])).toEqual([]);
  });

  test('has feeds, calendar, search and pictures in every language', () => {
    for (const lang of LANGUAGES)
      expect(paths).toEqual(
        expect.arrayContaining([
          `${lang}/changes.atom`,
          `${lang}/meetings.ics`,
          `${lang}/opensearch.xml`,
          `social/atlas-${lang}.png`,
        ]),
      );
  });

  test('writes whole addresses, with the base', async () => {
    expect(await textOf('robots.txt')).toContain('Sitemap: https://example.org/atlas/sitemap.xml\n');
    for (const path of ['en/resolutions/ag-res-2010.json', 'data/works.csv', 'data/atlas.nt', 'fr/changes.atom'])
      expect(await textOf(path), path).toContain('https://example.org/atlas/');
  });
});
