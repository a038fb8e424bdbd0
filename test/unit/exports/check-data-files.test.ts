import { describe, expect, test } from 'vitest';
import { checkDataFiles, fillNames } from '../../../src/exports/check-data-files.ts';
import { PRIVATE_FEEDS, PUBLIC_FILES } from '../../../src/exports/public-files.ts';

const listed = [
  ...Object.values(PUBLIC_FILES).flatMap(({ path, schema }) => [path.replace('<question>', 'non-punishment'), schema]),
  ...PRIVATE_FEEDS.map(({ path }) => path.replace('<part>', '0').replace('<telling>', 'es')),
].flatMap(fillNames);
/** Two files may share a schema. */
const whole = [...new Set(listed)];

describe('checkDataFiles', () => {
  test('finds nothing wrong where every file is public with its schema, or a feed', () => {
    expect(checkDataFiles([...whole, 'index.html', 'es/index.html'])).toEqual([]);
  });

  test('names a file without a schema, and the remedy', () => {
    expect(checkDataFiles([...whole, 'data/flaws.csv'])).toEqual([
      '"data/flaws.csv" is published without a schema. Add it to PUBLIC_FILES in src/exports/public-files.ts and its schema to ' +
        'src/exports/public-schemas.ts; if only scripts of the site read it, add it to PRIVATE_FEEDS there.',
    ]);
  });

  test('takes the languages of the site alone for a language, and a dot for a dot', () => {
    for (const path of ['data/figures/de.csv', 'data/lawsXjson', 'data/provisions/a/b.json'])
      expect(checkDataFiles([...whole, path])).toHaveLength(1);
  });

  const optional = PRIVATE_FEEDS.flatMap(({ path, mayLack = false }) =>
    mayLack ? fillNames(path.replace('<part>', '0').replace('<telling>', 'es')) : [],
  );

  test.each(optional)('does without %s', (path) => {
    expect(checkDataFiles(whole.filter((other) => other !== path))).toEqual([]);
  });

  test.each(whole.filter((path) => !optional.includes(path)))('misses %s', (path) => {
    const issues = checkDataFiles(whole.filter((other) => other !== path));
    expect(issues).toEqual([expect.stringContaining('is not in the site.')]);
  });
});
