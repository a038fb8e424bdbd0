// Valid HTML by html-validate: all English pages, and of each kind of page one in one of the other languages, which share its markup.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { listPages, readSiteFile } from '../helpers/sites.ts';
import { expectNone } from '../helpers/site-pages.ts';

/** All pages have one configuration; resolving it for each takes longer than looking at a small page. */
class ResolvedOnce extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...args: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#resolved ??= super.getConfigFor(...args);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new ResolvedOnce({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes the white space of its templates; it is no part of validity.
      'no-trailing-whitespace': 'off',
      // Titles of resolutions are long, and cutting them would hide what a page is.
      'long-title': 'off',
      // Anchors are the printed numbers of paragraphs, such as 3.d; HTML allows any id without white space.
      'valid-id': ['error', { relaxed: true }],
    },
  }),
);

/** The folder of a page's kind: `es/topics/` and `es/topics/*` are two kinds. */
function kindOf(path: string): string {
  const [language = '', ...rest] = path.split('/');
  return rest.length > 2 ? `${language}/${rest.slice(0, -2).join('/')}/*` : path;
}

function listErrors(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    validator
      .validateStringSync(readSiteFile(path), path)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, line, column, message, selector }) =>
            `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      ),
  );
}

describe('HTML', () => {
  const pages = listPages();

  test('is valid on every English page and on every page outside the languages', () => {
    expectNone(listErrors(pages.filter((path) => !/^(?:es|pt|fr|id)\//.test(path))));
  });

  test('is valid on one page of each kind in another language, and on identifiers', () => {
    const kinds = Map.groupBy(
      pages.filter((path) => /^(?:es|pt|fr|id)\//.test(path)),
      (path) => kindOf(path).replace(/^(?:es|pt|fr)\//, ''),
    );
    expect(kinds.size).toBeGreaterThan(50);
    // The largest page of a kind has the most to get wrong, in whatever language it is.
    expectNone(listErrors([...kinds.values()].map((paths) => largest(paths))));
  });
});

function largest(paths: readonly string[]): string {
  return paths.reduce((best, path) => (readSiteFile(path).length > readSiteFile(best).length ? path : best));
}
