// Valid HTML by html-validate: all English pages, and of each kind of page one in one of the other languages, which share its markup.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listErrorsOfPages, listHtmlErrors } from '../helpers/html-errors.ts';
import { HtmlShapes } from '../helpers/html-shapes.ts';
import { listPages, readSiteFile, SITE } from '../helpers/sites.ts';
import { expectNone } from '../helpers/site-pages.ts';

/** The folder of a page's kind: `es/topics/` and `es/topics/*` are two kinds. */
function kindOf(path: string): string {
  const [language = '', ...rest] = path.split('/');
  return rest.length > 2 ? `${language}/${rest.slice(0, -2).join('/')}/*` : path;
}

describe('HTML', () => {
  const pages = listPages();
  const shapes = new HtmlShapes();

  test('is valid on every English page and on every page outside the languages', () => {
    expectNone(
      listErrorsOfPages(
        pages.filter((path) => !/^(?:es|pt|fr|id)\//.test(path)),
        SITE,
        shapes,
      ),
    );
  });

  test('is valid on one page of each kind in another language, and on identifiers', () => {
    const kinds = Map.groupBy(
      pages.filter((path) => /^(?:es|pt|fr|id)\//.test(path)),
      (path) => kindOf(path).replace(/^(?:es|pt|fr)\//, ''),
    );
    expect(kinds.size).toBeGreaterThan(50);
    // The largest page of a kind has the most to get wrong, in whatever language it is.
    expectNone(
      listErrorsOfPages(
        [...kinds.values()].map((paths) => largest(paths)),
        SITE,
        shapes,
      ),
    );
  });
});

describe('a page whose markup is that of others', () => {
  const PATH = 'en/help/index.html';
  const page = readSiteFile(PATH);
  const shapes = new HtmlShapes();
  shapes.hasNew(page);

  test('is one of other texts and addresses', () => {
    const other = page.replace(/<h1>[^<]+/, '<h1>Other').replace(/(<main[\s\S]*? href=")[^"]+/, '$1/other/');
    expect(other).not.toBe(page);
    expect(shapes.hasNew(other)).toBe(false);
  });

  test.each([
    ['an empty heading', /<h1>[^<]+/, '<h1>', 'empty-heading'],
    ['two elements in the place of one', /<h1>[^<]+/, '<h1><p>a</p>', 'element-permitted-content'],
    ['an element left open', '</main>', '', 'close-order'],
    ['an element of another name', /<h1>([^<]+)<\/h1>/, '<center>$1</center>', 'deprecated'],
    ['an attribute more', '<h1>', '<h1 align="left">', 'no-deprecated-attr'],
    ['a style of its own', '<h1>', '<h1 style="color:red">', 'no-inline-style'],
    ['a value that is not allowed', '<html lang="en"', '<html lang="en" dir="up"', 'attribute-allowed-values'],
    ['a class twice', '<h1>', '<h1 class="a a">', 'no-dup-class'],
    ['an id with white space', '<h1>', '<h1 id="a b">', 'valid-id'],
    ['a sign that has no name', /<h1>[^<]+/, '<h1>A &nosuch; b', 'unrecognized-char-ref'],
    ['a raw sign', /<h1>[^<]+/, '<h1>A & b', 'no-raw-characters'],
    ['a landmark twice', /(<nav[\s\S]*?<\/nav>)/, '$1$1', 'unique-landmark'],
    ['a landmark without name', /(<nav[\s\S]*?<\/nav>)/, '$1<nav><a href="/">A</a></nav>', 'unique-landmark'],
    ['a second main part', '</main>', '</main><main><p>a</p></main>', 'no-multiple-main'],
    ['no title', /<title>[^<]+/, '<title>', 'empty-title'],
  ] as const)('is none with %s', (_, from, to, rule) => {
    const faulty = page.replace(from, to);
    expect(listHtmlErrors(faulty, PATH).join('\n')).toContain(` ${rule}: `);
    expect(shapes.hasNew(faulty)).toBe(true);
  });
});

function largest(paths: readonly string[]): string {
  const sizeOf = (path: string) => statSync(join(SITE, path)).size;
  return paths.reduce((best, path) => (sizeOf(path) > sizeOf(best) ? path : best));
}
