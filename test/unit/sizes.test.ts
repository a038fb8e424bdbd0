import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lines that a file of src may have: what is longer has more than one subject. */
const MOST_LINES = 250;
/** A page holds its address, one view and one component. */
const MOST_LINES_OF_PAGE = 20;

/** Longer files of today, below src. This list may only shrink. */
const LONG_FILES: readonly string[] = [];

/** Longer pages of today, below src. This list may only shrink. */
const LONG_PAGES: readonly string[] = [];

interface SourceFile {
  path: string;
  lines: number;
}

/** How many lines `text` has. */
function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Files with more than `most` lines that are not among `known`, and names among `known` that are no longer so long. */
function findWrong(files: readonly SourceFile[], most: number, known: readonly string[]): string[] {
  const long = files.filter(({ lines }) => lines > most);
  return [
    ...long
      .filter(({ path }) => !known.includes(path))
      .map(({ path, lines }) => `src/${path} has ${lines} lines, more than ${most}. Split it by subject.`),
    ...known
      .filter((path) => !long.some((file) => file.path === path))
      .map((path) => `src/${path} is not longer than ${most} lines. Take it out of the list.`),
  ];
}

/** Code, markup and styles below src; of the dictionaries one stands in each language. */
const files: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro|css|mdx)$/.test(path) && !/^words\/.+\/(?:[a-z]+-)?(?:en|es|pt|fr)\.ts$/.test(path))
  .map((path) => ({ path, lines: countLines(readFileSync(join('src', path), 'utf8')) }));

describe('files of src', () => {
  test(`have at most ${MOST_LINES} lines`, () => {
    expect(findWrong(files, MOST_LINES, LONG_FILES)).toEqual([]);
  });

  test(`of pages have at most ${MOST_LINES_OF_PAGE} lines, guides apart`, () => {
    const pages = files.filter(({ path }) => path.startsWith('pages/') && !path.endsWith('.mdx'));
    expect(pages.length).toBeGreaterThan(0);
    expect(findWrong(pages, MOST_LINES_OF_PAGE, LONG_PAGES)).toEqual([]);
  });

  test('would be reported when one grows, and when a listed one has shrunk', () => {
    const grown = [{ path: 'text/a.ts', lines: countLines('x\n'.repeat(3)) }];
    expect(findWrong(grown, 2, [])).toEqual(['src/text/a.ts has 3 lines, more than 2. Split it by subject.']);
    expect(findWrong(grown, 2, ['text/a.ts'])).toEqual([]);
    expect(findWrong(grown, 3, ['text/a.ts'])).toEqual([
      'src/text/a.ts is not longer than 3 lines. Take it out of the list.',
    ]);
  });
});
