import { describe, expect, test } from 'vitest';
import { FILE_FORMATS, servedTypeOf } from '../../../src/exports/file-formats.ts';
import { WORK_FORMATS } from '../../../src/exports/work/work-file.ts';

describe('FILE_FORMATS', () => {
  test.each(Object.entries(WORK_FORMATS))('serves .%s as the type that its links name', (ending, { type }) => {
    expect(Object.entries(FILE_FORMATS).find(([known]) => known === ending)?.[1].type).toBe(type);
  });
});

describe('servedTypeOf', () => {
  test.each([
    ['/en/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['/en/a.json', 'application/json; charset=utf-8'],
    ['/en/a.akn.xml', 'application/akn+xml; charset=utf-8'],
    ['/sitemap.xml', undefined],
    ['/en/', undefined],
    ['/en/json', undefined],
  ])('knows %s as %s', (path, type) => {
    expect(servedTypeOf(path)).toBe(type);
  });
});
