// The files that readers and programs take away: each at its one address, those of every work among them.
import { describe, expect, test } from 'vitest';
import { checkDataFiles } from '../../../../src/exports/check-data-files.ts';
import { PRIVATE_FEEDS } from '../../../../src/exports/public-files.ts';
import { WORK_ENDINGS, workFilePath } from '../../../../src/exports/work/work-file.ts';
import { listSiteFiles } from '../../../../src/integrations/files/list-site-files.ts';
import { partsOf } from '../../../../src/integrations/files/site-file.ts';
import { LANGUAGES } from '../../../../src/schemas/languages.ts';
import { readContent } from '../../../helpers/make-content.ts';

const { atlas } = await readContent();
const files = listSiteFiles(atlas, '/atlas/', new URL('https://example.org'));
const paths = files.map(({ path }) => path);
const textOf = async (path: string) => {
  const made = (await files.find((file) => file.path === path)?.write()) ?? '';
  return Buffer.concat(Array.from(partsOf(made), (part) => Buffer.from(part))).toString();
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

  test('has a part of each growing file for each work, which is what its own files are made of', async () => {
    const { works } = atlas.corpus;
    const growing = files.filter(({ grows }) => grows);
    expect(growing.map(({ path }) => path)).toEqual(['data/works.ndjson', 'data/atlas.jsonld', 'data/atlas.nt']);
    for (const [at, { path, write }] of growing.entries()) {
      const parts = [...partsOf(await write())].map(String);
      for (const [place, { workId }] of works.entries())
        expect(parts[place], path).toContain(`https://example.org/atlas/id/${workId}/`);
      expect(parts.length - works.length, path).toBe([0, 2, 1][at]);
    }
    const places = files.flatMap(({ place }) => (place === undefined ? [] : [place]));
    expect([...new Set(places)]).toEqual([...works.keys()]);
    for (const { path, place } of files.filter(({ place }) => place !== undefined))
      expect(path).toContain(`/${works[place ?? -1]?.workId ?? ''}.`);
    expect(files.findLastIndex(({ grows }) => grows)).toBeLessThan(files.findIndex(({ place }) => place !== undefined));
  });

  test('writes whole addresses, with the base', async () => {
    expect(await textOf('robots.txt')).toContain('Sitemap: https://example.org/atlas/sitemap.xml\n');
    for (const path of ['en/resolutions/ag-res-2010.json', 'data/works.csv', 'data/atlas.nt', 'fr/changes.atom'])
      expect(await textOf(path), path).toContain('https://example.org/atlas/');
  });
});
