import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AtlasSchema } from '../../../src/exports/atlas-schema.ts';
import { PRIVATE_FEEDS, PUBLIC_FILES } from '../../../src/exports/public-files.ts';

const docs = readFileSync('docs/data.md', 'utf8');
const code = [...docs.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

describe('docs/data.md', () => {
  test('names every public file with its schema, and no other file of the site', () => {
    const named = new Set(code.filter((text) => /^\/data\/.*\.\w+$/.test(text)));
    expect([...named].toSorted()).toEqual(
      [...new Set(Object.values(PUBLIC_FILES).flatMap(({ path, schema }) => [`/${path}`, `/${schema}`]))].toSorted(),
    );
    for (const { path } of PRIVATE_FEEDS) expect(docs).not.toContain(path);
  });

  test('names every key of the JSON file, and none that it does not have', () => {
    const table = docs.slice(docs.indexOf('| key'), docs.indexOf('Dates are'));
    const named = [...table.matchAll(/`(\w+)`/g)].map(([, key]) => key);
    const keys = Object.keys(AtlasSchema.shape).filter((key) => key !== '$schema');
    expect(named.toSorted()).toEqual(keys.toSorted());
  });

  test.each(code.filter((text) => /^(?:src|test|docs|content)\/|^[A-Z]+$/.test(text)))(
    'names the path %s, which exists',
    (path) => {
      expect(existsSync(path)).toBe(true);
    },
  );

  test('stands in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('docs/data.md');
  });
});
