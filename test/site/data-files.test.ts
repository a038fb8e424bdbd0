// What the built site gives to programs and spreadsheets: every public file is where it was and has a schema. That tables fit theirs is seen by
// the checks of exports.
import { z } from 'astro/zod';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AtlasSchema } from '../../src/exports/atlas-schema.ts';
import { checkDataFiles, fillNames, listMatches } from '../../src/exports/check-data-files.ts';
import { PUBLIC_FILES } from '../../src/exports/public-files.ts';
import { expectNone } from '../helpers/site-pages.ts';
import { listFiles, listPages, readSiteFile, SITE, SITE_UNDER_BASE } from '../helpers/sites.ts';

const { atlas } = PUBLIC_FILES;

describe('data of the built site', () => {
  test.each([SITE, SITE_UNDER_BASE])('is public with a schema, or a feed of the site’s own scripts (%s)', (dir) => {
    expectNone(checkDataFiles(listFiles(dir)));
  });

  test('is offered to readers where it is public, and never where it is a feed', () => {
    const linked = new Set(
      listPages().flatMap((page) =>
        [...readSiteFile(page).matchAll(/<a\b[^>]*?\shref="\/(data\/[^"]*)"/g)].map(([, path = '']) => path),
      ),
    );
    // Schemas are linked too; that they are there is what the links test shows.
    const files = [...linked].filter((path) => !path.startsWith('data/schemas/'));
    const here = listFiles(SITE);
    expect(files.toSorted()).toEqual(
      [...new Set(Object.values(PUBLIC_FILES).flatMap(({ path }) => fillNames(path)))]
        .flatMap((address) => listMatches(address, here))
        .toSorted(),
    );
  });
});

describe('data/atlas.json', () => {
  const data = JSON.parse(readSiteFile(atlas.path)) as { $schema: string };

  test('fits its schema, in code and as published', () => {
    type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
    const published = z.fromJSONSchema(JSON.parse(readSiteFile(atlas.schema)) as JsonSchema);
    for (const schema of [AtlasSchema, published]) {
      expect(schema.safeParse(data).error?.issues.slice(0, 5)).toBeUndefined();
      expect(schema.safeParse({ ...data, unheardOf: [] }).success).toBe(false);
    }
  });

  test('names the address of its schema, from its own', () => {
    expect(posix.join(posix.dirname(atlas.path), data.$schema)).toBe(atlas.schema);
  });
});
